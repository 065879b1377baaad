package io.github.collate.normalise;

import java.util.Set;

/** English words that tell what a line does, whatever its subject. */
final class Lexicon {

    private Lexicon() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /** Verb forms that make a sentence of a line wherever they stand; also as people type them, without apostrophe. */
    static final Set<String> FINITE = words("""
            is are was were am be been isn't aren't wasn't isnt arent can can't cannot cant could couldn't must
            mustn't should shouldn't will won't wont would may might has hasn't have haven't had does doesn't
            doesnt don't dont did didn't it's that's there's you'll we'll i'm you're they're
            """);

    /** Third persons: a sentence where they stand in lower case behind something, or open a line. */
    static final Set<String> THIRD = words("""
            allows applies avoids becomes begins belongs blocks breaks brings calls causes comes connects
            consists consumes contains controls converts copies costs covers creates decides defines deletes
            delivers denies depends deploys determines distributes ensures enables ends exists expires exposes
            fails filters finds follows gets gives goes grants handles happens helps holds improves includes
            increases indicates integrates invokes keeps knows lasts lets lives loads looks makes manages maps
            means moves needs offers opens overrides performs points prevents processes protects provides puts
            reads receives reduces refers relies remains removes replaces replicates represents requires retains
            retries returns rotates routes runs says scales sees sends serves shows signs specifies spreads
            starts stays stops stores supports takes tells terminates throws tracks triggers turns updates uses
            waits wants works writes
            """);

    /** Words no line of its own ends with: the next line goes on. */
    static final Set<String> OPEN_ENDED = words("""
            a an the of to in on at for with by and or but from that which who whose as is are was were be your
            its their our this these those into onto via using when if while than not can will must should may
            has have such between within without per over under because so each every any all both you it they
            we about through until where like e.g. i.e.
            """);

    /** Words that carry on a line rather than open one. */
    static final Set<String> CONTINUES = words("""
            and or of that which who with to in on by from than as for at but so because into such where while
            without within per via then
            """);

    /** Words of a link that say only that it is one. */
    static final Set<String> LINKING = words("""
            link links here docs doc documentation source sources reference references ref read more see also
            info information details learn website site page url official click this article video videos course
            courses practice exam exams test tests quiz slides blog post further reading resource resources faq
            faqs guide tutorial and or the to from on at in a for by via download credits credit
            """);

    /** Words that open half a sentence, no name. */
    static final Set<String> OPENERS = words("""
            when if while because although since unless only never always also then so but
            """);

    /** Words of a label that says what goes wrong. */
    static final Set<String> FAILING = words("""
            unable fail fails failed failing error errors not no without never denied
            """);

    /** Lines of a single word that only sort what follows. */
    static final Set<String> LABELS = words("""
            required optional mandatory pros cons advantages disadvantages benefits drawbacks examples example
            """);

    /** What stands alone between alternatives. */
    static final Set<String> CONNECTIVES = words("""
            or and vs versus then plus etc note notes
            """);

    /** Words a title is not written with a capital for. */
    static final Set<String> SMALL = words("""
            a an the of to in on at for with by and or vs vs. via as from per into - – — & + / not
            """);
}
