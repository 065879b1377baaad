package io.github.collate.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The accessibility checker axe, asked for nothing but what is wrong: a list of all that is right takes much longer. */
final class Axe {

    /** Rules that a theme can break: themes differ in nothing but colours. */
    static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    /** Rules that a width can break: boxes grow smaller, come closer, scroll, or leave their places to others. */
    static final List<String> OF_LAYOUT = List.of(
            "color-contrast",
            "link-in-text-block",
            "target-size",
            "scrollable-region-focusable",
            "aria-hidden-focus",
            "button-name",
            "link-name",
            "label",
            "page-has-heading-one",
            "region");

    /** WCAG 2.2 A and AA and what is good practice besides; target sizes are off unless asked for. */
    private static final Map<String, Object> ALL = Map.of(
            "runOnly",
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")),
            "rules",
            Map.of("target-size", Map.of("enabled", true)),
            "resultTypes",
            List.of("violations"));

    /** The way back to the top: it floats over whatever stands there when one stops scrolling. */
    static final String TO_TOP = ".to-top";

    /** What sticks lies in its own place, and what floats is away: where one stopped scrolling says nothing of a page. */
    private static final String RUN = """
            async ([parts, options, floating]) => {
              const all = [...document.querySelectorAll("*")];
              const stuck = all.filter((one) => getComputedStyle(one).position === "sticky");
              const away = all.filter((one) => one.matches(floating) && !parts.includes(floating));
              for (const one of stuck) one.style.inset = "auto";
              for (const one of away) one.style.visibility = "hidden";
              const on = parts.length ? { include: parts } : document;
              const { violations } = await axe.run(on, options);
              for (const one of stuck) one.style.inset = "";
              for (const one of away) one.style.visibility = "";
              return violations.flatMap((rule) =>
                rule.nodes.map((node) =>
                  [rule.id + ": " + rule.help, node.html.slice(0, 300), node.failureSummary]
                    .concat(node.any.flatMap((check) => check.relatedNodes.map((other) => "  by " + other.html.slice(0, 300))))
                    .join("\\n")));
            }""";

    private Axe() {}

    /** What breaks any rule on the page, or within those parts of it. */
    static List<String> violations(Page page, String... parts) {
        return run(page, List.of(parts), ALL);
    }

    /** What breaks any rule on the page as it is, or a rule of colour in the other theme. */
    static List<String> inBothThemes(Page page, String... parts) {
        List<String> broken = new ArrayList<>(violations(page, parts));
        boolean dark = Boolean.TRUE.equals(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"));
        show(page, dark ? ColorScheme.LIGHT : ColorScheme.DARK);
        broken.addAll(run(page, List.of(parts), only(OF_COLOUR)));
        show(page, dark ? ColorScheme.DARK : ColorScheme.LIGHT);
        return broken;
    }

    /** Changes colours at once. */
    static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** What breaks one of these rules on the page. */
    static List<String> violations(Page page, List<String> rules) {
        return run(page, List.of(), only(rules));
    }

    private static Map<String, Object> only(List<String> rules) {
        return Map.of("runOnly", Map.of("type", "rule", "values", rules), "resultTypes", List.of("violations"));
    }

    private static List<String> run(Page page, List<String> parts, Map<String, Object> options) {
        if (page.evaluate("typeof axe").equals("undefined")) page.evaluate(AxeBuilder.getAxeScript());
        Object found = page.evaluate(RUN, List.of(parts, options, TO_TOP));
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
