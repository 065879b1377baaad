package io.github.collate.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build killed at any moment leaves the old site or the new one, whole, at the latest after the next run. */
@Order(1) // long, so it begins early
class KilledIT {

    private static final int KILLS = 20;

    /** After so many kills the next command is a long one. */
    private static final int FULL = 5;

    /** Files that make writing the site take about as long as making it, so that kills hit both. */
    private static final int LOAD = 3000;

    private static final List<String> BASES = List.of("https://old.example/", "https://new.example/");

    /** The moments are chosen by chance, the same ones in every run. */
    private final Random moments = new Random(20);

    @TempDir
    private Path folder;

    @Test
    void the_published_site_is_never_a_mixture() throws IOException, InterruptedException {
        Jar.here().run("init", folder.resolve("mine").toString());
        load();
        SortedMap<String, String> oldTree = built("old", 0, Jar.here().with("-XX:ArchiveClassesAtExit=" + classes()));
        SortedMap<String, String> newTree = built("new", 1, quick());
        assertThat(oldTree).isNotEqualTo(newTree);
        Path site = folder.resolve("site");
        quick().run(command("build", site, 1));
        // As all that follow it takes from the site what the last build made.
        long start = System.nanoTime();
        quick().run(command("build", site, 0));
        int whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            boolean isNew = Tree.of(site).equals(newTree);
            Process build = quick().start(command("build", site, isNew ? 0 : 1));
            boolean ended = build.waitFor(moments.nextInt(whole), TimeUnit.MILLISECONDS);
            if (!ended) killed++;
            build.destroyForcibly().waitFor();
            if (Files.exists(site)) assertThat(Tree.of(site)).isIn(oldTree, newTree);

            quick().run(next(i, site));
            assertThat(Tree.of(site)).as("after kill %d", i).isIn(oldTree, newTree);
            assertThat(site.resolveSibling(".site.next")).doesNotExist();
        }
        assertThat(killed).isGreaterThan(KILLS / 2);
    }

    /** Starts from the classes that the first build kept, as the launcher does: there are many starts. */
    private Jar quick() {
        return Jar.here().with("-XX:SharedArchiveFile=" + classes());
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private void load() throws IOException {
        Path statics = Files.createDirectories(folder.resolve("mine").resolve("content/static/load"));
        for (int i = 0; i < LOAD; i++) Files.writeString(statics.resolve(i + ".txt"), "load " + i);
    }

    private SortedMap<String, String> built(String name, int base, Jar jar) {
        Path out = folder.resolve(name);
        jar.run(command("build", out, base));
        return Tree.of(out);
    }

    /** A command that publishes nothing itself: now and then all of a build, else the quickest that looks at the site. */
    private String[] next(int kill, Path site) {
        if (kill % FULL == 0) return command("check", site, 0);
        return command("explain", site, 0, "notes/back-fence.txt:5");
    }

    private String[] command(String name, Path out, int base, String... more) {
        String content = folder.resolve("mine").resolve("content").toString();
        List<String> all = new ArrayList<>(
                List.of(name, "--content", content, "--out", out.toString(), "--base-url", BASES.get(base)));
        if (name.equals("build")) all.add("--no-pdf");
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }
}
