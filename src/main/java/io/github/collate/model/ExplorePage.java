package io.github.collate.model;

import java.util.List;
import java.util.Locale;

/** A page that shows the whole subject at once. */
public sealed interface ExplorePage extends Page {

    /** Whether the navigation leads to it, rather than another page of the kind. */
    default boolean leads() {
        return true;
    }

    /**
     * Who mentions whom.
     *
     * @param regions the services by category, in the order of the catalogue; none is empty
     * @param ties every pair of services of which one mentions the other, each once, in the order of the services
     */
    record ServiceMap(List<Region> regions, List<Tie> ties) implements ExplorePage {
        /** The path of the page. */
        public static final String PATH = "map.html";

        public ServiceMap {
            regions = List.copyOf(regions);
            ties = List.copyOf(ties);
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String title() {
            return "Map";
        }

        /** All services, in order. */
        public List<Spot> spots() {
            return regions.stream().flatMap(region -> region.spots().stream()).toList();
        }
    }

    /** The services of a category that have facts. */
    record Region(Category category, List<Spot> spots) {
        public Region {
            spots = List.copyOf(spots);
        }
    }

    /**
     * A service.
     *
     * @param label its name without the word with which many names begin
     * @param facts that stand on its page, at least 1
     */
    record Spot(Service service, String label, int facts) {}

    /**
     * Two services of which one mentions the other.
     *
     * @param first number of the service that comes first
     * @param second number of the other one, larger
     * @param there facts of the first that mention the second
     * @param back facts of the second that mention the first
     */
    record Tie(int first, int second, int there, int back) {}

    /**
     * Names to look up, in the order of the alphabet: all on one page, or those of one letter.
     *
     * @param letters every page of the index; one only where all stands on it
     * @param letter what its names begin with, a capital or {@value #OTHER}; empty on the page that leads to all others
     * @param entries those of the page
     */
    record Index(List<Letter> letters, String letter, List<Entry> entries) implements ExplorePage {
        /** The path of the first page. */
        public static final String PATH = "a-z.html";

        /** Stands for everything that begins with no letter. */
        public static final String OTHER = "0-9";

        public Index {
            letters = List.copyOf(letters);
            entries = List.copyOf(entries);
        }

        @Override
        public boolean leads() {
            return letter.isEmpty();
        }

        @Override
        public String path() {
            return letter.isEmpty() ? PATH : pathOf(letter);
        }

        @Override
        public String title() {
            return letter.isEmpty() ? "A to Z" : "A to Z: " + letter;
        }

        /** The path of a letter's page. */
        public static String pathOf(String letter) {
            return "a-z/" + letter.toLowerCase(Locale.ROOT) + ".html";
        }
    }

    /**
     * The names that begin with a letter.
     *
     * @param entries how many, at least 1
     * @param first the first of them
     * @param last the last of them
     */
    record Letter(String letter, int entries, String first, String last) {
        /** The path of the letter's page. */
        public String path() {
            return Index.pathOf(letter);
        }
    }

    /**
     * A name with the places where it is spoken of.
     *
     * @param code whether it is written as code
     * @param places never empty
     */
    record Entry(String name, boolean code, List<Place> places) {
        public Entry {
            places = List.copyOf(places);
        }
    }

    /**
     * Where something stands.
     *
     * @param service id of the service whose page it is
     * @param label what that is called where there is little room
     * @param section its name; empty where the whole page or the section itself is meant
     * @param path of the page with an anchor, from the site's root
     * @param facts how many speak of it there; 0 where it is the page or the section itself
     */
    record Place(String service, String label, String section, String path, int facts) {}

    /**
     * How the notes and the questions cover the exam, and where the notes are thin.
     *
     * @param domains of the exam; empty where the subject has none
     * @param lone services of which a single note set speaks, by the set
     * @param thin services with few facts or no question, fewest facts first
     */
    record Coverage(List<Domain> domains, List<Lone> lone, List<Thin> thin, int facts, int questions)
            implements ExplorePage {
        /** The path of the page. */
        public static final String PATH = "coverage.html";

        public Coverage {
            domains = List.copyOf(domains);
            lone = List.copyOf(lone);
            thin = List.copyOf(thin);
        }

        @Override
        public String path() {
            return PATH;
        }

        @Override
        public String title() {
            return "Coverage";
        }
    }

    /**
     * A domain of the exam in numbers.
     *
     * @param services filed under it
     */
    record Domain(Exam.Domain domain, int services, Amount amount, List<Task> tasks) {
        public Domain {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * A task of a domain in numbers.
     *
     * @param thin whether the notes say far less about it than about others
     */
    record Task(String name, Amount amount, boolean thin) {}

    /**
     * How much there is.
     *
     * @param shared facts that more than one set says
     * @param sets ids of the note sets that say any of it, in the site's order
     */
    record Amount(int facts, int shared, int questions, List<String> sets) {
        public Amount {
            sets = List.copyOf(sets);
        }
    }

    /** The services of which one note set alone speaks. */
    record Lone(String set, List<Spot> services) {
        public Lone {
            services = List.copyOf(services);
        }
    }

    /** A service of which little is said. */
    record Thin(Spot spot, Amount amount) {}
}
