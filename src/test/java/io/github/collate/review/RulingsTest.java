package io.github.collate.review;

import static io.github.collate.review.Asked.LOAVES;
import static io.github.collate.review.Asked.ROLL;
import static io.github.collate.review.Asked.conflict;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Conflict;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulingsTest {

    private final Rulings rulings = new Rulings(Asked.PLACES, Set.of("kitchen-oven-time"));

    @Test
    void a_ruling_lacks_only_what_the_author_knows() {
        List<String> lines = rulings.of(List.of(conflict("Time (bread)", LOAVES, ROLL)));
        assertThat(String.join("\n", lines) + "\n").isEqualTo("""
                - id: kitchen-time-bread
                  service: kitchen
                  about: Time (bread)
                  kind: wrong # never true; or outdated: true once; or scope: all true, of different things
                  sides:
                    - value: "40 min"
                      said:
                        - {set: b, quote: "Loaves take 40 minutes"} # content/notes/b/b.md:1
                        - {set: c, quote: "40 minutes a loaf"} # content/notes/c/c.md:2
                    - value: "20 min"
                      said:
                        - {set: b, quote: "A roll takes 20 minutes"} # content/notes/b/b.md:1
                  holds: # the value that is true today
                  why: # for readers, in one or two sentences
                  source: # the official page it rests on
                  checked: # the day you read that page, like 2024-02-29
                  verified: false # true once that page says so
                """.indent(2));
    }

    @Test
    void no_two_rulings_have_one_id() {
        Conflict time = conflict("oven time", LOAVES, ROLL);
        assertThat(rulings.of(List.of(time, time)))
                .contains("  - id: kitchen-oven-time-2", "  - id: kitchen-oven-time-3");
    }
}
