package io.github.collate.normalise;

import io.github.collate.model.Body;
import io.github.collate.model.Dropped.Reason;
import io.github.collate.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what the sentences of a paragraph say. */
final class Paragraphs {

    private static final int SENTENCE = 5;

    private final Collector out;
    private final Headings headings;

    Paragraphs(Collector out, Headings headings) {
        this.out = out;
        this.headings = headings;
    }

    /** Why a paragraph says nothing, if it does. */
    Optional<Reason> silent(Part.Para para) {
        Rich text = para.text();
        String raw = out.source().raw(para.from(), para.to());
        if (text.isEmpty()) return Optional.of(picture(raw) ? Reason.IMAGE : Reason.RULE);
        if (Styles.picture(text)) return Optional.of(Reason.IMAGE);
        if (!Chars.wordy(text.text())) return Optional.of(Reason.RULE);
        String plain = text.plain();
        if (Phrases.todo(plain) || (headings.todo() && !sentence(plain))) return Optional.of(Reason.TODO);
        if (Lines.contentsTitle(plain)) return Optional.of(Reason.CONTENTS);
        if (Wording.connective(plain) || Phrases.dates(plain) || repeats(plain)) return Optional.of(Reason.LABEL);
        boolean links = LinkWords.only(text) || (headings.path().size() < 2 && LinkWords.listed(text));
        return links ? Optional.of(Reason.LINK) : Optional.empty();
    }

    /** Whether a paragraph is an answer, as a link or a name alone may be. */
    boolean answers(Part.Para para) {
        return silent(para)
                .filter(reason -> reason == Reason.RULE || reason == Reason.IMAGE || reason == Reason.TODO)
                .isEmpty();
    }

    private boolean repeats(String plain) {
        List<String> path = headings.path();
        return !path.isEmpty() && Phrases.repeats(plain, path.get(path.size() - 1));
    }

    private static boolean picture(String raw) {
        return raw.contains("![") || Wording.lower(raw).contains("<img");
    }

    /** Even among things to do a whole sentence says something. */
    private static boolean sentence(String text) {
        return Wording.words(text) > SENTENCE && Wording.verb(text);
    }

    /** Tells the sentences of a text; those behind a question are its answer. */
    void say(Rich text, int from, int to, List<String> parents) {
        List<Sentences.Piece> pieces = withLinks(Sentences.cut(text, from, to, out.source()));
        List<String> below = parents;
        for (int i = 0; i < pieces.size(); i++) {
            Sentences.Piece piece = pieces.get(i);
            boolean asks = Wording.question(piece.text().text()) && i + 1 < pieces.size();
            if (asks && !Wording.question(pieces.get(i + 1).text().text())) {
                Sentences.Piece answer = pieces.get(++i);
                say(piece.from(), answer.to(), below, answered(piece.text(), answer.text()));
                below = Leads.with(parents, piece.text());
            } else sentence(piece, below, pieces.size() > 1);
        }
    }

    /** A link behind a sentence ("read more") stays with it. */
    private static List<Sentences.Piece> withLinks(List<Sentences.Piece> pieces) {
        List<Sentences.Piece> out = new ArrayList<>();
        for (Sentences.Piece piece : pieces) {
            int last = out.size() - 1;
            if (last >= 0 && LinkWords.only(piece.text())) out.set(last, joined(out.get(last), piece));
            else out.add(piece);
        }
        return out;
    }

    private static Sentences.Piece joined(Sentences.Piece first, Sentences.Piece second) {
        int end = second.text().from(0);
        Rich text = new RichBuilder()
                .append(first.text())
                .add(' ', end, end)
                .append(second.text())
                .build();
        return new Sentences.Piece(text, first.from(), second.to());
    }

    /** A sentence; among others it is dropped where it only points somewhere or introduces what follows. */
    private void sentence(Sentences.Piece piece, List<String> parents, boolean among) {
        String text = piece.text().plain();
        if (among && Phrases.points(text)) out.drop(piece.from(), piece.to(), Reason.LINK);
        else if (Phrases.announces(text) || (among && (Wording.introduces(text) || Wording.brokenOff(text))))
            out.drop(piece.from(), piece.to(), Reason.LABEL);
        else say(piece.from(), piece.to(), parents, prose(piece.text()));
    }

    /** A question in a paragraph of its own, with the next paragraph as its answer. */
    void answered(Part.Para question, Part.Para answer, List<String> parents) {
        List<Sentences.Piece> pieces =
                new ArrayList<>(Sentences.cut(answer.text(), answer.from(), answer.to(), out.source()));
        if (pieces.isEmpty()) {
            say(question.text(), question.from(), question.to(), parents);
            return;
        }
        Sentences.Piece first = pieces.remove(0);
        Rich asked = Lines.unasked(question.text());
        int from = Math.min(question.from(), first.from());
        int to = Math.max(question.to(), first.to());
        say(from, to, parents, answered(asked, Lines.unasked(first.text())));
        List<String> below = Leads.with(parents, asked);
        for (Sentences.Piece piece : pieces) sentence(piece, below, true);
    }

    private void say(int from, int to, List<String> parents, Body body) {
        out.say(from, to, headings.path(), parents, body);
    }

    private static Body answered(Rich question, Rich answer) {
        return new Body.Answered(linked(question), linked(answer));
    }

    private static Body prose(Rich text) {
        if (Phrases.command(text.text())) return new Body.Code("", text.plain());
        return new Body.Prose(linked(text));
    }

    private static List<Inline> linked(Rich text) {
        return Addresses.linked(text.trim()).inlines();
    }
}
