package io.github.collate.read;

import io.github.collate.model.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks of single values; each reports what is wrong and gives back what is right. */
final class Checks {

    /** Ids name files and anchors, so they are kept short. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?");

    private static final int WORDS_OF_A_QUOTE = 3;

    private Checks() {}

    /** An id: lower-case letters, digits and hyphens, at most 64 of them. */
    static Optional<Text> id(Optional<Text> text) {
        return text.filter(t -> passes(
                ID.matcher(t.value()).matches(),
                t,
                "'" + t + "' is no id",
                "an id is up to 64 lower-case letters, digits and hyphens, like '" + Ids.safe(t.value()) + "'"));
    }

    /** One of the known words. */
    static Optional<Text> known(Optional<Text> text, String what, Collection<String> known) {
        return text.filter(t -> known.contains(t.value())
                || passes(false, t, "unknown " + what + " '" + t + "'", Suggestion.forWord(t.value(), known)));
    }

    /** A web address. */
    static Optional<Text> address(Optional<Text> text) {
        return text.filter(t -> passes(
                uri(t.value()).isPresent(),
                t,
                "'" + t + "' is no web address",
                "write a whole address, like 'https://example.org/page.html'"));
    }

    /** A web address that paths can be appended to, made to end in a slash. */
    static Optional<String> base(Optional<Text> text) {
        return text.filter(t -> passes(
                        uri(t.value()).filter(Checks::isBase).isPresent(),
                        t,
                        "'" + t + "' is no base URL",
                        "write the address of a folder, like 'https://example.org/notes/'"))
                .map(t -> t.value().endsWith("/") ? t.value() : t.value() + "/");
    }

    private static boolean isBase(URI uri) {
        return uri.getRawQuery() == null && uri.getRawFragment() == null;
    }

    private static Optional<URI> uri(String value) {
        try {
            URI uri = new URI(value);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A day. */
    static Optional<LocalDate> day(Optional<Text> text) {
        return text.filter(t -> passes(
                        isDay(t.value()), t, "'" + t + "' is no date", "write year, month and day, like '2024-02-29'"))
                .map(t -> LocalDate.parse(t.value()));
    }

    /** A day, a month or a year. */
    static Optional<Text> time(Optional<Text> text) {
        return text.filter(t -> passes(
                isTime(t.value()),
                t,
                "'" + t + "' is no date",
                "write a day, a month or a year, like '2024-02-29', '2024-02' or '2024'"));
    }

    /** A day, a month or a year, or {@code always}. */
    static Optional<Text> since(Optional<Text> text) {
        return text.filter(t -> passes(
                t.value().equals("always") || isTime(t.value()),
                t,
                "'" + t + "' is no date",
                "write a day, a month or a year, like '2024-02-29', '2024-02' or '2024', or 'always'"));
    }

    /** Words of a statement, enough of them to tell it from others. */
    static Optional<Text> quote(Optional<Text> text) {
        return text.filter(t -> passes(
                Words.of(t.value()).size() >= WORDS_OF_A_QUOTE,
                t,
                "'" + t + "' is too short to find one statement by",
                "quote at least " + WORDS_OF_A_QUOTE + " words that stand together in it"));
    }

    /** A language tag. */
    static Optional<Text> language(Optional<Text> text) {
        return text.filter(
                t -> passes(isLanguage(t.value()), t, "'" + t + "' is no language tag", "like 'en' or 'pt-BR'"));
    }

    private static boolean passes(boolean right, Text text, String message, String hint) {
        if (!right) text.spot().error(message, hint);
        return right;
    }

    private static boolean isTime(String value) {
        return isDay(value) || isMonth(value) || isYear(value);
    }

    private static boolean isDay(String value) {
        return parses(() -> LocalDate.parse(value));
    }

    private static boolean isMonth(String value) {
        return parses(() -> YearMonth.parse(value));
    }

    private static boolean isYear(String value) {
        return value.length() == 4 && parses(() -> Year.parse(value));
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isLanguage(String value) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(value)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
