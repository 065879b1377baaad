package io.github.collate.render;

import io.github.collate.model.CardTimes;
import io.github.collate.model.Problems;
import io.github.collate.model.SiteFile;
import io.github.collate.model.Span;
import io.github.collate.model.Study;
import io.github.collate.model.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Cards and questions as a package that Anki imports: a ZIP file with a database, in the form that every Anki since 2.0
 * reads. Anki knows a note again by its name in all collections, takes over a newer text of it, and keeps its reviews.
 */
public final class AnkiPackage {

    /** The path of the file. */
    public static final String PATH = "study/cards.apkg";

    /** Early, but not the first day a ZIP file can name: that stands for earlier ones too, which Java tells by the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Study study;
    private final List<AnkiNote> notes;
    private final List<AnkiType> types;

    private AnkiPackage(Study study, List<AnkiNote> notes, List<AnkiType> types) {
        this.study = study;
        this.notes = notes;
        this.types = types;
    }

    /**
     * The package of what a site has to take along; none if that is nothing.
     *
     * @param problems takes what is wrong with the theme; there is then no package
     */
    public static Optional<AnkiPackage> of(Study study, Theme theme, Problems problems) {
        if (study.isEmpty()) return Optional.empty();
        List<AnkiType> types = AnkiType.of(study, theme, problems);
        return types.isEmpty() ? Optional.empty() : Optional.of(new AnkiPackage(study, AnkiNotes.of(study), types));
    }

    /**
     * When each card last changed, given when it had before.
     *
     * @param content when the content is from
     */
    public CardTimes times(CardTimes before, Instant content) {
        SortedMap<String, String> digests = new TreeMap<>();
        notes.forEach(note -> digests.put(note.key(), AnkiIds.digest(note.text())));
        types.forEach(type -> digests.put(type.key(), AnkiIds.digest(type.text())));
        String site = before.site().isEmpty() ? AnkiIds.digest(study.title()) : before.site();
        return new CardTimes(site, before.entries()).after(digests, content);
    }

    /**
     * The file.
     *
     * @param times of all that is in it
     * @param problems takes why it cannot be written; there is then no file
     */
    public Optional<SiteFile> file(CardTimes times, Problems problems) {
        try {
            byte[] collection = new AnkiCollection(study, types, notes, times).bytes();
            return Optional.of(new SiteFile(PATH, zip(collection)));
        } catch (SQLException broken) {
            String hint = "SQLite has to be run from a temporary folder: name one with -Dorg.sqlite.tmpdir=DIR";
            problems.error(Span.at(PATH, 1), "no Anki package can be written: " + broken.getMessage(), "", hint);
            return Optional.empty();
        }
    }

    /** Not compressed: what a compressor makes of bytes is not the same on every machine. */
    private static byte[] zip(byte[] collection) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(collection.length + 512);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            store(zip, "collection.anki2", collection);
            store(zip, "media", "{}".getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 check = new CRC32();
        check.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
