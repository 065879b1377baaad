package io.github.collate.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What answers settle: the pairs themselves, and what follows where facts are the same. */
final class Settled {

    /** An answer on two facts, by their ids. */
    record Verdict(String one, String other, boolean same) {}

    private final Map<String, String> sameAs = new HashMap<>();
    private final Set<List<String>> apart = new HashSet<>();

    Settled(List<Verdict> verdicts) {
        verdicts.stream().filter(Verdict::same).forEach(it -> join(group(it.one), group(it.other)));
        verdicts.stream().filter(it -> !it.same).forEach(it -> {
            apart.add(List.of(group(it.one), group(it.other)));
            apart.add(List.of(group(it.other), group(it.one)));
        });
    }

    private void join(String one, String other) {
        if (!one.equals(other)) sameAs.put(other, one);
    }

    private String group(String id) {
        String group = id;
        for (String next = sameAs.get(id); next != null; next = sameAs.get(next)) group = next;
        return group;
    }

    /** Whether there is nothing left to ask about the two. */
    boolean holds(String one, String other) {
        return group(one).equals(group(other)) || apart.contains(List.of(group(one), group(other)));
    }
}
