package io.github.collate.model;

/** How to have the whole site on a device: stored by the browser, or as a folder. */
public record OfflinePage() implements Page {

    /** The path of the page. */
    public static final String PATH = "offline.html";

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public String title() {
        return "On your device";
    }
}
