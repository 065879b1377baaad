package io.github.collate.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Groups of subjects, of each two of which one holds the other. A subject joins the first group that it fits. Groups are
 * looked up by words, not tried one by one: what fits a group holds the group's least subject, or is held by it.
 */
final class Nests {

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Subject, Integer> known = new HashMap<>();
    private final List<List<Subject>> groups = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byRarest = new HashMap<>();
    private final List<Integer> ofNothing = new ArrayList<>();

    /** @param subjects all that will come */
    Nests(Collection<Subject> subjects) {
        for (Subject subject : subjects) for (String word : subject.words()) counts.merge(word, 1, Integer::sum);
    }

    /** The number of a subject's group, from 0 on; a new one has the next number. */
    int of(Subject subject) {
        Integer before = known.get(subject);
        if (before != null) return before;
        int group = candidates(subject).stream()
                .filter(at -> groups.get(at).stream().allMatch(subject::nests))
                .findFirst()
                .orElse(groups.size());
        if (group == groups.size()) groups.add(new ArrayList<>());
        List<Subject> members = groups.get(group);
        boolean least = members.stream().allMatch(member -> member.words().containsAll(subject.words()));
        members.add(subject);
        if (least) enter(subject, group);
        known.put(subject, group);
        return group;
    }

    private Collection<Integer> candidates(Subject subject) {
        TreeSet<Integer> candidates = new TreeSet<>(ofNothing);
        Optional<String> rarest = rarest(subject);
        if (rarest.isEmpty()) for (int at = 0; at < groups.size(); at++) candidates.add(at);
        rarest.ifPresent(word -> candidates.addAll(byWord.getOrDefault(word, List.of())));
        for (String word : subject.words()) candidates.addAll(byRarest.getOrDefault(word, List.of()));
        return candidates;
    }

    private void enter(Subject least, int group) {
        Optional<String> rarest = rarest(least);
        if (rarest.isEmpty()) ofNothing.add(group);
        rarest.ifPresent(word ->
                byRarest.computeIfAbsent(word, fresh -> new ArrayList<>()).add(group));
        for (String word : least.words())
            byWord.computeIfAbsent(word, fresh -> new ArrayList<>()).add(group);
    }

    private Optional<String> rarest(Subject subject) {
        return subject.words().stream()
                .min(Comparator.comparing((String word) -> counts.getOrDefault(word, 0))
                        .thenComparing(Comparator.naturalOrder()));
    }
}
