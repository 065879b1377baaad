package io.github.collate.read;

import io.github.collate.model.Exam;
import io.github.collate.model.NoteSet;
import io.github.collate.model.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** {@code collate.yml} to settings. */
final class SettingsReader {

    static final Shape SETTINGS = new Shape(
            "collate.yml",
            List.of("title", "baseUrl"),
            List.of("tagline", "language", "contentDate", "repository", "exam", "sets"));
    static final Shape EXAM = new Shape("the exam", List.of("name", "domains"), List.of("code", "guide", "paper"));
    static final Shape DOMAIN = new Shape("a domain", List.of("id", "name", "weight"), List.of("tasks"));
    static final Shape TASK = new Shape("a task", List.of("name", "about"), List.of());
    static final Shape SET =
            new Shape("a note set", List.of("id", "title", "path"), List.of("author", "licence", "asOf", "reader"));

    private final List<Declared> sets = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final List<Text> about = new ArrayList<>();
    private Settings settings =
            new Settings("Untitled", "", "", "en", Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private Optional<List<String>> domains = Optional.empty();
    private Optional<Spot> lacking = Optional.empty();

    private SettingsReader() {}

    /** A note set and where {@code collate.yml} names its path. */
    record Declared(NoteSet set, Spot spot) {}

    /**
     * The settings, and the note sets among them with their places.
     *
     * @param domains ids of the exam's domains; absent if the file could not be read, so that no one misses any
     * @param named ids of all note sets, of those without a good path too; absent like the domains
     * @param about what tasks of the exam name: services, and sections behind a slash
     * @param lacking where note sets should be named, if none is
     */
    record Result(
            Settings settings,
            List<Declared> sets,
            Optional<List<String>> domains,
            Optional<List<String>> named,
            List<Text> about,
            Optional<Spot> lacking) {
        Result {
            about = List.copyOf(about);
            sets = List.copyOf(sets);
        }
    }

    /** Without a file, or with one that is broken, the settings are as good as empty. */
    static Result read(YamlFile file) {
        SettingsReader reader = new SettingsReader();
        Optional<Node> root = Yaml.parse(file);
        root.flatMap(node -> Fields.of(file, node, SETTINGS)).ifPresent(reader::take);
        return reader.result();
    }

    /** What stands for settings that could not be read. */
    static Result none() {
        return new SettingsReader().result();
    }

    private Result result() {
        return new Result(settings, sets, domains, domains.map(read -> named), about, lacking);
    }

    private void take(Fields fields) {
        takeSets(fields);
        settings = new Settings(
                fields.string("title"),
                fields.string("tagline"),
                Checks.base(fields.text("baseUrl")).orElse(""),
                Checks.language(fields.text("language")).map(Text::value).orElse("en"),
                Checks.day(fields.text("contentDate")),
                fields.mapping("exam", EXAM).map(this::exam),
                Checks.base(fields.text("repository")),
                sets.stream().map(Declared::set).toList());
        domains = Optional.of(settings.exam().stream()
                .flatMap(exam -> exam.domains().stream())
                .map(Exam.Domain::id)
                .toList());
    }

    private Exam exam(Fields fields) {
        Unique ids = new Unique();
        List<Exam.Domain> domains = new ArrayList<>();
        for (Fields domain : fields.mappings("domains", DOMAIN)) {
            Optional<Text> id = Checks.id(domain.text("id"));
            int weight = domain.number("weight", 0, 100).orElse(0);
            String name = domain.string("name");
            if (id.isEmpty() || !ids.take(id.get(), "domain", "give one of them another id")) continue;
            domains.add(new Exam.Domain(id.get().value(), name, weight, tasks(domain)));
        }
        return new Exam(
                fields.string("name"),
                fields.string("code"),
                Checks.address(fields.text("guide")).map(Text::value).orElse(""),
                domains,
                fields.mapping("paper", PaperReader.PAPER).flatMap(PaperReader::read));
    }

    private List<Exam.Task> tasks(Fields domain) {
        List<Exam.Task> tasks = new ArrayList<>();
        for (Fields task : domain.mappings("tasks", TASK)) {
            List<Text> named = task.texts("about");
            about.addAll(named);
            tasks.add(new Exam.Task(
                    task.string("name"), named.stream().map(Text::value).toList()));
        }
        return tasks;
    }

    private void takeSets(Fields fields) {
        Unique ids = new Unique();
        Unique paths = new Unique();
        if (fields.lacks("sets")) lacking = Optional.of(fields.spot());
        for (Fields set : fields.mappings("sets", SET)) takeSet(set, ids, paths);
    }

    private void takeSet(Fields fields, Unique ids, Unique paths) {
        Optional<Text> id = Checks.id(fields.text("id"));
        Optional<Text> path = fields.text("path").filter(SettingsReader::isRelative);
        NoteSet set = new NoteSet(
                id.map(Text::value).orElse(""),
                fields.string("title"),
                fields.string("author"),
                fields.string("licence"),
                Checks.time(fields.text("asOf")).map(Text::value).orElse(""),
                path.map(Text::value).orElse(""),
                Checks.known(fields.text("reader"), "reader", NoteSet.READERS).map(Text::value));
        id.ifPresent(text -> named.add(text.value()));
        if (id.isEmpty() || path.isEmpty()) return;
        boolean free = ids.take(id.get(), "note set", "give one of them another id, or take one out");
        Text tidy = new Text(tidy(path.get().value()), path.get().spot());
        if (free && paths.take(tidy, "the path", "each note set has a path of its own; take one out")) {
            sets.add(new Declared(set, path.get().spot()));
        }
    }

    private static String tidy(String path) {
        return path.replaceAll("(^|/)(\\./)+", "$1").replaceAll("/+", "/").replaceAll("(.)/$", "$1");
    }

    private static boolean isRelative(Text path) {
        String value = path.value();
        boolean absolute = value.startsWith("/") || value.startsWith("~") || value.matches("[A-Za-z]:.*");
        if (absolute) path.spot().error("'" + path + "' is not relative to the content folder", "like 'notes/mine.md'");
        boolean backslash = !absolute && value.indexOf('\\') >= 0;
        if (backslash) path.spot().error("'" + path + "' holds a backslash", "put '/' between folders");
        return !absolute && !backslash;
    }
}
