package io.github.collate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DigestTest {

    private record Leaf(String name, int size) {}

    private record Other(String name, int size) {}

    private record Tree(List<Leaf> leaves, Optional<Leaf> best) {}

    @Test
    void the_same_all_the_way_down_has_one_digest() {
        Object one = new Tree(List.of(new Leaf("a", 1), new Leaf("a", 1)), Optional.of(new Leaf("b", 2)));
        Leaf twice = new Leaf(new String("a"), 1);
        Object same = new Tree(new ArrayList<>(List.of(twice, twice)), Optional.of(new Leaf("b", 2)));

        assertThat(new Digest().of(one)).isEqualTo(new Digest().of(same)).matches("[0-9a-f]{64}");
    }

    @Test
    void whatever_differs_has_another() {
        List<Object> all = List.of(
                "a",
                "",
                List.of("a"),
                List.of("a", "a"),
                List.of("a", "b", "a"),
                List.of("a", "b", "b"),
                List.of("ab", "a"),
                List.of("a", "ba"),
                List.of(List.of("a"), "a"),
                List.of("a", List.of("a")),
                1,
                2,
                1L,
                '1',
                "1",
                true,
                false,
                new Leaf("a", 1),
                new Leaf("a", 2),
                new Other("a", 1),
                List.of(new Leaf("a", 1), new Other("a", 1)),
                List.of(new Leaf("a", 1), new Leaf("a", 1)),
                Optional.of("a"),
                Optional.empty(),
                Map.of("a", "b"),
                new byte[] {'a'},
                List.of());

        assertThat(all.stream().map(it -> new Digest().of(it)).distinct()).hasSameSizeAs(all);
    }

    @Test
    void what_is_longer_than_the_buffer_counts_to_its_last_byte() {
        Random random = new Random(7);
        byte[] bytes = new byte[10_000];
        random.nextBytes(bytes);
        String before = new Digest().of("x", bytes, "y");
        bytes[9_999]++;

        assertThat(new Digest().of("x", bytes, "y")).isNotEqualTo(before);
    }

    @Test
    void the_order_of_what_has_none_decides_nothing() {
        Set<String> some = Set.of("a", "b", "c", "d", "e");
        List<String> sorted = some.stream().sorted().toList();
        List<String> back = sorted.stream().sorted((a, b) -> b.compareTo(a)).toList();

        assertThat(new Digest().of(Set.of(sorted.toArray()))).isEqualTo(new Digest().of(Set.of(back.toArray())));
        assertThat(new Digest().of(sorted)).isNotEqualTo(new Digest().of(back));
    }

    @Test
    void what_many_hold_stands_for_itself() {
        List<String> shared = List.of("much", "of it");

        assertThat(new Digest(shared).of(shared, 1)).isNotEqualTo(new Digest(shared).of(List.of("less"), 1));
    }

    @Test
    void what_hides_what_decides_it_is_refused() {
        Runnable hidden = () -> {};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Digest().of(hidden))
                .withMessageContaining("what decides");
    }
}
