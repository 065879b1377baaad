package io.github.collate.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Catalog;
import io.github.collate.model.Meaning;
import io.github.collate.model.Service;
import io.github.collate.model.Span;
import io.github.collate.spec.Said;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyserTest {

    private static final Service GALLEY = new Service(
            "kitchen",
            "Kitchen",
            List.of("Galley", "Ship Kitchen"),
            "boats",
            List.of(),
            "",
            "",
            List.of(),
            List.of(),
            Span.at("catalog.yaml", 1));

    private static final Catalog CATALOG =
            new Catalog(List.of(), List.of(), List.of(GALLEY), List.of(List.of("spinnaker", "kite", "balloon sail")));

    /** What a line means that is laid out as {@link Said} reads it. */
    private static Meaning of(String line) {
        return new Analyser(CATALOG)
                .analyse(List.of(Said.placement(line, 1)))
                .get(0)
                .meaning();
    }

    private static Meaning words(String words) {
        return of("a | | | " + words);
    }

    private static void assertSameTerms(String one, String other) {
        assertThat(words(one).terms()).isNotEmpty().isEqualTo(words(other).terms());
    }

    @Test
    void inflectionsAreOneTerm() {
        assertSameTerms("anchored boats", "anchoring the boat");
    }

    @Test
    void everydaySynonymsAreOneTerm() {
        assertSameTerms("Removes sails automatically", "It deletes a sail by itself");
    }

    @Test
    void theCatalogueAddsSynonymsOfTheSubject() {
        assertSameTerms("Hoist the kite", "Hoist the balloon sail");
        assertSameTerms("Hoist the kite", "The spinnaker is hoisted");
    }

    @Test
    void partsOfAnIdentifierAreOneName() {
        assertSameTerms("Set max_crew_size", "Set max-crew-size");
        assertSameTerms("Call boat:StartRace", "Call boat::StartRace");
        assertThat(words("Call boat:StartRace").names()).containsExactly("boatstartrace");
    }

    @Test
    void capitalsAndDigitsInsideAWordMakeAName() {
        assertThat(words("The LBX has a mast like T3").names()).containsExactly("lbx", "t3");
    }

    @Test
    void theServiceItselfIsNoTerm() {
        assertSameTerms("The Galley has a stove", "The ship kitchen has a stove");
        assertThat(words("The Galley has a stove").terms()).containsExactly("stove");
    }

    @Test
    void polesAreKnownByTheirSet() {
        Meaning read = words("Read the log");
        Meaning write = words("Write the log");
        assertThat(read.poles()).hasSize(1);
        assertThat(read.poles().keySet()).isEqualTo(write.poles().keySet());
        assertThat(read.poles()).isNotEqualTo(write.poles());
        assertThat(words("Hoist the jib").poles()).isEmpty();
    }

    @Test
    void aNotDeniesAndTwoConfirm() {
        assertThat(words("Members may sail").negated()).isFalse();
        assertThat(words("Members can't sail").negated()).isTrue();
        assertThat(words("Members cannot sail").negated()).isTrue();
        assertThat(words("Members never sail").negated()).isTrue();
        assertThat(words("It is not impossible to sail").negated()).isFalse();
        assertThat(words("Members can't sail").terms())
                .isEqualTo(words("Members may sail").terms());
    }

    @Test
    void onlyRestricts() {
        assertThat(words("Only members sail").restricted()).isTrue();
        assertThat(words("Members sail").restricted()).isFalse();
    }

    @Test
    void quantitiesAreTermsWhateverTheirUnit() {
        assertSameTerms("Race for 15 minutes", "Race for 900 s");
        assertSameTerms("Log of one GB", "Log of 1024 MB");
        assertThat(words("Race for 15 minutes").terms())
                .isNotEqualTo(words("Race for 15 s").terms());
    }

    @Test
    void whatStandsAboveIsContextUnlessItIsSaid() {
        Meaning meaning = of("a | Sails | Storm jib | The jib is orange");
        assertThat(meaning.terms()).containsExactlyInAnyOrder("jib", "orang");
        assertThat(meaning.subject()).containsExactlyInAnyOrder("sail", "storm");
        assertThat(meaning.context()).containsAll(meaning.subject()).doesNotContain("jib");
    }

    @Test
    void clausesAreToldApartInTheSequence() {
        assertThat(words("Hoist the jib, not the anchor").sequence())
                .containsExactly("hoist", "jib", Meaning.BREAK, Meaning.NOT, "anchor");
    }
}
