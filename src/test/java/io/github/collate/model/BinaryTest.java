package io.github.collate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BinaryTest {

    private enum Suit {
        HEARTS,
        SPADES {
            @Override
            public String toString() {
                return "black";
            }
        }
    }

    private record Card(Suit suit, int number, Optional<String> note) {}

    private record Hand(List<Card> cards, Set<String> names, Map<String, Long> scores, boolean open) {}

    private record Even(int number) {
        Even {
            if (number % 2 != 0) throw new IllegalArgumentException("odd");
        }
    }

    private record Odd(Object number) {}

    private static final Hand HAND = new Hand(
            List.of(new Card(Suit.SPADES, -7, Optional.of("über")), new Card(Suit.HEARTS, 0, Optional.empty())),
            new LinkedHashSet<>(List.of("b", "a", "")),
            new LinkedHashMap<>(Map.of("b", Long.MAX_VALUE)),
            true);

    @Test
    void what_was_written_is_read() {
        assertThat(Binary.read(Binary.write(HAND), Hand.class)).contains(HAND);
        assertThat(Binary.read(Binary.write(List.of()), List.class)).contains(List.of());
        byte[] bytes = {1, 2, 3};
        assertThat(Binary.read(Binary.write(bytes), byte[].class).orElseThrow()).isEqualTo(bytes);
    }

    @Test
    void orders_are_kept() {
        Hand read = Binary.read(Binary.write(HAND), Hand.class).orElseThrow();
        assertThat(read.names()).containsExactly("b", "a", "");
    }

    @Test
    void what_comes_again_takes_little_room() {
        String text = "long ".repeat(100);
        int once = Binary.write(List.of(text)).length;
        assertThat(Binary.write(List.of(text, text, text)).length).isLessThan(once + 20);
    }

    @Test
    void what_is_no_plain_value_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Binary.write(new Odd(Thread.currentThread())))
                .withMessageContaining("Thread");
        assertThatIllegalArgumentException().isThrownBy(() -> Binary.write(1.5));
    }

    @Test
    void a_value_of_another_type_is_none() {
        assertThat(Binary.read(Binary.write(HAND), Card.class)).isEmpty();
    }

    @Test
    void a_class_that_is_no_record_of_this_program_is_never_made() {
        byte[] own = Binary.write(new Odd("x"));
        for (String name :
                List.of("java.lang.String", "java.io.File", Binary.class.getName(), "io.github.collate.Nowhere")) {
            byte[] other = renamed(own, Odd.class.getName(), name);
            assertThat(Binary.read(other, Object.class)).as(name).isEmpty();
        }
    }

    @Test
    void a_record_is_read_only_if_it_holds_by_its_own_checks() {
        byte[] odd = renamed(Binary.write(new Odd(3)), Odd.class.getName(), Even.class.getName());
        byte[] even = renamed(Binary.write(new Odd(4)), Odd.class.getName(), Even.class.getName());
        assertThat(Binary.read(odd, Even.class)).isEmpty();
        assertThat(Binary.read(even, Even.class)).contains(new Even(4));
    }

    @Test
    void broken_bytes_are_a_value_or_none_and_never_a_failure() {
        Random random = new Random(11);
        byte[] whole = Binary.write(HAND);
        for (int round = 0; round < 2000; round++) {
            byte[] broken = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
            for (int turn = random.nextInt(3); turn > 0 && broken.length > 0; turn--) {
                broken[random.nextInt(broken.length)] ^= (byte) (1 << random.nextInt(8));
            }
            assertThat(Binary.read(broken, Object.class)).isNotNull();
        }
    }

    /** Another name in the place of one, with its length. */
    private static byte[] renamed(byte[] bytes, String from, String to) {
        List<Byte> out = new ArrayList<>();
        byte[] old = from.getBytes(StandardCharsets.US_ASCII);
        byte[] name = to.getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < bytes.length; at++) {
            if (at + 4 + old.length <= bytes.length
                    && Arrays.equals(bytes, at + 4, at + 4 + old.length, old, 0, old.length)) {
                for (byte one : new byte[] {0, 0, 0, (byte) name.length}) out.add(one);
                for (byte one : name) out.add(one);
                at += 3 + old.length;
            } else {
                out.add(bytes[at]);
            }
        }
        byte[] all = new byte[out.size()];
        for (int at = 0; at < all.length; at++) all[at] = out.get(at);
        return all;
    }
}
