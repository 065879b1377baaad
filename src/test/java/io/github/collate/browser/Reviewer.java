package io.github.collate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Somebody at the review page, whose clock the test sets. */
final class Reviewer {

    static final String PAGE = "review.html";

    /** Morning in Auckland, where the day in UTC is the one before. */
    static final Instant FIRST_DAY = Instant.parse("2026-11-20T20:00:00Z");

    static final String ZONE = "Pacific/Auckland";

    final Page page;
    private final String address;

    Reviewer(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    /** Opens the page on a day, counted from 0, with one small service chosen, and waits until it stands. */
    Reviewer open(int day) {
        if (!page.url().startsWith(address)) page.navigate(address);
        long now = FIRST_DAY.plus(Duration.ofDays(day)).toEpochMilli();
        page.evaluate("now => sessionStorage.setItem('collate-now', now)", String.valueOf(now));
        page.reload();
        at("start").waitFor();
        page.waitForCondition(() -> page.evaluate("collate.study !== undefined").equals(true));
        return this;
    }

    /** Chooses one service, both kinds of cards, and so many new ones a day. */
    Reviewer choose(String service, int perDay) {
        page.locator(".choose > summary").click();
        at("none").click();
        page.locator("input[name=services][value='" + service + "']").check();
        page.locator("input[name=perDay]").fill(String.valueOf(perDay));
        page.locator("input[name=perDay]").blur();
        page.locator(".choose > summary").click();
        return this;
    }

    /** The element that does something, or the place that shows something. */
    Locator at(String name) {
        return page.locator("#review [data-do=" + name + "]:visible, #review [data-at=" + name + "]")
                .first();
    }

    int figure(String name) {
        return Integer.parseInt(at(name).innerText());
    }

    boolean isAsked() {
        return page.locator(".session").isVisible();
    }

    /** What is in the browser's storage, or null. */
    Object stored() {
        return page.evaluate("localStorage.getItem('collate-study')");
    }

    /** Starts a session and waits for its first card. */
    void start() {
        at("start").click();
        page.locator(".session .asked-body > *").first().waitFor();
    }

    /** Shows the answer of the card, however it asks. */
    void reveal() {
        Locator unknown = page.locator(".session .quiz-actions .tool");
        if (unknown.count() > 0) unknown.click();
        else at("reveal").locator("button").click();
        page.locator(".grades").waitFor();
    }

    /** Reveals and grades the card, from 1 to 4. */
    void grade(int grade) {
        reveal();
        page.locator(".grades [data-grade='" + grade + "']").click();
    }

    /** The key of the card that is asked. */
    String asked() {
        return page.evaluate("collate.deck.queue().next").toString();
    }

    /** The forecast as its table has it, from today on. */
    List<Integer> forecast() {
        Locator cells = page.locator("[data-at=forecast] tbody td");
        return IntStream.range(0, cells.count())
                .mapToObj(at -> Integer.parseInt(cells.nth(at).textContent()))
                .toList();
    }
}
