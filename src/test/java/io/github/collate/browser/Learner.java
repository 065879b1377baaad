package io.github.collate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Somebody who answers questions with the keys alone, rightly or wrongly as they like. */
final class Learner {

    /** Far more stops than a page of questions has before its first field. */
    private static final int STOPS = 400;

    private final Page page;

    Learner(Page page) {
        this.page = page;
    }

    /** Presses Tab until what is wanted has the focus. */
    void tabTo(String wanted) {
        tabTo(page.locator(wanted).first());
    }

    private void tabTo(Locator wanted) {
        wanted.waitFor();
        for (int stop = 0; stop < STOPS; stop++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no key leads to " + wanted);
    }

    /** Chooses from a list by the beginning of its words. */
    void choose(String list, String words) {
        tabTo(list);
        page.keyboard().type(words);
    }

    void press(String wanted) {
        tabTo(wanted);
        page.keyboard().press("Enter");
    }

    /** The question on the screen, as its data has it. */
    @SuppressWarnings("unchecked")
    Map<String, Object> question() {
        page.locator("form.quiz").waitFor();
        return (Map<String, Object>) page.evaluate("""
                () => {
                  const id = document.querySelector("form.quiz").dataset.question;
                  return Object.keys(collate.data)
                    .filter((name) => name.startsWith("quiz:"))
                    .flatMap((name) => collate.data[name])
                    .find((question) => question.id === id);
                }
                """);
    }

    /** Answers the question on the screen and has the answer checked. */
    void answer(boolean right) {
        Map<String, Object> question = question();
        String kind = (String) question.get("kind");
        switch (kind) {
            case "single", "multiple" -> options(question, right);
            case "number" -> type(".quiz-amount input", right ? number(question) : "987654321");
            case "cloze" -> gaps(question, right);
            case "order" -> order(question, right);
            case "match" -> match(question, right);
            default -> throw new AssertionError("a new kind: " + kind);
        }
        if (kind.equals("order")) press(".quiz-actions .button");
        else page.keyboard().press("Enter");
    }

    private void type(String field, String text) {
        tabTo(field);
        page.keyboard().type(text);
    }

    private static String number(Map<String, Object> question) {
        return List.class.cast(question.get("answer")).get(0) + " " + question.get("unit");
    }

    /** With digits: where the option stands on the screen decides which. */
    private void options(Map<String, Object> question, boolean right) {
        tabTo(".quiz-option input");
        List<Integer> wanted = numbers(question);
        List<Integer> shown = page.locator(".quiz-option input").all().stream()
                .map(box -> Integer.valueOf(box.getAttribute("value")))
                .toList();
        List<Integer> chosen = right
                ? wanted
                : shown.stream()
                        .filter(option -> !wanted.contains(option))
                        .limit(wanted.size())
                        .toList();
        for (int option : chosen) page.keyboard().press(String.valueOf(shown.indexOf(option) + 1));
        if (chosen.size() < wanted.size()) fillUp(shown, chosen, wanted.size());
    }

    /** Where fewer options are wrong than are to be chosen, right ones make up the number. */
    private void fillUp(List<Integer> shown, List<Integer> chosen, int size) {
        shown.stream()
                .filter(option -> !chosen.contains(option))
                .limit(size - chosen.size())
                .forEach(option -> page.keyboard().press(String.valueOf(shown.indexOf(option) + 1)));
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> numbers(Map<String, Object> question) {
        return (List<Integer>) question.get("answer");
    }

    @SuppressWarnings("unchecked")
    private void gaps(Map<String, Object> question, boolean right) {
        List<List<String>> accepted = (List<List<String>>) question.get("answer");
        for (int gap = 0; gap < accepted.size(); gap++) {
            tabTo(page.locator(".quiz-gap input").nth(gap));
            page.keyboard().type(right ? accepted.get(gap).get(0).toUpperCase(Locale.ROOT) + " " : "zzz");
        }
    }

    /** Brings every line up to its place; the order as it comes is never the right one. */
    private void order(Map<String, Object> question, boolean right) {
        if (!right) return;
        List<Integer> wanted = numbers(question);
        for (int place = 0; place < wanted.size(); place++) {
            int option = wanted.get(place);
            Locator line = page.locator(".quiz-step[data-option='" + option + "']");
            int now = page.locator(".quiz-step").all().stream()
                    .map(step -> Integer.valueOf(step.getAttribute("data-option")))
                    .toList()
                    .indexOf(option);
            if (now == place) continue;
            backTo(line.locator(".up"));
            IntStream.range(place, now).forEach(step -> page.keyboard().press("Alt+ArrowUp"));
        }
    }

    private void backTo(Locator wanted) {
        for (int stop = 0; stop < STOPS; stop++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) return;
            page.keyboard().press("Shift+Tab");
        }
        throw new AssertionError("no key leads back to " + wanted);
    }

    private void match(Map<String, Object> question, boolean right) {
        List<Integer> wanted = numbers(question);
        int options = List.class.cast(question.get("options")).size();
        for (int left = 0; left < wanted.size(); left++) {
            int option = right ? wanted.get(left) : (wanted.get(left) + 1) % options;
            Locator list = page.locator(".quiz-pair select").nth(left);
            tabTo(list);
            Object at = list.evaluate(
                    "(list, value) => [...list.options].findIndex((option) => option.value === value)",
                    String.valueOf(option));
            IntStream.range(0, (Integer) at).forEach(step -> page.keyboard().press("ArrowDown"));
        }
    }
}
