package io.github.collate.normalise;

/** How a stretch of text is set. Compared by identity: two bold words side by side stay two. */
final class Mark {

    /** What a mark makes of its text. */
    enum Kind {
        STRONG,
        EMPHASIS,
        STRIKE,
        LINK,
        CODE,
        FORMULA,
        BREAK,
        IMAGE
    }

    private final Kind kind;
    private final String href;

    private Mark(Kind kind, String href) {
        this.kind = kind;
        this.href = href;
    }

    static Mark of(Kind kind) {
        return new Mark(kind, "");
    }

    /** A link; an address that is not to be kept is empty. */
    static Mark link(String href) {
        return new Mark(Kind.LINK, href);
    }

    Kind kind() {
        return kind;
    }

    String href() {
        return href;
    }

    /** Whether the text below it is one piece that no sentence ends in. */
    boolean leaf() {
        return kind == Kind.CODE || kind == Kind.FORMULA;
    }
}
