package io.github.collate.jar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn scm-publish:publish-scm} with the Maven that runs this test, as the manual tells it, to a bare repository. */
class PublishIT {

    private static final String BRANCH = "gh-pages";

    @TempDir
    private Path folder;

    private Path repository;
    private Path site;

    /** A repository with a branch that has nothing in it, and something to publish. */
    @BeforeEach
    void prepare() throws IOException {
        repository = folder.resolve("pages.git");
        Path clone = folder.resolve("clone");
        git("init", "--quiet", "--bare", repository.toString());
        git("clone", "--quiet", repository.toString(), clone.toString());
        git("-C", clone.toString(), "switch", "--quiet", "--orphan", BRANCH);
        git("-C", clone.toString(), "commit", "--quiet", "--allow-empty", "--message", "Begin");
        git("-C", clone.toString(), "push", "--quiet", "origin", BRANCH);
        site = folder.resolve("site");
        write("index.html", "first");
        write("gone.html", "gone");
        write("services/a b.html", "a");
        write(".nojekyll", "");
    }

    @Test
    void the_branch_holds_the_site_and_nothing_else() throws IOException {
        publish();
        assertThat(published()).containsExactly(".nojekyll", "gone.html", "index.html", "services/a b.html");

        write("index.html", "second");
        Files.delete(site.resolve("gone.html"));
        publish();
        assertThat(published()).containsExactly(".nojekyll", "index.html", "services/a b.html");
        assertThat(git("--git-dir", repository.toString(), "show", BRANCH + ":index.html"))
                .isEqualTo("second");
    }

    /** Without the network first: it is needed once on a machine, for the plugin. */
    private void publish() {
        if (!maven("-o").succeeds()) maven().run();
    }

    private Command maven(String... more) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("collate.maven"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString());
        words.addAll(List.of(more));
        words.addAll(List.of("-B", "-q", "scm-publish:publish-scm"));
        words.add("-Dmaven.repo.local=" + System.getProperty("collate.repository"));
        words.add("-Dscmpublish.pubScmUrl=scm:git:" + repository.toUri());
        words.add("-Dscmpublish.content=" + site);
        words.add("-Dscmpublish.checkoutDirectory=" + folder.resolve("checkout"));
        return signed(Command.of(words.toArray(String[]::new)));
    }

    private List<String> published() {
        return git("--git-dir", repository.toString(), "ls-tree", "-r", "-z", "--name-only", BRANCH)
                .lines()
                .flatMap(line -> List.of(line.split("\0")).stream())
                .toList();
    }

    private static String git(String... arguments) {
        List<String> words = new ArrayList<>(List.of("git"));
        words.addAll(List.of(arguments));
        return signed(Command.of(words.toArray(String[]::new))).run();
    }

    /** With a name for commits, which a machine need not have. */
    private static Command signed(Command command) {
        return command.with("GIT_AUTHOR_NAME", "Test")
                .with("GIT_AUTHOR_EMAIL", "test@example.org")
                .with("GIT_COMMITTER_NAME", "Test")
                .with("GIT_COMMITTER_EMAIL", "test@example.org")
                .with("JAVA_HOME", System.getProperty("java.home"));
    }

    private void write(String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}
