package io.github.collate.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium under Playwright, found or installed: the one that the variable {@code CHROMIUM} names, else one on
 * the path, else Debian's package where this user may install it, else Playwright's own download. Where none of these
 * works the tests fail; they are never skipped.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");

    /** Root needs the first; the others keep the browser from calling home, which would look like the site's requests. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts the browser with a profile of its own, gone when closed; one at a time, as one may have to be installed. */
    static synchronized Chromium start() {
        Optional<Path> executable = executable();
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(executable.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(FLAGS);
        executable.ifPresent(options::setExecutablePath);
        try {
            return new Chromium(playwright, playwright.chromium().launch(options));
        } catch (RuntimeException e) {
            playwright.close();
            throw new IllegalStateException(
                    "The browser tests need Chromium: install it, or set the variable CHROMIUM to its path.", e);
        }
    }

    /** The program; none where only Playwright's own may do. */
    static synchronized Optional<Path> executable() {
        return find().or(Chromium::installFromDebian);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            Path path = Path.of(named);
            if (!Files.isExecutable(path)) {
                throw new IllegalStateException("The variable CHROMIUM names no program: " + path);
            }
            return Optional.of(path);
        }
        return NAMES.stream().flatMap(Chromium::onPath).findFirst();
    }

    private static Stream<Path> onPath(String program) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }

    private static Optional<Path> installFromDebian() {
        boolean possible = onPath("apt-get").findFirst().isPresent()
                && System.getProperty("user.name", "").equals("root");
        if (!possible) return Optional.empty();
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-liberation");
        return find();
    }

    private static void run(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) process.destroyForcibly();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("Chromium could not be installed: '" + String.join(" ", command)
                        + "' ended with " + process.exitValue() + "; set the variable CHROMIUM to its path.");
            }
        } catch (IOException e) {
            throw new IllegalStateException("Chromium could not be installed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Chromium could not be installed: interrupted", e);
        }
    }
}
