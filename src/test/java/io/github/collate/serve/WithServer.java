package io.github.collate.serve;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests of what a server answers, each with one of its own over a shelf of its own. */
abstract class WithServer {

    static final String HOST = "Host: 127.0.0.1\n";

    final Shelf shelf = new Shelf();
    Server server;

    @BeforeEach
    void open() throws IOException {
        server = Server.open(0);
        server.show(shelf);
    }

    @AfterEach
    void close() {
        server.close();
    }

    String get(String path) {
        return Wire.ask(server.address(), "GET", path, HOST);
    }
}
