package io.github.collate.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page as composed: everything that stands on it, free of markup. */
public sealed interface Page
        permits Page.Home,
                Page.OfService,
                Page.OfComparison,
                Page.Comparisons,
                Page.OfSet,
                Page.Contradictions,
                Page.Ledger,
                Page.Desk,
                Page.Written,
                Page.NotFound,
                ExplorePage,
                QuizPage,
                SheetsPage,
                OfflinePage {

    /** Where it stands, relative to the site's root. */
    String path();

    /** The page's one first-level heading. */
    String title();

    /** The front page: services by category, what was merged, how to start. */
    record Home(String title, String tagline, List<Shelf> shelves, Totals totals, List<SetSummary> sets)
            implements Page {
        /** The path of the page. */
        public static final String PATH = "index.html";

        public Home {
            shelves = List.copyOf(shelves);
            sets = List.copyOf(sets);
        }

        @Override
        public String path() {
            return PATH;
        }
    }

    /**
     * A service.
     *
     * @param related services that stand near it by mutual mention, nearest first
     * @param mentionedBy who mentions it, most mentions first
     * @param verdicts rulings and updates that concern it
     * @param tables comparisons that concern it
     * @param numbers its limits and defaults at a glance
     * @param questions about it, by their sections
     * @param retired ids of facts that once stood on the page
     */
    record OfService(
            Service service,
            Category category,
            List<Chapter> chapters,
            List<Service> related,
            List<Backlink> mentionedBy,
            Verdicts verdicts,
            List<Table> tables,
            List<KeyNumber> numbers,
            List<Question> questions,
            List<Retired> retired,
            Optional<Service> previous,
            Optional<Service> next)
            implements Page {
        public OfService {
            chapters = List.copyOf(chapters);
            related = List.copyOf(related);
            mentionedBy = List.copyOf(mentionedBy);
            tables = List.copyOf(tables);
            numbers = List.copyOf(numbers);
            questions = List.copyOf(questions);
            retired = List.copyOf(retired);
        }

        @Override
        public String path() {
            return pathOf(service.id());
        }

        @Override
        public String title() {
            return service.name();
        }

        /** How many facts stand on the page. */
        public int facts() {
            return chapters.stream().mapToInt(Chapter::facts).sum();
        }

        /** The path of a service's page. */
        public static String pathOf(String service) {
            return "services/" + service + ".html";
        }
    }

    /**
     * A comparison table.
     *
     * @param services it concerns, its home first
     */
    record OfComparison(Table table, List<Service> services) implements Page {
        public OfComparison {
            services = List.copyOf(services);
        }

        @Override
        public String path() {
            return pathOf(table.id());
        }

        @Override
        public String title() {
            return table.title();
        }

        /** The path of a comparison's page. */
        public static String pathOf(String comparison) {
            return "comparisons/" + comparison + ".html";
        }
    }

    /** All comparison tables. */
    record Comparisons(List<Table> tables) implements Page {
        /** The path of the page. */
        public static final String PATH = "comparisons.html";

        public Comparisons {
            tables = List.copyOf(tables);
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String title() {
            return "Comparisons";
        }
    }

    /**
     * A note set: how it stands among the others, what it says, what was left out.
     *
     * @param said its statements in the order of its files
     * @param dropped its lines that became no statement
     */
    record OfSet(NoteSet set, SetSummary summary, Standing standing, List<SaidIn> said, List<Dropped> dropped)
            implements Page {
        public OfSet {
            said = List.copyOf(said);
            dropped = List.copyOf(dropped);
        }

        @Override
        public String path() {
            return pathOf(set.id());
        }

        @Override
        public String title() {
            return set.title();
        }

        /** The path of a note set's page. */
        public static String pathOf(String set) {
            return "sets/" + set + ".html";
        }
    }

    /**
     * Every contradiction, face to face.
     *
     * @param parts by what became of them, in the order of {@link Dispute.State}; none is empty
     */
    record Contradictions(List<Dispute.Part> parts) implements Page {
        /** The path of the page. */
        public static final String PATH = "contradictions.html";

        public Contradictions {
            parts = List.copyOf(parts);
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String title() {
            return "Contradictions";
        }

        /** How many are in one of those states. */
        public int count(Dispute.State... states) {
            return parts.stream()
                    .filter(part -> List.of(states).contains(part.state()))
                    .mapToInt(Dispute.Part::count)
                    .sum();
        }
    }

    /** The ledger in numbers. */
    record Ledger(Totals totals, List<SetSummary> sets, Matrix matrix, List<SkippedFile> skipped) implements Page {
        public Ledger {
            sets = List.copyOf(sets);
            skipped = List.copyOf(skipped);
        }

        @Override
        public String path() {
            return "ledger.html";
        }

        @Override
        public String title() {
            return "Ledger";
        }
    }

    /** What a reader has marked and written: nothing of it is known before the page is open in the reader's browser. */
    record Desk() implements Page {
        /** The path of the page. */
        public static final String PATH = "mine.html";

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String title() {
            return "My desk";
        }
    }

    /** A page an author wrote. */
    record Written(PlainPage page) implements Page {
        @Override
        public String path() {
            return page.path();
        }

        @Override
        public String title() {
            return page.title();
        }
    }

    /** What a server shows for an address that is none. Its links are absolute. */
    record NotFound() implements Page {
        @Override
        public String path() {
            return "404.html";
        }

        @Override
        public String title() {
            return "Not found";
        }
    }

    /** A category with its services. */
    record Shelf(Category category, List<Card> cards) {
        public Shelf {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A service in an overview.
     *
     * @param facts printed on its page
     * @param sets note sets that say something about it
     */
    record Card(Service service, int facts, int sets) {}

    /**
     * A section of a service with its facts.
     *
     * @param groups what stands right below its heading
     * @param parts the sections inside it, behind that
     */
    record Chapter(Section section, List<Group> groups, List<Chapter> parts) {
        public Chapter {
            groups = List.copyOf(groups);
            parts = List.copyOf(parts);
        }

        /** Its facts, those of its parts too, in the order of the page. */
        public List<Fact> said() {
            return Stream.concat(
                            groups.stream().flatMap(group -> group.said().stream()),
                            parts.stream().flatMap(part -> part.said().stream()))
                    .toList();
        }

        /** How many facts stand in it. */
        public int facts() {
            return said().size();
        }
    }

    /**
     * Facts that are read together: those of one local subject, or the sentences of a paragraph.
     *
     * @param subject what they are about inside the section, outermost first, as plain words; empty where the section
     *     itself says it
     * @param head the paragraph that leads up to them, its last words being the subject's last part; often empty
     */
    record Group(List<String> subject, List<Fact> head, List<Fact> facts) {
        public Group {
            subject = List.copyOf(subject);
            head = List.copyOf(head);
            facts = List.copyOf(facts);
        }

        /** Its facts, the head first. */
        public List<Fact> said() {
            return head.isEmpty()
                    ? facts
                    : Stream.concat(head.stream(), facts.stream()).toList();
        }
    }

    /** A service that mentions this one, and the facts that do. */
    record Backlink(Service from, List<Fact> facts) {
        public Backlink {
            facts = List.copyOf(facts);
        }
    }
}
