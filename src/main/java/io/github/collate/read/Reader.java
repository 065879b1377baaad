package io.github.collate.read;

import io.github.collate.model.Cache;
import io.github.collate.model.Illustrations;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Problems;
import io.github.collate.model.Settings;
import io.github.collate.model.Theme;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads everything a build needs. It never throws for what an author wrote: what is wrong becomes a problem, and what
 * could be read is given back, so that the stages behind it can find more.
 */
public final class Reader {

    private static final String SETTINGS = "collate.yml";
    private static final String CATALOG = "catalog.yml";
    private static final String INIT = "'collate init' makes one to start from";
    private static final String RULINGS = "rulings.yml";
    private static final String UPDATES = "updates.yml";
    private static final String CORRECTIONS = "corrections.yml";
    private static final String IDS = "ids.yml";
    private static final String CARDS = "cards.yml";

    /** Bytes; a million statements need half of it. */
    private static final int LARGEST_IDS = 1 << 26;

    private final Cache cache;

    /** A reader that reads everything anew. */
    public Reader() {
        this(new Cache());
    }

    /** @param cache gives back what was read from files that stayed as they were */
    public Reader(Cache cache) {
        this.cache = cache;
    }

    /** Reads settings, catalogue, notes, pages, files to copy, the theme, and whatever the authors decided and made. */
    public Input read(Sources sources, Problems problems) {
        Place content = Place.of(sources.content());
        Parts parts = new Parts(cache, content, problems);
        SettingsReader.Result declared = settings(content, problems);
        CatalogReader.Result catalog = parts.of(
                List.of(CATALOG, misnamed(CATALOG)),
                List.of(declared.domains()),
                own -> catalog(content, declared.domains(), own));
        catalog.services().ifPresent(services -> TasksCheck.check(declared.about(), catalog.catalog(), services));
        Known known = new Known(catalog.services(), sources.notes().isPresent() ? Optional.empty() : declared.named());
        NotesReader notes = new NotesReader(problems, parts);
        List<NotesReader.Source> sets = sets(sources, content, declared, notes, problems);
        sets.forEach(set -> warnOfNesting(set, sets));
        sets.forEach(notes::read);
        PagesReader pages = new PagesReader(content, problems, parts);
        Wanted wanted = new Wanted(known, catalog.catalog());
        Illustrations illustrations = parts.of(
                List.of("pictures", "calculators"), List.of(wanted), own -> illustrations(content, wanted, own));
        Set<String> pictures = illustrations.pictures().keySet();
        return new Input(
                with(declared.settings(), sets),
                catalog.catalog(),
                notes.notes(),
                notes.skipped(),
                pages.pages(),
                pages.statics(),
                theme(sources, parts),
                list(parts, content, RULINGS, wanted, file -> RulingsReader.read(file, known)),
                list(parts, content, UPDATES, wanted, file -> UpdatesReader.read(file, known)),
                list(
                        parts,
                        content,
                        CORRECTIONS,
                        wanted,
                        file -> CorrectionsReader.read(file, known, catalog.catalog())),
                parts.of(
                        List.of("comparisons"),
                        List.of(wanted, pictures),
                        own -> ComparisonsReader.read(content, wanted, pictures, own)),
                parts.of(
                        List.of("quizzes"),
                        List.of(wanted, declared.domains()),
                        own -> QuizzesReader.read(content, wanted, declared.domains(), own)),
                illustrations,
                sources.notes().isPresent()
                        ? Optional.empty()
                        : parts.of(List.of(IDS), List.of(), own -> written(content, IDS, IdsReader::read, own)),
                sources.notes().isPresent()
                        ? Optional.empty()
                        : parts.of(
                                List.of(CARDS), List.of(), own -> written(content, CARDS, CardTimesReader::read, own)));
    }

    /** Reads the theme alone. */
    public Theme theme(Sources sources, Problems problems) {
        return theme(sources, new Parts(cache, Place.of(sources.content()), problems));
    }

    private static Theme theme(Sources sources, Parts parts) {
        return parts.theme(sources.templates(), own -> ThemeReader.read(sources.templates(), own));
    }

    private static Illustrations illustrations(Place content, Wanted wanted, Problems problems) {
        return Illustrations.of(
                PicturesReader.read(content, wanted, problems), CalculatorsReader.read(content, wanted, problems));
    }

    private static SettingsReader.Result settings(Place content, Problems problems) {
        if (!Files.isDirectory(content.path())) {
            String hint = "name the folder of collate.yml with --content, or make one with 'collate init'";
            Spot.of(content, problems).error("no such folder", hint);
            return SettingsReader.none();
        }
        return yaml(content, SETTINGS, INIT, problems).map(SettingsReader::read).orElseGet(SettingsReader::none);
    }

    private static CatalogReader.Result catalog(Place content, Optional<List<String>> domains, Problems problems) {
        Spot spot = Spot.of(content.child(CATALOG), problems);
        if (!Files.isDirectory(content.path())) return CatalogReader.none(spot);
        return yaml(content, CATALOG, INIT, problems)
                .map(file -> CatalogReader.read(file, domains))
                .orElseGet(() -> CatalogReader.none(spot));
    }

    /** What this program wrote down earlier. */
    private static <T> Optional<T> written(
            Place content, String name, Function<YamlFile, T> reader, Problems problems) {
        Place file = content.child(name);
        if (!exists(file)) return Optional.empty();
        return new TextFiles(problems)
                .yaml(file, "check the file's size and permissions", LARGEST_IDS)
                .map(reader);
    }

    /** What a file lists that an author may do without. */
    private static <T> List<T> list(
            Parts parts, Place content, String name, Wanted wanted, Function<YamlFile, List<T>> reader) {
        if (!exists(content.child(name)) && !exists(content.child(misnamed(name)))) return List.of();
        return parts.of(
                List.of(name, misnamed(name)),
                List.of(wanted),
                own -> yaml(content, name, "check the file's size and permissions", own)
                        .map(reader)
                        .orElseGet(List::of));
    }

    /** Whether something stands there, be it a link that leads nowhere. */
    private static boolean exists(Place place) {
        return Files.exists(place.path(), LinkOption.NOFOLLOW_LINKS);
    }

    private static String misnamed(String name) {
        return name.replace(".yml", ".yaml");
    }

    private static Optional<YamlFile> yaml(Place content, String name, String hint, Problems problems) {
        String other = misnamed(name);
        boolean misnamed = Files.exists(content.child(other).path());
        return new TextFiles(problems).yaml(content.child(name), misnamed ? "rename " + other + " to " + name : hint);
    }

    private static List<NotesReader.Source> sets(
            Sources sources, Place content, SettingsReader.Result declared, NotesReader notes, Problems problems) {
        if (sources.notes().isPresent()) {
            Place folder = Place.of(sources.notes().get());
            return new NotesFolder(folder, declared.settings().sets(), problems).sources(notes);
        }
        String hint = "name one under 'sets:' with id, title and path, or a folder of them with --notes";
        declared.lacking().ifPresent(spot -> spot.error("no note set is named", hint));
        return declared.sets().stream()
                .map(set -> new NotesReader.Source(
                        set.set(), content.child(set.set().path()), set.spot()))
                .toList();
    }

    private static void warnOfNesting(NotesReader.Source inner, List<NotesReader.Source> sets) {
        for (NotesReader.Source outer : sets) {
            if (!inner.place().shown().startsWith(outer.place().shown() + "/")) continue;
            String message = "note set '" + inner.set().id() + "' stands inside note set '"
                    + outer.set().id() + "'";
            inner.spot().warning(message + ": its notes are read twice", "give each set a folder of its own");
        }
    }

    private static Settings with(Settings settings, List<NotesReader.Source> sets) {
        List<NoteSet> present = sets.stream().map(NotesReader.Source::set).toList();
        return new Settings(
                settings.title(),
                settings.tagline(),
                settings.baseUrl(),
                settings.language(),
                settings.contentDate(),
                settings.exam(),
                settings.repository(),
                present);
    }
}
