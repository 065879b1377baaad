package io.github.collate.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The open pages, told of changes by server-sent events (HTML Living Standard, 9.2). */
final class Tabs {

    private final Set<Tab> open = ConcurrentHashMap.newKeySet();

    /** An open page and the answer to it that does not end. */
    private record Tab(String page, HttpExchange exchange) {

        synchronized boolean send(String text) {
            try {
                exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                return true;
            } catch (IOException gone) {
                exchange.close();
                return false;
            }
        }
    }

    /** The pages somebody looks at. */
    List<String> pages() {
        return open.stream().map(Tab::page).distinct().sorted().toList();
    }

    /**
     * Keeps a page's request open, and tells it how things stand.
     *
     * @param now asked only once the page hears of changes, so that it misses none
     */
    void add(String page, HttpExchange exchange, Supplier<String> now) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.sendResponseHeaders(200, 0);
        Tab tab = new Tab(page, exchange);
        open.add(tab);
        if (!tab.send("retry: 500\n" + event("now", now.get()))) open.remove(tab);
    }

    /** Tells every open page something; forgets those that were closed. */
    void tell(String event, String data) {
        String text = event(event, data);
        open.removeIf(tab -> !tab.send(text));
    }

    /** Says something that pages do not hear, to find out which were closed. */
    void knock() {
        open.removeIf(tab -> !tab.send(":\n\n"));
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }
}
