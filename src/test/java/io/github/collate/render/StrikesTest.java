package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Inline;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrikesTest {

    private static BitSet in(String text, String value, String... words) {
        return Strikes.in(text, List.of(new Overruled(value, List.of(words))));
    }

    /** What is struck stands between braces. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the value, whatever its spacing, case and commas
                "Bakes {40 Minutes} at most | 40 minutes | Bakes 40 Minutes",
                "Holds {1200g} of dough | 1,200 g | Holds 1200g",
                "Holds {1,200 g} of dough | 1200 g | Holds 1,200 g",
                // only where it stands alone
                "Bakes 140 minutes, or {40 minutes} | 40 minutes | Bakes 140 minutes, or 40 minutes",
                "{It takes 2.40 minutes} | 40 minutes | It takes 2.40 minutes",
                // only its number where the unit is understood
                "The most is {300}, they say | 300 s | The most is 300",
                // the words quoted where neither is there
                "{Bakes for half a day}, slowly | 12 hours | Bakes for half a day",
                // an everyday word is no value to look for
                "No, {it has no door} at all | no | it has no door",
                // words of another author in the same fact: the value alone
                "It has {Left Door} only | Left Door | the door is on the left",
                "It has no door | no | not the words printed here",
            })
    void what_is_overruled_is_found(String expected, String value, String words) {
        String text = expected.replaceAll("[{}]", "");
        BitSet struck = in(text, value, words);
        StringBuilder shown = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (struck.get(at) && (at == 0 || !struck.get(at - 1))) shown.append('{');
            shown.append(text.charAt(at));
            if (struck.get(at) && !struck.get(at + 1)) shown.append('}');
        }
        assertThat(shown).hasToString(expected);
    }

    @Test
    void a_line_through_several_pieces_leaves_every_element_whole() {
        List<Inline> text = List.of(
                new Inline.Text("It holds <2> "),
                new Inline.Strong(SampleSite.text("big & ")),
                new Inline.Code("old loaves"),
                new Inline.LineBreak(),
                new Inline.Text("at once"));
        BitSet struck = in(Inline.plain(text), "big & old loaves", "big & old loaves");
        String printed = new InlinePrinter(new Links(""), Set.of()).print(text, struck, "Not so:");
        assertThat(printed)
                .isEqualTo(
                        "It holds &lt;2&gt; <strong><del><span class=\"hidden\">Not so: </span>big &amp; </del></strong>"
                                + "<code><del>old loaves</del></code><br>at once");
    }
}
