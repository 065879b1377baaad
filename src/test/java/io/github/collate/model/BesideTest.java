package io.github.collate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BesideTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void what_is_made_stands_in_the_order_of_what_it_is_made_from() {
        List<Integer> outer = Beside.map(
                NUMBERS,
                one -> Beside.map(List.of(one, -one), other -> other * 2).get(1));
        assertThat(outer).isEqualTo(NUMBERS.stream().map(one -> -one * 2).toList());
        assertThat(Beside.map(List.<Integer>of(), one -> one)).isEmpty();
    }

    @Test
    void what_one_piece_throws_is_thrown() {
        assertThatThrownBy(() -> Beside.map(NUMBERS, one -> 1 / (one - 500))).isInstanceOf(ArithmeticException.class);
    }
}
