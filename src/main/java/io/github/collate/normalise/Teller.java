package io.github.collate.normalise;

import io.github.collate.model.Body;
import io.github.collate.model.Dropped.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Walks the parts of a note in order and tells what each says, under which headings and parents. */
final class Teller {

    private final Collector out;
    private final Source source;
    private final Refiner refiner;
    private final Headings headings;
    private final Paragraphs paragraphs;

    Teller(Collector out) {
        this.out = out;
        this.source = out.source();
        this.refiner = new Refiner(source);
        this.headings = new Headings(out);
        this.paragraphs = new Paragraphs(out, headings);
    }

    /** Tells the parts of a whole note. */
    void tell(List<Part> parts) {
        tell(parts, List.of());
    }

    private void tell(List<Part> raw, List<String> parents) {
        List<Part> parts = refined(raw);
        Leads leads = new Leads(parts, parents, source);
        for (int i = 0; i < parts.size(); i++) {
            i += tell(leads, i);
        }
    }

    /** Tells one part; gives how many of those behind it were told with it. */
    private int tell(Leads leads, int i) {
        Part part = leads.part(i);
        if (part instanceof Part.Para para) return para(leads, i, para);
        List<String> parents = leads.parents();
        if (part instanceof Part.Title title) {
            headings.title(title);
            leads.clear();
        } else if (part instanceof Part.Items list) items(list, parents);
        else if (part instanceof Part.Grid grid) new Grids(out, headings).tell(grid, parents);
        else if (part instanceof Part.Sample sample) sample(sample, parents);
        else if (part instanceof Part.Cited cited) tell(cited.parts(), parents);
        else if (part instanceof Part.Led led) led(led, parents);
        else if (part instanceof Part.Card card) card(card, parents);
        else if (part instanceof Part.Gone gone) out.drop(gone.from(), gone.to(), gone.reason());
        if (!(part instanceof Part.Gone)) leads.told();
        return 0;
    }

    private List<Part> refined(List<Part> raw) {
        List<Part> parts = new ArrayList<>();
        for (Part part : raw) {
            if (part instanceof Part.Para para) parts.addAll(refiner.refine(para));
            else parts.add(part);
        }
        return parts;
    }

    private int para(Leads leads, int i, Part.Para para) {
        List<String> parents = leads.parents();
        out.nextBlock();
        Optional<Reason> silent = paragraphs.silent(para);
        if (silent.isPresent()) {
            out.drop(para.from(), para.to(), silent.get());
            return 0;
        }
        if (leads.label(i)) {
            label(leads, i, para);
            return 0;
        }
        if (leads.next(i) instanceof Part.Para answer && asks(para, answer) && !leads.label(i + 1)) {
            paragraphs.answered(para, answer, parents);
            leads.told();
            return 1;
        }
        paragraphs.say(para.text(), para.from(), para.to(), parents);
        leads.told();
        leads.introduces(i, para);
        return 0;
    }

    private boolean asks(Part.Para para, Part.Para answer) {
        String text = para.text().text();
        boolean pair = Lines.asks(text) && Lines.answers(answer.text().text());
        return (pair
                        || (Wording.question(text)
                                && !Wording.question(answer.text().text())))
                && paragraphs.silent(answer).isEmpty();
    }

    /** A name of what follows; it stays as a statement where it says something by itself. */
    private void label(Leads leads, int i, Part.Para para) {
        List<String> parents = leads.labelParents(i);
        if (Leads.says(para.text())) paragraphs.say(para.text(), para.from(), para.to(), parents);
        else out.drop(para.from(), para.to(), Reason.LABEL);
        leads.named(i, para);
    }

    private void items(Part.Items list, List<String> parents) {
        for (Part.Item item : list.items()) item(item, parents);
    }

    private void item(Part.Item item, List<String> parents) {
        out.nextBlock();
        List<Part> parts = refined(item.parts());
        if (parts.isEmpty()) {
            out.drop(item.from(), item.to(), Reason.RULE);
        } else if (parts.get(0) instanceof Part.Led led) {
            List<Part> below = new ArrayList<>(led.parts());
            below.addAll(parts.subList(1, parts.size()));
            led(new Part.Led(led.words(), led.folded(), below, item.from(), led.until(), item.to()), parents);
        } else if (parts.get(0) instanceof Part.Para head) {
            bullet(item, head, parts.subList(1, parts.size()), parents);
        } else tell(parts, parents);
    }

    private void bullet(Part.Item item, Part.Para head, List<Part> below, List<String> parents) {
        Rich words = head.text();
        Optional<Reason> silent = paragraphs.silent(new Part.Para(words, item.from(), head.to()));
        boolean leads = !below.isEmpty() && !(below.get(0) instanceof Part.Gone);
        if (silent.isPresent()) out.drop(item.from(), head.to(), silent.get());
        else if (leads && Leads.names(words)) out.drop(item.from(), head.to(), Reason.LABEL);
        else paragraphs.say(words, item.from(), head.to(), parents);
        if (!below.isEmpty()) tell(below, Leads.with(parents, words));
    }

    private void led(Part.Led led, List<String> parents) {
        Rich words = led.words();
        out.nextBlock();
        if (words.isEmpty() || !Leads.says(words)) out.drop(led.from(), led.until(), Reason.LABEL);
        else paragraphs.say(words, led.from(), led.until(), parents);
        tell(led.parts(), words.isEmpty() ? parents : Leads.with(parents, words));
    }

    /** A card is a question with its answer; where its back opens with no words, what stands there hangs from its front. */
    private void card(Part.Card card, List<String> parents) {
        List<Part> back = refined(card.back());
        Part.Para front = new Part.Para(card.front(), card.from(), card.until());
        if (back.get(0) instanceof Part.Para answer && paragraphs.answers(answer)) {
            out.nextBlock();
            paragraphs.answered(front, answer, parents);
            tell(back.subList(1, back.size()), Leads.with(parents, card.front()));
        } else led(new Part.Led(card.front(), false, back, card.from(), card.until(), card.to()), parents);
    }

    private void sample(Part.Sample sample, List<String> parents) {
        out.nextBlock();
        if (!Chars.wordy(sample.code())) {
            out.drop(sample.from(), sample.to(), Reason.RULE);
            return;
        }
        int from = sample.from();
        List<String> pieces = pieces(sample);
        for (int at = 0; at < pieces.size(); at++) {
            String piece = pieces.get(at);
            boolean last = at == pieces.size() - 1;
            int end = last ? sample.to() : out.source().text().indexOf(piece, from) + piece.length();
            out.say(from, end, headings.path(), parents, new Body.Code(sample.language(), piece));
            from = end;
        }
    }

    /** The commands of a sample, if each stands in the source as it stands in the sample; else the sample whole. */
    private List<String> pieces(Part.Sample sample) {
        String raw = out.source().raw(sample.from(), sample.to());
        List<String> pieces = Commands.of(sample.language(), sample.code());
        boolean verbatim = pieces.size() > 1 && pieces.stream().allMatch(raw::contains);
        return verbatim ? pieces : List.of(sample.code());
    }
}
