package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.NoteSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SaidTest {

    private static List<Badge> badges(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new NoteSet("s" + i, "Set " + i, "", "", "", "s" + i, Optional.empty()))
                .map(set -> Badge.of(set, Integer.parseInt(set.id().substring(1)), "sets/" + set.id() + ".html"))
                .toList();
    }

    @Test
    void letters_go_on_after_z() {
        List<Badge> badges = badges(28);
        assertThat(badges.get(25).letter()).isEqualTo("Z");
        assertThat(badges.get(26).letter()).isEqualTo("AA");
        assertThat(badges.get(27).letter()).isEqualTo("AB");
        assertThat(badges).extracting(Badge::hue).allMatch(hue -> hue >= 1 && hue <= 6);
    }

    @Test
    void sets_are_counted_and_named_in_their_order() {
        Said said = Said.of(badges(3), Set.of("s2", "s0", "another"));
        assertThat(said.count()).isEqualTo(2);
        assertThat(said.of()).isEqualTo(3);
        assertThat(said.key()).isEqualTo("A C");
        assertThat(said.titles()).isEqualTo("Set 0, Set 2");
    }

    @Test
    void many_sets_have_no_place_each() {
        assertThat(Said.of(badges(7), Set.of()).aligned()).isTrue();
        assertThat(Said.of(badges(8), Set.of()).aligned()).isFalse();
    }
}
