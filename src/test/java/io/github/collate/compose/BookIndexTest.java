package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.IndexTerm;
import io.github.collate.model.Site;
import org.junit.jupiter.api.Test;

class BookIndexTest {

    @Test
    void a_term_stands_once_however_it_is_written_as_most_facts_write_it() {
        Site site = new Composer(Workshop.material(
                        "saw | Turning machines are noisy.",
                        "saw | The feed rate of a saw is low.",
                        "lathe | A Feed-rate above ten is loud.",
                        "lathe | Watch the feed rate."))
                .site();

        assertThat(BookIndex.of(site))
                .filteredOn(term -> term.name().equalsIgnoreCase("feed rate"))
                .singleElement()
                .extracting(term -> term.name() + " " + term.facts().size())
                .isEqualTo("feed rate 2");
        assertThat(BookIndex.of(site))
                .extracting(IndexTerm::name)
                .contains("turning machine", "saw")
                .doesNotHaveDuplicates();
    }
}
