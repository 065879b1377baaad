package io.github.collate.classify;

import io.github.collate.model.Placement;
import io.github.collate.model.Statement;
import io.github.collate.model.Words;
import java.util.ArrayList;
import java.util.List;

/** A line that others hang from goes to the section of the first of them: it says nothing without them. */
final class LeadIns {

    private LeadIns() {}

    /** The same placements, the sections of lead-ins changed; from the end, so that a lead-in's lead-in follows too. */
    static List<Placement> follow(List<Placement> placements) {
        List<Placement> all = new ArrayList<>(placements);
        for (int at = all.size() - 2; at >= 0; at--) {
            Placement lead = all.get(at);
            Placement next = all.get(at + 1);
            if (lead.service().equals(next.service()) && hangsFrom(next.statement(), lead.statement())) {
                all.set(at, in(next.section(), lead));
            }
        }
        return all;
    }

    private static boolean hangsFrom(Statement next, Statement lead) {
        List<String> parents = next.parents();
        return lead.set().equals(next.set())
                && lead.span().file().equals(next.span().file())
                && parents.size() > lead.parents().size()
                && sayTheSame(parents.get(lead.parents().size()), lead.text());
    }

    private static boolean sayTheSame(String one, String other) {
        return one.equals(other) || Words.forms(one).equals(Words.forms(other));
    }

    private static Placement in(String section, Placement lead) {
        return new Placement(lead.statement(), lead.service(), section, lead.subject(), lead.why());
    }
}
