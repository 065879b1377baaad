package io.github.collate.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection that sends what it is told to the letter, as no well-behaved client would. */
final class Wire implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;

    Wire(String address, String request) {
        try {
            socket = new Socket(
                    InetAddress.getLoopbackAddress(), URI.create(address).getPort());
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is answered to a request for a path, in which the line for the host is left to the caller. */
    static String ask(String address, String method, String path, String headers) {
        return ask(address, method, path, headers, "");
    }

    /** The same with a body of one line, the line for its length left to the caller too. */
    static String ask(String address, String method, String path, String headers, String body) {
        String head = method + " " + path + " HTTP/1.1\n" + headers + "Connection: close\n\n";
        try (Wire wire = new Wire(address, head + body)) {
            StringBuilder all = new StringBuilder();
            for (int c = wire.in.read(); c >= 0; c = wire.in.read()) all.append((char) c);
            return all.toString().replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line of an answer that starts so; fails after ten seconds. */
    String until(String start) {
        try {
            String line = in.readLine();
            while (line != null && !line.startsWith(start)) line = in.readLine();
            return line == null ? "closed" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
