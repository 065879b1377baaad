package io.github.collate.classify;

import io.github.collate.classify.Claim.Kind;
import io.github.collate.model.Phrases;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which part each name plays in a sentence, by the words around it. */
final class Roles {

    /** A phrase of the catalogue in a text, and its part in it. */
    record Played(Phrases.Match<Claim> match, Role role) {}

    /** Words a sentence may open with before its subject. */
    private static final int LEAD_IN_WORDS = 2;
    /** An item of a list may have so many words beside the name. */
    private static final int BESIDE = 1;

    private static final Set<String> ACCOMPANYING = Set.of(
            "to", "from", "with", "by", "via", "into", "using", "in", "on", "onto", "through", "against", "for", "like",
            "unlike", "and", "or", "as", "an", "a", "the", "your", "of", "than", "between");
    private static final Set<Role> SUBJECT = Set.of(Role.OPENS, Role.OPENS_AS_ONE, Role.DEFINED);
    private static final Set<String> COMPARING = Set.of("like", "unlike");
    private static final Set<String> ONE = Set.of("a", "an");
    private static final Set<String> USING = Set.of("use", "using");
    private static final Set<String> LINKING = Set.of("and", "or");
    private static final Set<String> NEEDED = Set.of("used", "needed", "required");
    private static final Set<String> IS = Set.of("is", "are");
    private static final Set<String> DEFINING = Set.of("a", "an", "the", "used");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "not", "also");
    private static final Set<String> PART =
            Set.of("supported", "unsupported", "integrated", "included", "needed", "required");

    private final Vocabulary vocabulary;

    Roles(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Each phrase of a text with its part, from left to right.
     *
     * @param words those of the text
     * @param opensBlock whether more follows in its paragraph: then a name alone is no item but a title
     */
    List<Played> in(String text, List<Words.Word> words, boolean opensBlock) {
        List<Phrases.Match<Claim>> matches = vocabulary.in(words);
        int row = row(words, matches);
        boolean agent = matches.stream().anyMatch(match -> isAgent(words, match));
        if (!matches.isEmpty()) agent |= isPart(words, matches.get(0));
        List<Played> played = new ArrayList<>(matches.size());
        for (int at = 0; at < matches.size(); at++) {
            Phrases.Match<Claim> match = matches.get(at);
            Role role = at < row ? Role.LISTED : role(text, words, match, opensBlock);
            if (agent && SUBJECT.contains(role)) role = Role.LATER;
            if (isAgent(words, match)) role = Role.OPENS;
            played.add(new Played(match, role));
        }
        return played;
    }

    private Role role(String text, List<Words.Word> words, Phrases.Match<Claim> match, boolean opensBlock) {
        if (!opens(words, match.first())) {
            String before = words.get(match.first() - 1).form();
            return ACCOMPANYING.contains(before) ? Role.ACCOMPANIES : Role.LATER;
        }
        if (leads(text, match.end())) return Role.LEADS;
        if (isBare(words, match)) return opensBlock ? Role.LEADS : Role.LISTED;
        List<Words.Word> before = words.subList(0, match.first());
        if (before.stream().anyMatch(word -> COMPARING.contains(word.form()))) return Role.ACCOMPANIES;
        if (before.stream().anyMatch(word -> USING.contains(word.form()))) return Role.USED;
        if (isDefined(words, match)) return Role.DEFINED;
        boolean one =
                !before.isEmpty() && ONE.contains(before.get(before.size() - 1).form());
        return one ? Role.OPENS_AS_ONE : Role.OPENS;
    }

    /** Whether nothing weighty stands before a word, or next to nothing. */
    boolean opens(List<Words.Word> words, int first) {
        return first <= LEAD_IN_WORDS
                && words.subList(0, first).stream().allMatch(word -> vocabulary.isEmpty(word.form()));
    }

    /** Whether what follows a name sets it off: a colon or a dash. */
    static boolean leads(String text, int end) {
        String rest = text.substring(end).strip();
        return rest.equals(":")
                || rest.startsWith(": ")
                || rest.startsWith("- ")
                || rest.startsWith("– ")
                || rest.startsWith("— ");
    }

    private boolean isBare(List<Words.Word> words, Phrases.Match<Claim> match) {
        long weighty =
                words.stream().filter(word -> !vocabulary.isEmpty(word.form())).count();
        return weighty <= match.words() + BESIDE;
    }

    /** Whether somebody uses or needs what the sentence opens with: then it is about that one. */
    private static boolean isAgent(List<Words.Word> words, Phrases.Match<Claim> match) {
        int by = match.first() - 1;
        return by > 0
                && words.get(by).form().equals("by")
                && NEEDED.contains(words.get(by - 1).form());
    }

    /** Whether a sentence says what the named thing is: "the kettle is a pot". */
    private static boolean isDefined(List<Words.Word> words, Phrases.Match<Claim> match) {
        int verb = match.first() + match.words();
        return verb + 1 < words.size()
                && IS.contains(words.get(verb).form())
                && DEFINING.contains(words.get(verb + 1).form());
    }

    /** Whether a sentence says of a name only that something else has it: "steam is not supported". */
    private static boolean isPart(List<Words.Word> words, Phrases.Match<Claim> match) {
        int at = match.first() + match.words();
        int verb = at;
        while (at < words.size() && BEING.contains(words.get(at).form())) at++;
        return at > verb && at < words.size() && PART.contains(words.get(at).form());
    }

    /** How many names of different services stand in a row at the opening: the text is about none more than the others. */
    private int row(List<Words.Word> words, List<Phrases.Match<Claim>> matches) {
        if (matches.isEmpty() || !opens(words, matches.get(0).first())) return 0;
        int length = 1;
        while (length < matches.size() && areLinked(words, matches.get(length - 1), matches.get(length))) length++;
        boolean several = matches.subList(0, length).stream()
                        .map(Roles::services)
                        .flatMap(Collection::stream)
                        .distinct()
                        .count()
                > 1;
        return length > 1 && several ? length : 0;
    }

    private static boolean areLinked(List<Words.Word> words, Phrases.Match<Claim> one, Phrases.Match<Claim> next) {
        int between = one.first() + one.words();
        boolean linked = next.first() == between + 1
                && LINKING.contains(words.get(between).form());
        return (next.first() == between || linked) && isName(one) && isName(next);
    }

    private static boolean isName(Phrases.Match<Claim> match) {
        return match.meanings().stream().anyMatch(claim -> claim.kind() == Kind.NAME);
    }

    private static Set<String> services(Phrases.Match<Claim> match) {
        return match.meanings().stream().map(Claim::service).collect(Collectors.toSet());
    }
}
