package io.github.collate.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build killed at any moment leaves the old site or the new one, whole, at the latest after the next run. */
class KilledIT {

    private static final int KILLS = 20;

    /** The moments are chosen by chance, the same ones in every run. */
    private final Random moments = new Random(20);

    @TempDir
    private Path folder;

    @Test
    void the_published_site_is_never_a_mixture() throws IOException, InterruptedException {
        Path site = folder.resolve("site");
        String oldBase = "https://old.example/";
        String newBase = "https://new.example/";
        SortedMap<String, String> oldTree = built("old", oldBase);
        SortedMap<String, String> newTree = built("new", newBase);
        long whole = timed(() -> Jar.here().build(site, "--base-url", oldBase));
        assertThat(oldTree).isNotEqualTo(newTree);

        for (int i = 0; i < KILLS; i++) {
            Process build = Jar.here().start("build", "--out", site.toString(), "--base-url", newBase);
            // Spread over the whole run, a little beyond its end too.
            boolean ended = build.waitFor(moments.nextLong(whole * 11 / 10 + 1), TimeUnit.MILLISECONDS);
            if (!ended) build.destroyForcibly().waitFor();
            if (Files.exists(site)) assertThat(Tree.of(site)).isIn(oldTree, newTree);

            Process check = Jar.here().start("check", "--out", site.toString());
            check.getInputStream().readAllBytes();
            assertThat(check.waitFor()).isZero();
            assertThat(Tree.of(site)).as("after kill %d", i).isIn(oldTree, newTree);
            assertThat(site.resolveSibling(".site.next")).doesNotExist();

            Jar.here().build(site, "--base-url", oldBase);
            assertThat(Tree.of(site)).isEqualTo(oldTree);
        }
    }

    private SortedMap<String, String> built(String name, String base) {
        Path out = folder.resolve(name);
        Jar.here().build(out, "--base-url", base);
        return Tree.of(out);
    }

    private static long timed(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
