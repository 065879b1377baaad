package io.github.collate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.jspecify.annotations.Nullable;

/** Somebody who reads with marks of their own. */
final class Reader {

    final Page page;
    private final String root;

    Reader(Page page, String root) {
        this.page = page;
        this.root = root;
    }

    /** Opens a page, afresh even if only its anchor is another, and waits until its scripts have run. */
    Reader open(String path) {
        page.navigate("about:blank");
        page.navigate(root + path);
        page.waitForLoadState(LoadState.LOAD);
        return this;
    }

    /** The first element that fits. */
    Locator at(String selector) {
        return page.locator(selector).first();
    }

    /** A control by what it does. */
    Locator control(String does) {
        return at("[data-own=" + does + "]");
    }

    boolean pressed(String does) {
        return "true".equals(control(does).getAttribute("aria-pressed"));
    }

    int count(String selector) {
        return page.locator(selector).count();
    }

    /** How many of the elements that fit are seen. */
    int visible(String selector) {
        return page.locator(selector)
                .filter(new Locator.FilterOptions().setVisible(true))
                .count();
    }

    /** An entry of the page, from 0. */
    Locator fact(int number) {
        return page.locator("li.fact").nth(number);
    }

    /** Opens what stands behind the marks of an entry. */
    Locator openPanel(int number) {
        Locator origins = fact(number).locator(".origins");
        origins.locator("summary").first().click();
        origins.locator(".own-row").first().waitFor();
        return origins;
    }

    /** A control of the first fact in an open panel. */
    Locator row(String does) {
        return at(".own-row [data-own=" + does + "]");
    }

    /** Writes a note on the first fact of the open panel. */
    void write(String text) {
        row("note").click();
        at(".own-row textarea").fill(text);
        at(".own-row .own-first").click();
    }

    /** Waits until that holds; the site's policy keeps the browser itself from waiting for words of a script. */
    void until(String holds) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("() => Boolean(" + holds + ")")));
    }

    /** Says that the first set is known. */
    void know() {
        control("sets").click();
        until("document.activeElement.dataset.own === 'set'");
        page.keyboard().press("Space");
        at(".own-bar").waitFor();
    }

    /** A part of what the browser keeps. */
    @Nullable
    Object state(String part) {
        return page.evaluate("part => JSON.parse(localStorage.getItem('collate-study'))[part]", part);
    }

    /** Puts a text where the browser keeps the state. */
    void store(String text) {
        page.evaluate("text => localStorage.setItem('collate-study', text)", text);
    }

    /** The text where the browser keeps the state. */
    @Nullable
    Object stored() {
        return page.evaluate("localStorage.getItem('collate-study')");
    }
}
