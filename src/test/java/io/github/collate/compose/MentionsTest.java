package io.github.collate.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.ExplorePage.ServiceMap;
import io.github.collate.model.ExplorePage.Tie;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void services_that_mention_each_other_are_tied_once_with_both_counts() {
        ServiceMap map = map(Workshop.material(
                "saw | The saw feeds the lathe",
                "saw | The lathe and the drill wait for the saw",
                "lathe | The saw comes before the lathe",
                "drill | The drill stands alone"));
        assertThat(map.spots())
                .extracting(spot -> spot.service().id() + " " + spot.facts())
                .containsExactly("saw 2", "lathe 1", "drill 1");
        assertThat(map.ties()).containsExactly(new Tie(0, 1, 2, 1), new Tie(0, 2, 1, 0));
    }

    @Test
    void a_map_needs_three_services_and_a_mention() {
        assertThat(new Mentions(Workshop.material("saw | The saw feeds the lathe", "lathe | It turns")).map())
                .isEmpty();
        assertThat(new Mentions(Workshop.material("saw | It cuts", "lathe | It turns", "drill | It drills")).map())
                .isEmpty();
    }

    @Test
    void a_first_word_that_many_names_share_is_left_out_of_the_labels() {
        ServiceMap map = map(Workshop.material("saw | The lathe is near", "lathe | It turns", "drill | It drills"));
        assertThat(map.spots()).extracting(spot -> spot.label()).containsExactly("Saw", "Lathe", "Drill");
        assertThat(map.spots().get(0).service().name()).isEqualTo("Acme Saw");
    }

    private static ServiceMap map(Material material) {
        return (ServiceMap) new Mentions(material).map().orElseThrow();
    }
}
