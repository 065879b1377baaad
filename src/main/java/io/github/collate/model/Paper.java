package io.github.collate.model;

/**
 * A size of paper.
 *
 * @see <a href="https://www.iso.org/standard/36631.html">ISO 216</a> for A4; ANSI/ASME Y14.1 for US Letter
 */
public enum Paper {
    /** 210 by 297 mm. */
    A4("a4", 595.28f, 841.89f),
    /** 8.5 by 11 inches. */
    LETTER("letter", 612, 792);

    private final String folder;
    private final float width;
    private final float height;

    Paper(String folder, float width, float height) {
        this.folder = folder;
        this.width = width;
        this.height = height;
    }

    /** Points, upright. */
    public float width() {
        return width;
    }

    /** Points, upright. */
    public float height() {
        return height;
    }

    /** Where a printed thing stands on the site. */
    public String file(String path) {
        return "sheets/" + folder + "/" + path + ".pdf";
    }
}
