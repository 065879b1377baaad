package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of CSV, RFC 4180. */
class StudyCsvTest {

    @Test
    void what_needs_quotes_has_them() {
        assertThat(StudyCsv.cell("")).isEmpty();
        assertThat(StudyCsv.cell("a b; c")).isEqualTo("a b; c");
        assertThat(StudyCsv.cell("a, \"b\"")).isEqualTo("\"a, \"\"b\"\"\"");
        assertThat(StudyCsv.cell("a\nb")).isEqualTo("\"a\nb\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void no_cell_is_a_formula(String text) {
        assertThat(StudyCsv.cell(text).replace("\"", "")).isEqualTo("'" + text);
    }
}
