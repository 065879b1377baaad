package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Block;
import io.github.collate.model.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BlockPrinterTest {

    private static final Span SPAN = Span.at("page.md", 1);

    private static Document print(List<Block> blocks) throws Exception {
        Wording wording = Wording.parse(Files.readString(Path.of("templates/words.properties")));
        InlinePrinter inlines = new InlinePrinter(new Links(""), Set.of());
        return Jsoup.parseBodyFragment(BlockPrinter.print(blocks, inlines, wording));
    }

    private static Block heading(int level) {
        return new Block.Heading(level, "h" + level, SampleSite.text("level " + level), SPAN);
    }

    @Test
    void the_sample_holds_every_case() {
        Set<Class<?>> printed =
                SampleSite.everyBlock().stream().map(Object::getClass).collect(Collectors.toSet());
        assertThat(printed).containsAll(Arrays.asList(Block.class.getPermittedSubclasses()));
    }

    @Test
    void headings_start_below_the_title_and_skip_no_level() throws Exception {
        Document page = print(List.of(heading(3), heading(6), heading(4), heading(1), heading(2)));
        assertThat(page.select(":is(h2, h3, h4, h5)").stream().map(it -> it.tagName() + " " + it.text()))
                .containsExactly("h2 level 3", "h3 level 6", "h3 level 4", "h2 level 1", "h3 level 2");
    }

    @Test
    void every_case_has_its_element() throws Exception {
        Document page = print(SampleSite.everyBlock());
        assertThat(page.select("body > ol[start=4] > li").text()).isEqualTo("tight");
        assertThat(page.select("body > ul > li")).hasSize(2);
        assertThat(page.select(".scroll[tabindex=0] table > thead th[scope=col]")
                        .eachText())
                .containsExactly("Head");
        assertThat(page.select("table tbody td").eachText()).containsExactly("x", "y");
        assertThat(page.select("body > blockquote > p, body > details > summary, body > hr, body > p"))
                .hasSize(4);
        assertThat(page.select("summary a")).isEmpty();
    }

    @Test
    void code_shows_as_written_and_its_language_names_a_class_and_nothing_else() throws Exception {
        Document page = print(List.of(new Block.Code("C++ \" onload='x", "\n<b>&amp;\n", SPAN)));
        assertThat(page.selectFirst("pre > code").wholeText()).isEqualTo("\n<b>&amp;\n");
        assertThat(page.selectFirst("code").attributes()).hasSize(1);
        assertThat(page.selectFirst("code").className()).isEqualTo("language-c++onloadx");
        assertThat(page.selectFirst("pre").attributes())
                .noneMatch(it -> it.getKey().startsWith("on"));
    }
}
