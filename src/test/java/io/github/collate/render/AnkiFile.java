package io.github.collate.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.sqlite.SQLiteConnection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An Anki package, read after Anki's own sources: rslib/src/storage and rslib/src/import_export. */
public final class AnkiFile {

    private static final String UNIT = "\u001f";

    /** The files in it, by name. */
    public final Map<String, byte[]> entries = new TreeMap<>();

    /** Note types and decks by id. */
    public final Map<String, JsonNode> models = new TreeMap<>();

    public final Map<String, JsonNode> decks = new TreeMap<>();

    /** By guid. */
    public final Map<String, Note> notes = new LinkedHashMap<>();

    /** What SQLite says of the file. */
    public String integrity = "";

    public int version;

    /** A note with its one card. */
    public record Note(
            long id,
            String guid,
            String model,
            long changed,
            List<String> tags,
            Map<String, String> fields,
            String first,
            long check,
            String deck,
            int cards) {}

    private AnkiFile() {}

    /** Reads the bytes of a package. */
    public static AnkiFile of(byte[] bytes) {
        AnkiFile file = new AnkiFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                file.entries.put(entry.getName(), zip.readAllBytes());
            file.open();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void open() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            ((SQLiteConnection) connection)
                    .deserialize("main", Objects.requireNonNull(entries.get("collection.anki2")));
            integrity = String.valueOf(
                    rows(connection, "pragma integrity_check").get(0).get("integrity_check"));
            Map<String, Object> col = rows(connection, "select * from col").get(0);
            version = ((Number) col.getOrDefault("ver", -1)).intValue();
            json(col, "models").properties().forEach(it -> models.put(it.getKey(), it.getValue()));
            json(col, "decks").properties().forEach(it -> decks.put(it.getKey(), it.getValue()));
            String sql = "select n.*, c.did, (select count(*) from cards k where k.nid = n.id) as cards"
                    + " from notes n join cards c on c.nid = n.id order by c.due";
            for (Map<String, Object> row : rows(connection, sql)) {
                Note note = note(row);
                if (notes.put(note.guid(), note) != null) throw new AssertionError("twice: " + note.guid());
            }
        }
    }

    private static JsonNode json(Map<String, Object> row, String column) {
        return new JsonMapper().readTree(String.valueOf(row.get(column)));
    }

    private Note note(Map<String, Object> row) {
        JsonNode model = Objects.requireNonNull(models.get(String.valueOf(row.get("mid"))));
        JsonNode deck = Objects.requireNonNull(decks.get(String.valueOf(row.get("did"))));
        String[] values = String.valueOf(row.get("flds")).split(UNIT, -1);
        if (values.length != model.get("flds").size()) throw new AssertionError("fields of " + row);
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = 0; at < values.length; at++)
            fields.put(model.get("flds").get(at).get("name").asString(), values[at]);
        return new Note(
                number(row, "id"),
                String.valueOf(row.get("guid")),
                model.get("name").asString(),
                number(row, "mod"),
                List.of(String.valueOf(row.get("tags")).strip().split(" ")),
                fields,
                String.valueOf(row.get("sfld")),
                number(row, "csum"),
                deck.get("name").asString(),
                (int) number(row, "cards"));
    }

    private static long number(Map<String, Object> row, String column) {
        return ((Number) Objects.requireNonNull(row.get(column))).longValue();
    }

    private static List<Map<String, Object>> rows(Connection connection, String sql) throws SQLException {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (ResultSet result = connection.createStatement().executeQuery(sql)) {
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int at = 1; at <= result.getMetaData().getColumnCount(); at++)
                    row.put(result.getMetaData().getColumnName(at), result.getObject(at));
                rows.add(row);
            }
        }
        return rows;
    }
}
