package io.github.collate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.read.Sources;
import io.github.collate.read.Surroundings;
import io.github.collate.serve.Watcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A folder on a real disk, watched while editors and version control do to it what they do. */
@Timeout(30)
class WatchedFolderTest {

    @TempDir
    private Path folder;

    private Path content;
    private final List<String> said = new ArrayList<>();
    private final BlockingQueue<Set<Path>> changes = new LinkedBlockingQueue<>();
    private Thread watching = new Thread(() -> {});

    @BeforeEach
    void watch() throws IOException {
        content = Files.createDirectories(folder.toRealPath().resolve("content"));
        Files.createDirectories(content.resolve("notes/a"));
        Files.writeString(content.resolve("notes/a/x.md"), "one");
        Sources sources = Sources.of(content);
        Watcher watcher = new Watcher(() -> Surroundings.look(sources, Optional.empty()), said::add);
        watching = new Thread(() -> {
            try (watcher) {
                while (true) changes.add(watcher.next());
            } catch (InterruptedException over) {
                Thread.currentThread().interrupt();
            }
        });
        watching.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        watching.interrupt();
        watching.join();
        assertThat(said).isEmpty();
    }

    /** The files of the next change, by their paths in the content. */
    private Set<String> next() throws InterruptedException {
        Set<Path> next = changes.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next.stream()
                .map(path -> content.relativize(path).toString().replace('\\', '/'))
                .collect(Collectors.toSet());
    }

    @Test
    void editors_that_save_by_renaming_are_heard_once_and_their_scraps_never() throws Exception {
        Path note = content.resolve("notes/a/x.md");
        Files.writeString(content.resolve("notes/a/.x.md.swp"), "swap");
        Files.writeString(content.resolve("notes/a/4913"), "");
        Files.delete(content.resolve("notes/a/4913"));
        Files.move(note, content.resolve("notes/a/x.md~"));
        Files.writeString(note, "two");
        Files.delete(content.resolve("notes/a/x.md~"));
        assertThat(next()).containsExactly("notes/a/x.md");

        Path next = content.resolve("notes/a/x.md___jb_tmp___");
        Files.writeString(next, "three");
        Files.move(next, note, StandardCopyOption.ATOMIC_MOVE);
        assertThat(next()).containsExactly("notes/a/x.md");

        Files.createSymbolicLink(content.resolve("notes/a/.#x.md"), Path.of("author@host.1"));
        Files.writeString(content.resolve("notes/a/#x.md#"), "autosaved");
        Files.writeString(content.resolve("notes/a/y.md"), "new");
        assertThat(next()).containsExactly("notes/a/y.md");
        assertThat(changes).isEmpty();
    }

    @Test
    void a_switch_of_branches_is_one_change_or_two() throws Exception {
        Set<String> heard = new TreeSet<>();
        for (int at = 0; at < 1000; at++) {
            Path set = Files.createDirectories(content.resolve("notes/s" + at / 100));
            Files.writeString(set.resolve(at + ".md"), "note " + at);
        }
        int times = 0;
        while (heard.size() < 1000) {
            heard.addAll(next());
            times++;
        }
        assertThat(times).isLessThanOrEqualTo(2);
    }

    @Test
    void a_folder_that_vanishes_is_watched_again_when_it_comes_back() throws Exception {
        Path away = content.resolveSibling("away");
        Files.move(content, away);
        assertThat(next()).containsExactly("notes/a/x.md");
        Files.move(away, content);
        assertThat(next()).containsExactly("notes/a/x.md");
        Files.writeString(content.resolve("notes/a/x.md"), "after");
        assertThat(next()).containsExactly("notes/a/x.md");
    }

    @Test
    void what_a_link_leads_to_is_part_of_the_content() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.yml"), "a: 1");
        Files.createSymbolicLink(content.resolve("collate.yml"), elsewhere);
        assertThat(next()).containsExactly("collate.yml");
        Files.writeString(elsewhere, "a: 2, or more");
        assertThat(next()).containsExactly("collate.yml");
    }
}
