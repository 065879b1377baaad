package io.github.collate.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.collate.model.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Serves a site from memory on the loopback address. A path is looked up among the files of the site and never on the
 * disk, so that no path leads out of it. Below {@code /_collate/} stands what the server itself adds.
 */
public final class Server implements AutoCloseable {

    private static final String OWN = "/_collate/";

    /** Seconds between knocks at open pages. */
    private static final int KNOCK = 10;

    /** What stands in place of files that only a published site has, so that a browser neither stores nor installs this one. */
    private static final Map<String, String> STAND_INS =
            Map.of("/sw.js", "worker.js", "/data/offline.js", "nothing.js", "/site.webmanifest", "nothing.webmanifest");

    private static final Workshop NOTHING = new Workshop() {
        @Override
        public Outcome rebuild(Set<Path> changed, List<String> open) {
            return new Outcome(Outcome.Kind.FAILED, List.of(), List.of());
        }

        @Override
        public Optional<List<Problem>> check() {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> file(String path) {
            return Optional.empty();
        }
    };

    static {
        // Else each answer on a kept connection waits 40 ms for the browser's word that it has the first part of it.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final Tabs tabs = new Tabs();
    private final ExecutorService answering = Executors.newCachedThreadPool(Server::daemon);
    /** Another one for each process, so that a page of an earlier one is known to be old. */
    private final String run = Long.toString(ProcessHandle.current().pid(), Character.MAX_RADIX);

    private final AtomicInteger edition = new AtomicInteger();
    private volatile Told told = Told.of(version(), "", new Outcome(Outcome.Kind.STYLES, List.of(), List.of()));
    private volatile Workshop workshop = NOTHING;
    private final Asking asking = new Asking();

    private Server(HttpServer http) {
        this.http = http;
    }

    /**
     * Starts listening; until a site is shown it answers that there is none yet.
     *
     * @param port 0 for any free one
     * @throws java.net.BindException if something else listens there
     * @throws IOException if the system does not allow it
     */
    public static Server open(int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Server server = new Server(http);
        http.createContext("/", server::answer);
        http.setExecutor(server.answering);
        http.start();
        server.answering.execute(server::knock);
        return server;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "collate-serve");
        thread.setDaemon(true);
        return thread;
    }

    /** Finds out again and again which pages were closed. */
    private void knock() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(KNOCK);
                tabs.knock();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the author be asked from now on. */
    public void ask(Desk desk) {
        asking.at(desk);
    }

    /** Serves a site from now on. */
    void show(Workshop site) {
        workshop = site;
    }

    /** The address of the site, ending in a slash. */
    public String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/";
    }

    /** The paths of the pages that somebody looks at. */
    List<String> pages() {
        return tabs.pages();
    }

    /** Tells every open page what became of a change. */
    void tell(Outcome outcome) {
        boolean texts = outcome.kind() == Outcome.Kind.TEXTS;
        String before = version();
        if (texts || outcome.kind() == Outcome.Kind.PAGES) edition.incrementAndGet();
        String since = texts ? before : "";
        // A page that comes later has the newest styles, and is brought up to date only where it is of an older site.
        told = Told.of(version(), since, new Outcome(outcome.kind(), List.of(), outcome.problems()));
        tabs.tell("now", Told.of(version(), since, outcome).json());
    }

    private String version() {
        return run + "-" + edition;
    }

    @Override
    public void close() {
        http.stop(0);
        answering.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean keeps = false;
        try {
            keeps = route(exchange);
        } finally {
            if (!keeps) exchange.close();
        }
    }

    /** Answers a request, and says whether the answer goes on. */
    private boolean route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Reply reply = new Reply(exchange);
        if (!Door.isLocal(exchange.getRequestHeaders())) {
            reply.text(403, "This server answers only to 127.0.0.1 and localhost.");
        } else if (path.equals(OWN + Asking.ANSWER)) {
            asking.take(reply);
        } else if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            reply.notAllowed("GET, HEAD");
        } else if (path.startsWith(OWN + Asking.PAGE)) {
            asking.show(reply, path.substring(OWN.length()), version());
        } else if (path.equals(OWN + "events") && exchange.getRequestMethod().equals("GET")) {
            tabs.add(pageOf(exchange.getRequestURI()), exchange, () -> told.json());
            return true;
        } else if (path.startsWith(OWN) || STAND_INS.containsKey(path)) {
            own(reply, STAND_INS.getOrDefault(path, path.substring(path.lastIndexOf('/') + 1)));
        } else {
            site(reply, path.substring(1));
        }
        return false;
    }

    /** The page that hears of changes, as its script names it. */
    private static String pageOf(URI uri) {
        String query = Objects.requireNonNullElse(uri.getQuery(), "");
        return named(query.replaceFirst("^page=/?", ""));
    }

    private void own(Reply reply, String name) throws IOException {
        Optional<byte[]> file = Own.file(name);
        if (file.isPresent()) reply.send(200, Types.of(name), file.get());
        else reply.text(404, "not found");
    }

    private void site(Reply reply, String path) throws IOException {
        // Taken before the file: a page of a newer site than it says is loaded once more, one of an older would stay.
        String version = version();
        String name = named(path);
        Optional<byte[]> file = workshop.file(name);
        if (file.isEmpty() && !name.contains(".")) {
            name += ".html";
            file = workshop.file(name);
        }
        if (file.isPresent()) {
            reply.send(
                    200,
                    Types.of(name),
                    Types.of(name).equals(Types.HTML)
                            ? Injection.into(file.get(), version, asking.isOpen())
                            : file.get());
            return;
        }
        Optional<byte[]> missing = workshop.file("404.html");
        boolean made = missing.isPresent();
        byte[] page = missing.or(() -> Own.file("waiting.html")).orElseThrow();
        reply.send(made ? 404 : 503, Types.HTML, Injection.into(page, version, asking.isOpen()));
    }

    private static String named(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }
}
