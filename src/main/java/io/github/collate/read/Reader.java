package io.github.collate.read;

import io.github.collate.model.Illustrations;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Problems;
import io.github.collate.model.Settings;
import io.github.collate.model.Theme;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.Optional;
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

    /** Reads settings, catalogue, notes, pages, files to copy, the theme, and whatever the authors decided and made. */
    public Input read(Sources sources, Problems problems) {
        Place content = Place.of(sources.content());
        SettingsReader.Result declared = settings(content, problems);
        CatalogReader.Result catalog = catalog(content, declared.domains(), problems);
        catalog.services().ifPresent(services -> TasksCheck.check(declared.about(), catalog.catalog(), services));
        Known known = new Known(catalog.services(), sources.notes().isPresent() ? Optional.empty() : declared.named());
        NotesReader notes = new NotesReader(problems);
        List<NotesReader.Source> sets = sets(sources, content, declared, notes, problems);
        sets.forEach(set -> warnOfNesting(set, sets));
        sets.forEach(notes::read);
        PagesReader pages = new PagesReader(content, problems);
        Wanted wanted = new Wanted(known, catalog.catalog());
        Illustrations illustrations = illustrations(content, wanted, problems);
        return new Input(
                with(declared.settings(), sets),
                catalog.catalog(),
                notes.notes(),
                notes.skipped(),
                pages.pages(),
                pages.statics(),
                theme(sources, problems),
                list(content, RULINGS, file -> RulingsReader.read(file, known), problems),
                list(content, UPDATES, file -> UpdatesReader.read(file, known), problems),
                list(content, CORRECTIONS, file -> CorrectionsReader.read(file, known, catalog.catalog()), problems),
                ComparisonsReader.read(content, wanted, illustrations.pictures().keySet(), problems),
                QuizzesReader.read(content, wanted, declared.domains(), problems),
                illustrations,
                sources.notes().isPresent() ? Optional.empty() : written(content, IDS, IdsReader::read, problems),
                sources.notes().isPresent()
                        ? Optional.empty()
                        : written(content, CARDS, CardTimesReader::read, problems));
    }

    /** Reads the theme alone. */
    public static Theme theme(Sources sources, Problems problems) {
        return ThemeReader.read(sources.templates(), problems);
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
    private static <T> List<T> list(Place content, String name, Function<YamlFile, List<T>> reader, Problems problems) {
        if (!exists(content.child(name)) && !exists(content.child(misnamed(name)))) return List.of();
        return yaml(content, name, "check the file's size and permissions", problems)
                .map(reader)
                .orElseGet(List::of);
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
