package io.github.collate.browser;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has Lighthouse judge pages of a built site, as served by a host that compresses: {@code mvn test-compile
 * exec:exec@lighthouse -Dlook.site=target/site}. Needs Node 18 or newer with {@code npx}, which fetches Lighthouse, and
 * Chromium. Ends with 1 unless every page has 100 in every category.
 */
final class Lighthouse {

    /** The newest line that runs on Node 18 and 20. */
    private static final String PACKAGE = "lighthouse@12";

    private static final List<String> PAGES = List.of(
            "index.html",
            "services/sqs.html",
            "comparisons/messaging.html",
            "practice.html",
            "practice/service-sqs.html",
            "review.html",
            "contradictions.html");
    private static final String FLAGS =
            "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking";

    private final PrintStream out;
    private boolean perfect = true;

    private Lighthouse(PrintStream out) {
        this.out = out;
    }

    /** @param arguments the folder of the site, then pages other than the usual ones */
    public static void main(String... arguments) throws IOException, InterruptedException {
        Path site = Path.of(arguments.length > 0 ? arguments[0] : "target/site");
        List<String> pages = arguments.length > 1 ? List.of(arguments).subList(1, arguments.length) : PAGES;
        Lighthouse lighthouse = new Lighthouse(System.out);
        try (FolderServer server = FolderServer.of(site)) {
            server.compress();
            for (String page : pages) {
                if (Files.exists(site.resolve(page))) lighthouse.judge(server.base(), page);
            }
        }
        System.exit(lighthouse.perfect ? 0 : 1);
    }

    private void judge(String base, String page) throws IOException, InterruptedException {
        Path report = Files.createDirectories(Path.of("target", "lighthouse"))
                .resolve(page.replace('/', '-').replace(".html", ".json"));
        List<String> command =
                new ArrayList<>(List.of("npx", "--yes", PACKAGE, base + page, "--quiet", "--output=json"));
        command.addAll(List.of("--output-path=" + report.toAbsolutePath(), "--chrome-flags=" + FLAGS));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        Chromium.executable().ifPresent(path -> builder.environment().put("CHROME_PATH", path.toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) throw new IOException("Lighthouse failed on " + page + ":\n" + said);
        print(page, new JsonMapper().readTree(Files.readString(report)));
    }

    private void print(String page, JsonNode report) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-36s", page));
        for (JsonNode category : report.get("categories").values()) {
            long score = Math.round(category.get("score").asDouble() * 100);
            line.append(String.format(Locale.ROOT, " %s %3d", category.get("id").asString(), score));
            perfect &= score == 100;
        }
        out.println(line);
        for (JsonNode audit : report.get("audits").values()) {
            boolean lacking =
                    audit.get("score").isNumber() && audit.get("score").asDouble() < 0.9;
            if (lacking) {
                String shown = audit.has("displayValue")
                        ? ": " + audit.get("displayValue").asString()
                        : "";
                out.println("    " + audit.get("id").asString() + shown);
            }
        }
    }
}
