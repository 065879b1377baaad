package io.github.collate.render;

import io.github.collate.model.ExplorePage.Amount;
import io.github.collate.model.ExplorePage.Coverage;
import io.github.collate.model.ExplorePage.Domain;
import io.github.collate.model.ExplorePage.Spot;
import io.github.collate.model.Page;
import io.github.collate.model.QuizPage;
import io.github.collate.model.Site;
import java.util.List;
import java.util.Set;

/**
 * How the exam is covered, with a bar beside each number.
 *
 * @param guide address of the official page that names the tasks, or empty
 * @param domains of the exam; may be empty
 * @param tasks whether any domain names its tasks
 */
record CoverageView(
        Coverage page,
        String exam,
        String guide,
        boolean tasks,
        List<DomainView> domains,
        List<LoneView> lone,
        List<ThinView> thin) {

    /** How long the longest bar is, in the drawing's units. */
    private static final int LONGEST = 100;

    private static final int PER_CENT = 100;

    /**
     * A domain.
     *
     * @param deck path of its questions, or empty
     * @param weight its share of the exam
     * @param facts its share of the facts, as bar and in per cent
     * @param questions its share of the questions
     */
    record DomainView(
            String id,
            String name,
            String deck,
            int services,
            Amount amount,
            Bar weight,
            Bar facts,
            Bar questions,
            Said said,
            List<TaskView> tasks) {}

    /** A share. */
    record Bar(int length, int percent) {}

    /**
     * A task.
     *
     * @param facts the bar of its facts
     * @param shared the part of it that several sets say
     */
    record TaskView(String name, Amount amount, int facts, int shared, int questions, Said said, boolean thin) {}

    /** A note set with the services that it alone speaks of. */
    record LoneView(Badge badge, List<Stop> services) {}

    /** A service. */
    record Stop(String name, String path, int facts) {}

    /** A service of which little is said. */
    record ThinView(Stop service, Amount amount, Said said) {}

    static CoverageView of(Coverage page, Site site, Outline outline) {
        int most = most(page, true);
        int asked = most(page, false);
        return new CoverageView(
                page,
                site.settings().exam().map(exam -> exam.name()).orElse(""),
                site.settings().exam().map(exam -> exam.guide()).orElse(""),
                page.domains().stream().anyMatch(domain -> !domain.tasks().isEmpty()),
                page.domains().stream()
                        .map(domain -> domain(domain, page, most, asked, outline))
                        .toList(),
                page.lone().stream()
                        .flatMap(lone -> outline.badges().stream()
                                .filter(badge -> badge.set().id().equals(lone.set()))
                                .map(badge -> new LoneView(
                                        badge,
                                        lone.services().stream()
                                                .map(CoverageView::stop)
                                                .toList())))
                        .toList(),
                page.thin().stream()
                        .map(thin -> new ThinView(stop(thin.spot()), thin.amount(), said(thin.amount(), outline)))
                        .toList());
    }

    /** The most facts or questions of any task. */
    private static int most(Coverage page, boolean facts) {
        return page.domains().stream()
                .flatMap(domain -> domain.tasks().stream())
                .mapToInt(task -> facts ? task.amount().facts() : task.amount().questions())
                .max()
                .orElse(0);
    }

    private static DomainView domain(Domain domain, Coverage page, int most, int asked, Outline outline) {
        String id = domain.domain().id();
        return new DomainView(
                id,
                domain.domain().name(),
                outline.deck(QuizPage.Scope.DOMAIN, id).map(QuizPage.Deck::path).orElse(""),
                domain.services(),
                domain.amount(),
                new Bar(domain.domain().weight(), domain.domain().weight()),
                share(domain.amount().facts(), page.facts()),
                share(domain.amount().questions(), page.questions()),
                said(domain.amount(), outline),
                domain.tasks().stream()
                        .map(task -> new TaskView(
                                task.name(),
                                task.amount(),
                                length(task.amount().facts(), most),
                                length(task.amount().shared(), most),
                                length(task.amount().questions(), asked),
                                said(task.amount(), outline),
                                task.thin()))
                        .toList());
    }

    private static Bar share(int part, int whole) {
        int percent = length(part, whole);
        return new Bar(percent * LONGEST / PER_CENT, percent);
    }

    /** A part of the longest bar, rounded; what is there at all is seen. */
    private static int length(int part, int whole) {
        if (part == 0 || whole == 0) return 0;
        return Math.max(1, (2 * LONGEST * part + whole) / (2 * whole));
    }

    private static Said said(Amount amount, Outline outline) {
        return outline.said(Set.copyOf(amount.sets()));
    }

    private static Stop stop(Spot spot) {
        return new Stop(
                spot.service().name(), Page.OfService.pathOf(spot.service().id()), spot.facts());
    }
}
