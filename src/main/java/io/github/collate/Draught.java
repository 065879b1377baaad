package io.github.collate;

import io.github.collate.compose.Composer;
import io.github.collate.model.Problems;
import io.github.collate.model.Site;
import io.github.collate.read.Input;
import io.github.collate.render.Renderer;
import java.util.Optional;
import java.util.function.Function;

/**
 * A good site with all that it was made from, so that the next one need not be made from nothing.
 *
 * @param told what was found before pages were rendered
 */
record Draught(
        Input input,
        Step<Knowledge> known,
        Step<Exercises> exercises,
        Composer composer,
        Site site,
        Problems told,
        Edition edition) {

    /** Something that was made, and what was found on the way. */
    record Step<T>(T made, Problems told) {

        static <T> Step<T> of(Function<Problems, T> make) {
            Problems told = new Problems();
            return new Step<>(make.apply(told), told);
        }
    }

    /** How a builder is come by that tells those problems. */
    interface Builders extends Function<Problems, SiteBuilder> {}

    /**
     * From the folder as it stands, unless the content has errors.
     *
     * @param before what stays the same is taken over from it
     */
    static Optional<Draught> of(Builders builders, Optional<Draught> before, Problems problems) {
        return of(builders.apply(problems).read(), builders, before, problems);
    }

    /** The same from what was read. */
    static Optional<Draught> of(Input input, Builders builders, Optional<Draught> before, Problems problems) {
        Optional<Draught> said = before.filter(it -> saysTheSame(it.input, input));
        Step<Knowledge> known = said.map(it -> new Step<>(it.known.made.with(input), it.known.told))
                .orElseGet(() -> Step.of(told -> builders.apply(told).understand(input)));
        problems.addAll(known.told);
        if (problems.haveErrors()) return Optional.empty();
        Optional<Draught> asked = said.filter(it -> asksTheSame(it.input, input));
        Step<Exercises> exercises = asked.map(Draught::exercises)
                .orElseGet(() -> Step.of(told -> builders.apply(told).exercises(known.made)));
        problems.addAll(exercises.told);
        Composer composer = builders.apply(problems).composer(known.made, exercises.made);
        if (problems.haveErrors()) return Optional.empty();
        Site site = asked.filter(it -> showsTheSame(it.input, input))
                .map(it -> composer.site(it.site))
                .orElseGet(composer::site);
        return finish(builders, input, known, exercises, composer, site, problems);
    }

    /** The same site in the theme of another input. */
    Optional<Draught> dressed(Builders builders, Input other, Problems problems) {
        problems.addAll(told);
        return finish(builders, other, known, exercises, composer, site, problems);
    }

    private static Optional<Draught> finish(
            Builders builders,
            Input input,
            Step<Knowledge> known,
            Step<Exercises> exercises,
            Composer composer,
            Site site,
            Problems problems) {
        Problems told = new Problems();
        told.addAll(problems);
        SiteBuilder builder = builders.apply(problems);
        return new Renderer(input.theme())
                .sheaf(site, problems)
                .map(sheaf -> new Edition(
                        site,
                        sheaf,
                        input.statics(),
                        () -> builder.besides(composer, site, input),
                        builder.auditor(site),
                        problems))
                .map(edition -> new Draught(input, known, exercises, composer, site, told, edition));
    }

    /** Whether the same follows from two inputs about what is known. */
    private static boolean saysTheSame(Input one, Input other) {
        return one.notes().equals(other.notes())
                && one.settings().equals(other.settings())
                && one.catalog().equals(other.catalog())
                && one.corrections().equals(other.corrections())
                && one.rulings().equals(other.rulings())
                && one.updates().equals(other.updates())
                && one.ids().equals(other.ids());
    }

    /** Whether facts that are the same are put into the same. */
    private static boolean asksTheSame(Input one, Input other) {
        return one.comparisons().equals(other.comparisons()) && one.questions().equals(other.questions());
    }

    /** Whether, beyond that, only the author's own pages can differ. */
    private static boolean showsTheSame(Input one, Input other) {
        return one.skipped().equals(other.skipped()) && one.illustrations().equals(other.illustrations());
    }
}
