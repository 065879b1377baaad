package io.github.collate.model;

import java.util.List;

/**
 * A drawing that pages of services and comparisons show.
 *
 * @param title one line; printed as its caption
 * @param text what is to be seen on it in words, by paragraph; at least one
 */
public record Picture(
        String id, List<String> services, String section, String title, List<String> text, Drawing drawing, Span span)
        implements Illustration {
    public Picture {
        services = List.copyOf(services);
        text = List.copyOf(text);
    }
}
