package io.github.collate.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "1 KB Ã— 10 WPS|1 KB × 10 WPS",
                "1 KB Ă— 10 WPS|1 KB × 10 WPS",
                "5Ã—3|5×3",
                "donâ€™t|don’t",
                "â€œquotedâ€\u009D|“quoted”",
                "2019 â€“ 2021 â€” now|2019 – 2021 — now",
                "and so onâ€¦|and so on…",
                "cafÃ© crÃ¨me|café crème",
                "CAFÃ‰|CAFÉ",
                "Ã\u00A0 la carte|à la carte",
                "1Â\u00A0MB|1\u00A0MB",
                "text. Â\u00A0Next|text. \u00A0Next",
                "Â© 2020 Â© 2021|© 2020 © 2021",
                "25 Â°C, Â±2 Âµm|25 °C, ±2 µm",
                "x â‰¤ 10 â†’ y â‰¥ 3|x ≤ 10 → y ≥ 3",
                "â”œâ”€â”€ src|├── src",
                "trademarkâ„¢|trademark™",
                "doneâœ… ðŸš€|done✅ 🚀",
                "10 Î¼s|10 μs",
                "wiÄ™kszy|większy",
                "ÐŸÑ€Ð¸Ð²ÐµÑ‚|Привет",
                "ï»¿Title|\uFEFFTitle",
                "cafÃƒÂ©|café",
                "donÃ¢â‚¬â„¢t|don’t",
            })
    void misread_characters_are_repaired(String broken, String meant) {
        assertThat(Mojibake.repair(broken, new ArrayList<>())).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MANHÃ”, disse",
                "A MAÇÃ… e a IRMÃ—",
                "„Spaß“ und „Ä“",
                "«café»… and «naïveté»—",
                "the “café”—which",
                "lettre Â\u00A0: majuscule",
                "é shows as Ã© when it is read as Latin-1",
                "`Ã©` is what you see",
                "you see 'Ã©' instead",
                "ĂŞTIA ȘI CASĂ—",
                "Größe × Länge ± 2°",
                "naïve façade, Ångström, señor, ÀÉÎÕÜ",
                "price: £5, 10 ¥, ½ ¼ ¾",
            })
    void what_an_author_may_have_written_stays(String text) {
        List<Finding> findings = new ArrayList<>();
        assertThat(Mojibake.repair(text, findings)).isEqualTo(text);
        assertThat(findings).isEmpty();
    }

    @Test
    void every_western_letter_survives_being_misread() {
        Charset windows = Charset.forName("windows-1252");
        for (char c = 0xA1; c < 0x100; c++) {
            if (c == 0xAD) continue;
            String line = "word " + c + "x";
            byte[] raw = line.getBytes(UTF_8);
            String misread = CodePage.WINDOWS_1252.decode(raw);
            assertThat(Mojibake.repair(misread, new ArrayList<>())).isEqualTo(line);
            assertThat(Mojibake.repair(new String(line.getBytes(windows), windows), new ArrayList<>()))
                    .isEqualTo(line);
        }
    }

    @Test
    void the_first_repair_is_told_and_the_others_are_counted() {
        String hint = "save the file as UTF-8; what is meant to stand like this goes between backticks";
        List<Finding> findings = new ArrayList<>();
        Mojibake.repair("fine\nx donâ€™t\n5 Ã— 3\nitâ€™s", findings);
        assertThat(findings)
                .containsExactly(
                        new Finding(2, 6, "broken characters repaired: 'â€™' to '’', and 2 more like it", hint));
    }
}
