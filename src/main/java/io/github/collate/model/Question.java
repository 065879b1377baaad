package io.github.collate.model;

import java.util.List;

/**
 * A question with all that a learner is told about it.
 *
 * @param id unique among all questions, the same from build to build
 * @param service id of the service
 * @param section id of a section of that service; empty if it belongs to none
 * @param domain id of the exam domain; empty where the subject has no exam
 * @param difficulty 1 to recall, 2 to understand, 3 to apply
 * @param scenario whether it has the length and manner of a question in the exam
 * @param prompt what is asked; the gaps of a {@link Answer.Gaps} stand in it as {@link #GAP}
 * @param why why the answer is right, one to three sentences; of a generated question the words it was made from
 * @param facts those the answer rests on; may be empty where a source is named
 * @param source address of an official page; empty if none is named
 * @param table id of the comparison it was made from; empty if from none
 */
public record Question(
        String id,
        String service,
        String section,
        String domain,
        int difficulty,
        boolean scenario,
        String prompt,
        Answer answer,
        String why,
        List<Fact> facts,
        String source,
        Origin origin,
        String table) {

    /** A gap in a prompt. */
    public static final String GAP = "___";

    public Question {
        facts = List.copyOf(facts);
    }

    /** Who wrote it. */
    public enum Origin {
        /** An author of the site. */
        AUTHORED,
        /** The generator, from facts and tables. */
        GENERATED
    }

    /** The same question, resting on those facts. */
    public Question on(List<Fact> grounds) {
        return new Question(
                id,
                service,
                section,
                domain,
                difficulty,
                scenario,
                prompt,
                answer,
                why,
                grounds,
                source,
                origin,
                table);
    }
}
