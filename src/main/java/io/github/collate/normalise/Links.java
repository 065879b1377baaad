package io.github.collate.normalise;

import java.util.regex.Pattern;

/** Which addresses of an author's may become links: web and mail addresses, in plain pages also relative paths. */
enum Links {
    /** For notes. */
    WEB,
    /** For plain pages: a relative path is kept, and what points at a page's source points at the page. */
    WEB_AND_RELATIVE;

    private static final String HOST = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9-]{1,63})+";
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://" + HOST + "(?::\\d{1,5})?(?:[/?#][^\\s\"<>\\\\^`{|}\\p{Cntrl}]*)?");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[A-Za-z0-9._%+-]+@" + HOST);
    private static final Pattern RELATIVE =
            Pattern.compile("[^\\s:\"<>\\\\^`{|}/\\p{Cntrl}][^\\s:\"<>\\\\^`{|}\\p{Cntrl}]*");
    private static final Pattern SOURCE = Pattern.compile("(?i)\\.md(?=$|#)");
    private static final int LONGEST = 2000;

    /** The address as it may be printed, or empty. */
    String keep(String href) {
        String address = href.replace(String.valueOf(Source.FILLER), "").strip();
        if (address.length() > LONGEST) return "";
        if (ADDRESS.matcher(address).matches() || MAIL.matcher(address).matches()) return address;
        if (this == WEB
                || address.startsWith("//")
                || !RELATIVE.matcher(address).matches()) return "";
        return SOURCE.matcher(address).replaceFirst(".html");
    }
}
