package io.github.collate.render;

import io.github.collate.model.CardTimes;
import io.github.collate.model.Study;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;

/**
 * The database of an Anki package, as Anki writes it for older versions of itself: schema 11, rslib/src/storage/schema11.sql
 * in its sources. It is made in memory, always in the same order, so that the same notes are the same bytes.
 */
final class AnkiCollection {

    private static final int PAGE = 4096;

    /** Between two fields of a note. */
    private static final String UNIT = "\u001f";

    private static final int CHECK_DIGITS = 8;

    private static final List<String> TABLES = List.of(
            "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,"
                    + " ver integer not null, dty integer not null, usn integer not null, ls integer not null,"
                    + " conf text not null, models text not null, decks text not null, dconf text not null,"
                    + " tags text not null)",
            "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,"
                    + " usn integer not null, tags text not null, flds text not null, sfld integer not null,"
                    + " csum integer not null, flags integer not null, data text not null)",
            "create table cards (id integer primary key, nid integer not null, did integer not null,"
                    + " ord integer not null, mod integer not null, usn integer not null, type integer not null,"
                    + " queue integer not null, due integer not null, ivl integer not null, factor integer not null,"
                    + " reps integer not null, lapses integer not null, left integer not null, odue integer not null,"
                    + " odid integer not null, flags integer not null, data text not null)",
            "create table revlog (id integer primary key, cid integer not null, usn integer not null,"
                    + " ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null,"
                    + " time integer not null, type integer not null)",
            "create table graves (usn integer not null, oid integer not null, type integer not null)");

    private static final List<String> INDEXES = List.of(
            "create index ix_notes_usn on notes (usn)",
            "create index ix_cards_usn on cards (usn)",
            "create index ix_revlog_usn on revlog (usn)",
            "create index ix_cards_nid on cards (nid)",
            "create index ix_cards_sched on cards (did, queue, due)",
            "create index ix_revlog_cid on revlog (cid)",
            "create index ix_notes_csum on notes (csum)");

    private final Study study;
    private final List<AnkiType> types;
    private final List<AnkiNote> notes;
    private final CardTimes times;
    private final AnkiIds ids;
    private final Map<AnkiNote.Kind, Long> models;
    private final Map<String, Long> decks;

    AnkiCollection(Study study, List<AnkiType> types, List<AnkiNote> notes, CardTimes times) {
        this.study = study;
        this.types = types;
        this.notes = notes;
        this.times = times;
        ids = new AnkiIds(times.site());
        models = types.stream().collect(Collectors.toMap(AnkiType::kind, type -> ids.number(type.key())));
        decks = new TreeMap<>();
        decks.put("", ids.number("deck/"));
        notes.stream().map(AnkiNote::deck).distinct().forEach(deck -> decks.put(deck, ids.number("deck/" + deck)));
    }

    /**
     * The bytes of the database.
     *
     * @throws SQLException if SQLite cannot be run on this machine
     */
    byte[] bytes() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setPageSize(PAGE);
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        try (Connection connection = config.createConnection("jdbc:sqlite::memory:")) {
            connection.setAutoCommit(false);
            run(connection, TABLES);
            fillCollection(connection);
            fillNotes(connection);
            run(connection, INDEXES);
            connection.commit();
            return ((SQLiteConnection) connection).serialize("main");
        }
    }

    private static void run(Connection connection, List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
    }

    private void fillCollection(Connection connection) throws SQLException {
        long latest = latest().toEpochMilli();
        long root = Objects.requireNonNull(decks.get(""));
        try (PreparedStatement row =
                connection.prepareStatement("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
            row.setLong(1, latest / 1000);
            row.setLong(2, latest);
            row.setLong(3, latest);
            row.setString(4, AnkiSettings.options());
            row.setString(5, AnkiSettings.models(types, models, times, root));
            row.setString(6, AnkiSettings.decks(study.title(), decks, latest / 1000));
            row.setString(7, AnkiSettings.presets());
            row.execute();
        }
    }

    private Instant latest() {
        return times.entries().values().stream()
                .map(CardTimes.Entry::changed)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private void fillNotes(Connection connection) throws SQLException {
        try (PreparedStatement note =
                        connection.prepareStatement("insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
                PreparedStatement card = connection.prepareStatement(
                        "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')")) {
            for (int at = 0; at < notes.size(); at++) fill(note, card, notes.get(at), at + 1);
            note.executeBatch();
            card.executeBatch();
        }
    }

    private void fill(PreparedStatement note, PreparedStatement card, AnkiNote it, int place) throws SQLException {
        long id = ids.number(it.key());
        long changed =
                Objects.requireNonNull(times.entries().get(it.key())).changed().getEpochSecond();
        String first = words(it.fields().get(0));
        note.setLong(1, id);
        note.setString(2, ids.name(it.key()));
        note.setLong(3, Objects.requireNonNull(models.get(it.kind())));
        note.setLong(4, changed);
        note.setString(5, " " + String.join(" ", it.tags()) + " ");
        note.setString(6, String.join(UNIT, it.fields()) + UNIT + Escape.html(study.base() + Links.encode(it.path())));
        note.setString(7, first);
        note.setLong(8, Long.parseLong(AnkiIds.hash("SHA-1", first).substring(0, CHECK_DIGITS), 16));
        note.addBatch();
        card.setLong(1, id);
        card.setLong(2, id);
        card.setLong(3, Objects.requireNonNull(decks.get(it.deck())));
        card.setLong(4, changed);
        card.setInt(5, place);
        card.addBatch();
    }

    /** The words of a field without its elements; Anki finds notes of the same first field by a hash of them. */
    private static String words(String html) {
        return Parser.unescapeEntities(html.replaceAll("<[^>]*>", ""), false);
    }
}
