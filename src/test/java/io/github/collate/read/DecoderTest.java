package io.github.collate.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String TEXT = "Café – 10 × 2\nnaïve “quotes”\n";

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(UTF_8)),
                Arguments.of("UTF-8 with mark", bytes("\uFEFF" + TEXT, UTF_8)),
                Arguments.of("UTF-16LE with mark", bytes("\uFEFF" + TEXT, UTF_16LE)),
                Arguments.of("UTF-16BE with mark", bytes("\uFEFF" + TEXT, UTF_16BE)),
                Arguments.of("UTF-32LE with mark", bytes("\uFEFF" + TEXT, Charset.forName("UTF-32LE"))),
                Arguments.of("UTF-32BE with mark", bytes("\uFEFF" + TEXT, Charset.forName("UTF-32BE"))),
                Arguments.of("UTF-16LE", bytes(TEXT.replaceAll("[–“”]", "-"), UTF_16LE)),
                Arguments.of("UTF-16BE", bytes(TEXT.replaceAll("[–“”]", "-"), UTF_16BE)),
                Arguments.of("Windows line ends", bytes(TEXT.replace("\n", "\r\n"), UTF_8)),
                Arguments.of("old Mac line ends", bytes(TEXT.replace('\n', '\r'), UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void encodings_that_are_certain_are_read_without_a_word(String name, byte[] bytes) {
        Decoder.Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text().replaceAll("[–“”]", "-")).isEqualTo(TEXT.replaceAll("[–“”]", "-"));
        assertThat(decoded.findings()).isEmpty();
    }

    @Test
    void western_european_bytes_are_read_as_windows_1252() {
        Decoder.Decoded decoded = Decoder.decode(bytes("ASCII\ndéjà – “vu” €\n", Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo("ASCII\ndéjà – “vu” €\n");
        assertThat(decoded.findings())
                .containsExactly(
                        new Finding(2, 2, "6 bytes are not UTF-8: read as Windows-1252", "save the file as UTF-8"));
    }

    @Test
    void latin_1_is_a_part_of_it() {
        assertThat(Decoder.decode(bytes("über £5 ½", ISO_8859_1)).text()).isEqualTo("über £5 ½");
    }

    @Test
    void a_stray_byte_in_a_utf_8_file_does_not_spoil_the_rest() {
        byte[] bytes = concat(bytes("é è ê ü – ok\r\nx ", UTF_8), new byte[] {(byte) 0xE9}, bytes(" y\n", UTF_8));
        Decoder.Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo("é è ê ü – ok\nx é y\n");
        assertThat(decoded.findings())
                .containsExactly(
                        new Finding(2, 3, "1 byte is not UTF-8: read as Windows-1252", "save the file as UTF-8"));
    }

    @Test
    void a_file_cut_off_inside_a_character_is_read() {
        byte[] whole = bytes("é – ü €", UTF_8);
        assertThat(Decoder.decode(Arrays.copyOf(whole, whole.length - 1)).text())
                .startsWith("é – ü ");
    }

    @Test
    void broken_utf_16_is_reported() {
        byte[] bytes = concat(bytes("\uFEFFab\n", UTF_16LE), new byte[] {0x00, (byte) 0xDC}, bytes("c", UTF_16LE));
        Decoder.Decoded decoded = Decoder.decode(bytes);
        assertThat(decoded.text()).isEqualTo("ab\n\uFFFDc");
        assertThat(decoded.findings())
                .containsExactly(new Finding(
                        2, 1, "some of the file is no UTF-16LE and cannot be read", "save the file as UTF-8"));
    }

    @Test
    void chinese_in_utf_8_is_not_taken_for_utf_16() {
        assertThat(Decoder.decode(bytes("漢字かな交じり文", UTF_8)).text()).isEqualTo("漢字かな交じり文");
    }

    @Test
    void control_characters_go_and_are_reported_once() {
        Decoder.Decoded decoded = Decoder.decode(bytes("a\tb\nSQ\0S \u0007 limits\u0001\n", UTF_8));
        assertThat(decoded.text()).isEqualTo("a\tb\nSQS  limits\n");
        assertThat(decoded.findings())
                .containsExactly(new Finding(
                        2, 3, "3 control characters left out", "delete what stands there and cannot be seen"));
    }

    @Test
    void colours_of_a_terminal_go_whole() {
        assertThat(Decoder.decode(bytes("\u001B[1;31merror\u001B[0m: x", UTF_8)).text())
                .isEqualTo("error: x");
    }

    @Test
    void what_cannot_be_seen_goes_silently() {
        Decoder.Decoded decoded = Decoder.decode(bytes("ze\u200Bro \u202Ewidth\u2069 so\u00ADft\uFEFF", UTF_8));
        assertThat(decoded.text()).isEqualTo("zero width soft");
        assertThat(decoded.findings()).isEmpty();
    }

    @Test
    void blanks_of_every_width_become_blanks() {
        assertThat(Decoder.decode(bytes("10\u00A0KB\u202F/\u2009s\u2003x", UTF_8))
                        .text())
                .isEqualTo("10 KB / s x");
    }

    @Test
    void joiners_stay_where_they_carry_meaning() {
        String family = "👨\u200D👩\u200D👧";
        assertThat(Decoder.decode(bytes(family + " می\u200Cخواهم a\u200Db", UTF_8))
                        .text())
                .isEqualTo(family + " می\u200Cخواهم ab");
    }

    @Test
    void a_form_feed_opens_no_line() {
        assertThat(Decoder.decode(bytes("one\n\fTwo\fthree\f\nfour\u2028five\u0085six", UTF_8))
                        .text())
                .isEqualTo("one\nTwo three\nfour five six");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r", "\r\n", "\n\r", "\r\r\n", "a\r\n\r\nb", "a\n\r\nb\r"})
    void lines_count_as_in_an_editor(String text) {
        int breaks = text.split("\r\n|\r|\n", -1).length;
        assertThat(Decoder.decode(text.getBytes(UTF_8)).text().split("\n", -1)).hasSize(breaks);
    }

    @Test
    void any_bytes_at_all_give_text_of_as_many_lines() {
        Random random = new Random(7);
        for (int run = 0; run < 2000; run++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            if (run % 2 == 0) squeeze(bytes);
            String text = Decoder.decode(bytes).text();
            assertThat(text).doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F]");
            if (Encoding.of(bytes).isPresent()) continue;
            String latin = new String(bytes, ISO_8859_1);
            assertThat(text.split("\n", -1)).hasSize(latin.split("\r\n|\r|\n", -1).length);
        }
    }

    /** Makes line ends, leads of UTF-8 and their followers likelier. */
    private static void squeeze(byte[] bytes) {
        byte[] likely = {'\r', '\n', (byte) 0xC3, (byte) 0xA9, (byte) 0xE2, (byte) 0x80, (byte) 0x99, 'a', 0};
        for (int i = 0; i < bytes.length; i++) bytes[i] = likely[Math.floorMod(bytes[i], likely.length)];
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) out.writeBytes(part);
        return out.toByteArray();
    }
}
