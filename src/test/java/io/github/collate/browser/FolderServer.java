package io.github.collate.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves a folder below {@code /repo/} as a plain file host does: no folder listings, {@code 404.html} for what is not
 * there.
 */
final class FolderServer implements AutoCloseable {

    private static final String BASE = "/repo/";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("xml", "application/xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("pdf", "application/pdf"));

    static {
        // Else each answer on a kept connection waits 40 ms for the browser's word that it has the first part of it.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<String> missed = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
    private volatile Path folder;
    private volatile boolean shortens;
    private volatile boolean compresses;

    private FolderServer(HttpServer server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Serves the folder, which may be filled later, on a free port of this machine alone. */
    static FolderServer of(Path folder) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FolderServer server = new FolderServer(http, folder.toAbsolutePath().normalize());
            http.createContext("/", server::answer);
            http.setExecutor(server.threads);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the folder, ending in a slash. */
    String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
    }

    /** Paths asked for in vain so far. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    /** Paths asked for since the last call. */
    List<String> asked() {
        List<String> paths = List.copyOf(asked);
        asked.clear();
        return paths;
    }

    /** Serves another folder from now on. */
    void publish(Path other) {
        folder = other.toAbsolutePath().normalize();
    }

    /** Answers so many more requests, then breaks off every one. */
    void breakAfter(int answers) {
        left.set(answers);
    }

    /** Answers again. */
    void mend() {
        left.set(Integer.MAX_VALUE);
    }

    /** Serves pages without their ending, and leads there from the address with it, as some hosts do. */
    void shorten() {
        shortens = true;
    }

    /** Compresses texts, as nearly every host does. */
    void compress() {
        compresses = true;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(path);
            if (left.getAndDecrement() <= 0) return; // closed without an answer
            if (shortens && path.endsWith(".html")) {
                exchange.getResponseHeaders().set("Location", path.replaceFirst("(index)?\\.html$", ""));
                exchange.sendResponseHeaders(301, -1);
                return;
            }
            Path file = folder.resolve(path.startsWith(BASE) ? path.substring(BASE.length()) : "..")
                    .normalize();
            if (path.endsWith("/")) file = file.resolve("index.html");
            else if (shortens && !Files.isRegularFile(file)) file = file.resolveSibling(file.getFileName() + ".html");
            boolean there = file.startsWith(folder) && Files.isRegularFile(file);
            if (!there) missed.add(path);
            send(exchange, there ? 200 : 404, there ? file : folder.resolve("404.html"));
        }
    }

    private void send(HttpExchange exchange, int status, Path file) throws IOException {
        byte[] body =
                Files.isRegularFile(file) ? Files.readAllBytes(file) : "not found".getBytes(StandardCharsets.UTF_8);
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        if (compresses && !type.startsWith("image/png") && !type.startsWith("font/")) {
            body = Gzip.of(body);
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        }
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
