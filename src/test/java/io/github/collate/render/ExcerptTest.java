package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void a_short_text_stays() {
        assertThat(Excerpt.of("  one \n two ", 10)).isEqualTo("one two");
    }

    @Test
    void a_long_text_is_cut_between_words() {
        assertThat(Excerpt.of("one two three four", 12)).isEqualTo("one two…");
    }

    @Test
    void a_text_without_blanks_is_cut_between_characters() {
        assertThat(Excerpt.of("abcdefghij", 4)).isEqualTo("abcd…");
        assertThat(Excerpt.of("abc\uD835\uDCB3def", 4)).isEqualTo("abc…");
    }
}
