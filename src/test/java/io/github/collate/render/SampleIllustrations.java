package io.github.collate.render;

import io.github.collate.model.Calculator;
import io.github.collate.model.Drawing;
import io.github.collate.model.Drawing.Shape;
import io.github.collate.model.Drawing.Words;
import io.github.collate.model.Formula;
import io.github.collate.model.Illustrations;
import io.github.collate.model.Picture;
import io.github.collate.model.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pictures and a calculator for the sample site, with hostile words. */
final class SampleIllustrations {

    private static final Span SPAN = Span.at("content/pictures/a.svg", 1);

    private SampleIllustrations() {}

    static Illustrations all() {
        return Illustrations.of(
                List.of(
                        picture("capsule", List.of("tube", "tray"), "limits"),
                        picture("room", List.of("tube"), ""),
                        picture("cellar", List.of("tube"), "gone")),
                List.of(calculator()));
    }

    static Picture picture(String id, List<String> services, String section) {
        Shape path = shape("path", Map.of("id", "picture-" + id + "--a", "d", "M0 0h9", "class", "p-flow"), List.of());
        Shape words = shape("text", Map.of("x", "1", "y", "2"), List.of(new Words(SampleSite.HOSTILE)));
        Shape use = shape("use", Map.of("href", "#picture-" + id + "--a"), List.of());
        Drawing drawing = new Drawing(480, 90, List.of(shape("g", Map.of(), List.of(path)), words, use));
        return new Picture(id, services, section, "A <" + id + ">", List.of("One.", SampleSite.HOSTILE), drawing, SPAN);
    }

    private static Shape shape(String name, Map<String, String> attributes, List<Drawing.Node> inside) {
        return new Shape(name, new TreeMap<>(attributes), inside);
    }

    static Calculator calculator() {
        BigDecimal one = BigDecimal.ONE;
        return new Calculator(
                "capsules",
                "Capsules <needed>",
                SampleSite.HOSTILE,
                List.of("tube"),
                "limits",
                List.of(
                        new Calculator.Input(
                                "letters",
                                "Letters",
                                "per day",
                                new BigDecimal("4500"),
                                one,
                                new BigDecimal("9000"),
                                one,
                                List.of()),
                        new Calculator.Input(
                                "haste",
                                "Haste \"<b>\"",
                                "",
                                new BigDecimal("0.5"),
                                one,
                                one,
                                one,
                                List.of(
                                        new Calculator.Option(one, "None"),
                                        new Calculator.Option(new BigDecimal("0.50"), "<i>Great</i>")))),
                List.of(
                        new Calculator.Step(
                                "many",
                                "All <of> them",
                                new Formula(List.of("letters", "haste", "*")),
                                "",
                                "{letters} x {haste} <"),
                        new Calculator.Step(
                                "thirds", "In threes", new Formula(List.of("many", "3.5", "/")), "each", "")),
                "{thirds} capsules & <b>more</b>",
                List.of(new Calculator.Source("The <manual>", "https://example.com/manual?a=1&b=2")),
                SPAN);
    }
}
