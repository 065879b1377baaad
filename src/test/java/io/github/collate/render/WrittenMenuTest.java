package io.github.collate.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Page;
import io.github.collate.model.PlainPage;
import io.github.collate.model.Site;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WrittenMenuTest {

    private static final List<String> MANY = Stream.of(
                    Stream.of("about.html", "a/1.html", "a/2.html", "a/b/1.html", "a/b/2.html", "a/c/index.html"),
                    Stream.of("a/c/0.html", "d/1.html", "d/index.html", "d/e/1.html"),
                    Stream.iterate(1, i -> i <= WrittenMenu.FEW, i -> i + 1).map(i -> "f/" + i + ".html"))
            .flatMap(all -> all)
            .toList();

    @Test
    void few_pages_stand_in_every_menu() {
        List<String> few = MANY.subList(0, 10);
        assertThat(menu(few, "d/e/1.html")).isEqualTo(few);
    }

    @Test
    void of_many_those_at_hand_do_and_one_to_every_other_folder() {
        assertThat(menu(MANY, "about.html")).containsExactly("about.html", "a/1.html", "d/index.html", "f/1.html");
        assertThat(menu(MANY, "a/1.html"))
                .containsExactly(
                        "about.html",
                        "a/1.html",
                        "a/2.html",
                        "a/b/1.html",
                        "a/c/index.html",
                        "d/index.html",
                        "f/1.html");
        assertThat(menu(MANY, "a/b/2.html"))
                .containsExactly(
                        "about.html",
                        "a/1.html",
                        "a/2.html",
                        "a/b/1.html",
                        "a/b/2.html",
                        "a/c/index.html",
                        "d/index.html",
                        "f/1.html");
    }

    private static List<String> menu(List<String> paths, String at) {
        List<Page> pages = paths.stream().<Page>map(WrittenMenuTest::page).toList();
        Site sample = SampleSite.site();
        WrittenMenu menu = new WrittenMenu(new Site(sample.settings(), sample.catalog(), pages));
        return menu.of(page(at)).stream().map(Page::path).toList();
    }

    private static Page.Written page(String path) {
        return new Page.Written(new PlainPage(path, path, path, List.of()));
    }
}
