package io.github.collate.review;

import static io.github.collate.review.Asked.BUN;
import static io.github.collate.review.Asked.LOAF;
import static io.github.collate.review.Asked.LOAVES;
import static io.github.collate.review.Asked.ROLL;
import static io.github.collate.review.Asked.conflict;
import static io.github.collate.review.Asked.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.collate.model.Candidate;
import io.github.collate.model.Decisions;
import io.github.collate.model.Decisions.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueTest {

    private static final List<Candidate> PAIRS =
            List.of(pair(LOAF, LOAVES, 0.9), pair(ROLL, BUN, 0.8), pair(LOAVES, BUN, 0.5), pair(LOAF, BUN, 0.4));

    private static Queue queue(Decisions decisions) {
        return new Queue(PAIRS, List.of(), decisions);
    }

    private static String now(Queue queue) {
        return queue.current()
                .map(question -> question.one().id().replace("kitchen-", "") + " "
                        + question.other().id().replace("kitchen-", ""))
                .orElse("none");
    }

    @Test
    void contradictionsComeFirstThenPairsInTheirOrder() {
        Queue queue = new Queue(PAIRS, List.of(conflict("time", LOAF, ROLL)), Decisions.NONE);
        assertThat(now(queue)).isEqualTo("loaf roll");
        assertThat(queue.total()).isEqualTo(5);
        queue.later();
        assertThat(now(queue)).isEqualTo("loaf loaves");
        assertThat(queue.number()).isEqualTo(2);
    }

    @Test
    void aContradictionOfThreeSidesIsAskedPairByPair() {
        Queue queue = new Queue(List.of(), List.of(conflict("time", LOAF, ROLL, BUN)), Decisions.NONE);
        assertThat(queue.total()).isEqualTo(3);
    }

    @Test
    void whatWasDecidedIsNotAskedWhicheverOriginWasNamed() {
        Pair third = new Pair(LOAVES.origins().get(1).statement(), LOAF.printed(), "");
        Queue queue = queue(new Decisions(List.of(), List.of(), List.of(third), List.of()));
        assertThat(now(queue)).isEqualTo("roll bun");
        assertThat(queue.total()).isEqualTo(3);
    }

    @Test
    void whatFollowsFromAnAnswerIsNotAsked() {
        Queue queue = queue(Decisions.NONE);
        queue.answer(Answer.SAME);
        queue.later();
        assertThat(now(queue)).isEqualTo("loaves bun");
        queue.answer(Answer.DIFFERENT);
        assertThat(now(queue))
                .as("the loaf is what the loaves are, and they are no bun")
                .isEqualTo("none");
        assertThat(queue.answered()).isEqualTo(2);
    }

    @Test
    void aPartSettlesItsPairAlone() {
        Queue queue = queue(Decisions.NONE);
        queue.answer(Answer.PART);
        queue.later();
        queue.answer(Answer.DIFFERENT);
        assertThat(now(queue)).isEqualTo("loaf bun");
    }

    @Test
    void undoGoesBackStepByStep() {
        Queue queue = queue(Decisions.NONE);
        queue.answer(Answer.SAME);
        queue.later();
        queue.answer(Answer.DIFFERENT);
        assertThat(queue.undo().flatMap(Queue.Step::word)).contains(Answer.DIFFERENT);
        assertThat(now(queue)).isEqualTo("loaves bun");
        assertThat(queue.undo().flatMap(Queue.Step::word)).isEmpty();
        assertThat(now(queue)).isEqualTo("roll bun");
        assertThat(queue.undo().flatMap(Queue.Step::word)).contains(Answer.SAME);
        assertThat(now(queue)).isEqualTo("loaf loaves");
        assertThat(queue.undo()).isEmpty();
        assertThat(queue.answered()).isZero();
    }

    @Test
    void anEmptyQueueAsksNothing() {
        Queue queue = new Queue(List.of(), List.of(), Decisions.NONE);
        queue.answer(Answer.SAME);
        assertThat(queue.current()).isEmpty();
        assertThat(queue.undo()).isEmpty();
    }
}
