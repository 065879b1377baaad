package io.github.collate.render;

import io.github.collate.model.CardTimes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Anki keeps as JSON in the one row of its first table: note types, decks, and the options that it looks for there
 * and does not import. The keys are Anki's: rslib/src/notetype/schema11.rs and rslib/src/decks/schema11.rs.
 */
final class AnkiSettings {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private static final String OPTIONS = """
            {"activeDecks":[1],"curDeck":1,"newSpread":0,"collapseTime":1200,"timeLim":0,"estTimes":true,"dueCounts":true,\
            "curModel":null,"nextPos":1,"sortType":"noteFld","sortBackwards":false,"addToCur":true}""";

    private static final String PRESETS = """
            {"1":{"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,"dyn":false,\
            "new":{"bury":false,"delays":[1.0,10.0],"initialFactor":2500,"ints":[1,4,0],"order":1,"perDay":20},\
            "rev":{"bury":false,"ease4":1.3,"ivlFct":1.0,"maxIvl":36500,"perDay":200,"hardFactor":1.2},\
            "lapse":{"delays":[10.0],"leechAction":1,"leechFails":8,"minInt":1,"mult":0.0}}}""";

    /** The deck every collection has. */
    private static final long DEFAULT = 1;

    private static final int SIZE = 20;

    /** Not yet known to a server. */
    private static final int NEW = -1;

    record Model(
            long id,
            String name,
            int type,
            long mod,
            int usn,
            int sortf,
            long did,
            List<Template> tmpls,
            List<Field> flds,
            String css,
            String latexPre,
            String latexPost,
            List<List<Object>> req,
            List<String> tags,
            List<String> vers) {}

    record Template(
            String name,
            int ord,
            String qfmt,
            String afmt,
            String bqfmt,
            String bafmt,
            @Nullable Long did) {}

    record Field(String name, int ord, boolean sticky, boolean rtl, String font, int size, List<String> media) {}

    record Deck(
            long id,
            String name,
            long mod,
            int usn,
            List<Integer> lrnToday,
            List<Integer> revToday,
            List<Integer> newToday,
            List<Integer> timeToday,
            boolean collapsed,
            String desc,
            int dyn,
            int conf,
            int extendNew,
            int extendRev) {}

    private AnkiSettings() {}

    static String options() {
        return OPTIONS;
    }

    static String presets() {
        return PRESETS;
    }

    /** The note types by id. */
    static String models(List<AnkiType> types, Map<AnkiNote.Kind, Long> ids, CardTimes times, long deck) {
        Map<String, Model> models = new TreeMap<>();
        for (AnkiType type : types) {
            long id = Objects.requireNonNull(ids.get(type.kind()));
            Instant changed =
                    Objects.requireNonNull(times.entries().get(type.key())).changed();
            models.put(Long.toString(id), model(type, id, changed.getEpochSecond(), deck));
        }
        return MAPPER.writeValueAsString(models);
    }

    private static Model model(AnkiType type, long id, long changed, long deck) {
        List<Field> fields = new ArrayList<>();
        for (String name : type.kind().fields())
            fields.add(new Field(name, fields.size(), false, false, "Arial", SIZE, List.of()));
        Template template = new Template("Card", 0, type.front(), type.back(), "", "", null);
        return new Model(
                id,
                type.name(),
                0,
                changed,
                NEW,
                0,
                deck,
                List.of(template),
                fields,
                type.style(),
                "",
                "",
                List.of(List.of(0, "any", List.of(0))),
                List.of(),
                List.of());
    }

    /**
     * The decks by id.
     *
     * @param root name of the deck above the others
     * @param ids by name below it; its own has none
     */
    static String decks(String root, Map<String, Long> ids, long changed) {
        Map<String, Deck> decks = new TreeMap<>();
        decks.put(Long.toString(DEFAULT), deck(DEFAULT, "Default", 0));
        ids.forEach((name, id) -> {
            String path = name.isEmpty() ? part(root) : part(root) + "::" + part(name);
            decks.put(Long.toString(id), deck(id, path, changed));
        });
        return MAPPER.writeValueAsString(decks);
    }

    /** A name that does not fall apart into two. */
    private static String part(String name) {
        return name.replaceAll(":{2,}", ":").strip();
    }

    private static Deck deck(long id, String name, long changed) {
        List<Integer> none = List.of(0, 0);
        return new Deck(id, name, changed, NEW, none, none, none, none, false, "", 0, 1, 0, 0);
    }
}
