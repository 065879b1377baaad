package io.github.collate.render;

import io.github.collate.model.Dispute.State;
import io.github.collate.model.Page;
import io.github.collate.model.Site;

/** The contradictions of a site in numbers: nobody has ruled on the open ones, scopes only look like one. */
record Tally(int open, int settled, int scopes) {

    static Tally of(Site site) {
        return site.pages(Page.Contradictions.class).stream()
                .findFirst()
                .map(page -> new Tally(
                        page.count(State.OPEN), page.count(State.WRONG, State.OUTDATED), page.count(State.SCOPE)))
                .orElse(new Tally(0, 0, 0));
    }

    /** All of them. */
    public int all() {
        return open + settled + scopes;
    }
}
