package io.github.collate.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The starter site, from an empty folder on, as its first user meets it. */
class StarterIT {

    @TempDir
    private Path folder;

    @Test
    void it_passes_and_builds_as_it_stands() throws IOException {
        Path mine = folder.resolve("my notes");
        Jar.here().run("init", mine.toString());
        Jar.here().in(mine).run("check", "--strict");
        assertThat(mine.resolve("target")).doesNotExist();
        Jar.here().in(mine).run("build", "--strict", "--no-pdf");

        Path site = mine.resolve("target/site");
        assertThat(site.resolve("comparisons/beds.html")).content().contains("50 cm", "70 cm");
        assertThat(site.resolve("contradictions.html")).content().contains("50 cm", "70 cm");
        assertThat(site.resolve("practice/service-tomatoes.html")).exists();
        assertThat(site.resolve(".nojekyll")).exists();
        assertThat(Tree.of(site.resolve("schema"))).isEqualTo(Tree.of(mine.resolve("schema")));
    }

    @Test
    void its_workflow_builds_with_the_program_that_made_it() throws IOException {
        Path mine = folder.resolve("mine");
        Jar.here().run("init", mine.toString());
        assertThat(Files.readString(mine.resolve(".github/workflows/pages.yml")))
                .contains("COLLATE_SHA256: \"" + Tree.hash(Jar.FILE) + "\"")
                .doesNotContain("@version@", "@sha256@");
        assertThat(mine.resolve(".gitignore")).hasContent("target/");
    }
}
