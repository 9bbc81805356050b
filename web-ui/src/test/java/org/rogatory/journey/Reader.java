package org.rogatory.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;

/** A person before a browser; every page he sees is inspected. */
final class Reader implements AutoCloseable {

    private static final String FORM = "form.rg-card";
    static final String PASSWORD = "demo";
    private static final int STEPS = 80;

    /** A page on a machine that does much else beside. */
    static final double PATIENCE = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final String language;
    private final Inspection inspection;
    private List<String> others = List.of();
    private @Nullable Page tab;
    private String spokenBeside = "";

    Reader(Browser browser, String address, String language, Sight sight) {
        this.address = address;
        this.language = language;
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(sight.width(), sight.height())
                .setJavaScriptEnabled(sight != Sight.WITHOUT_SCRIPTS)
                .setAcceptDownloads(true));
        speak(language);
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        inspection = new Inspection(page, language, sight);
    }

    /**
     * Whatever he looks at is looked at in these languages too, in a tab beside; what a form answered is not there. Where
     * pages of the kind were judged in them before, the full run alone looks again.
     */
    Reader also(String... languages) {
        others = List.of(languages);
        return this;
    }

    private void speak(String spoken) {
        context.addCookies(List.of(new Cookie("lang", spoken).setUrl(address)));
    }

    Page page() {
        return page;
    }

    /** A second tab of the same browser, with the same session. */
    Page secondTab(String path) {
        var second = context.newPage();
        inspection.listen(second);
        second.navigate(address + path);
        return second;
    }

    Reader open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Opens a page again and again until this stands on it. */
    Reader awaiting(String path, String selector) {
        Awaitility.await(selector)
                .atMost(NationalSystem.PATIENCE)
                .until(() -> open(path).shows(selector));
        return this;
    }

    /** Inspects the page, which goes by this name, and keeps its picture where pictures are asked for. */
    Reader look(String name) {
        inspection.look(name);
        inspection.unseen(others).forEach(spoken -> lookAlso(spoken, name));
        return this;
    }

    /** Sends a form that is refused and looks at what is told: at no address, so each language sends it again. */
    Reader refused(String name) {
        submit().look(name);
        others.forEach(spoken -> {
            speak(spoken);
            submit();
            inspection.look(page, spoken, name);
            speak(language);
        });
        return this;
    }

    private void lookAlso(String spoken, String name) {
        spokenBeside = spoken;
        speak(spoken);
        inspection.look(beside(page.url()), spoken, name);
        speak(language);
    }

    /** One tab beside is enough for all pages seen in the other language. */
    private Page beside(String shown) {
        if (tab == null) {
            tab = context.newPage();
            inspection.listen(tab);
        }
        tab.navigate(shown);
        return tab;
    }

    /** The page keeps within the narrowest screen, and so does the one beside, where he has just looked at it. */
    Reader narrow(String name) {
        inspection.narrow(name);
        if (tab != null && !others.isEmpty() && tab.url().equals(page.url())) {
            inspection.narrow(tab, spokenBeside, name);
        }
        return this;
    }

    /** Signs in by calls and stands before no page yet; the pages of it are walked by {@link SignInJourneyTest}. */
    Reader signIn(String username) {
        SignInCalls.make(context, address, username);
        return this;
    }

    /** Signs in on the page. */
    Reader signIn(String username, String password) {
        return open("/sign-in").typeAndSend(username, password);
    }

    /** Signs in on the sign-in page he was led to. */
    Reader signInHere(String username) {
        return typeAndSend(username, PASSWORD);
    }

    private Reader typeAndSend(String username, String password) {
        page.fill("#username", username);
        page.fill("#password", password);
        page.click("main form button[type=submit]");
        return this;
    }

    /** What happens when nobody has worked for long: the session is gone, the page stays open. */
    Reader endSession() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("ROGATORY"));
        return this;
    }

    /** Opens the page of an act by its button on the case page. */
    Reader ask(String caseRef, String verb) {
        open("/cases/" + caseRef);
        if (page.locator("a[href$='/acts/" + verb + "']").count() == 0) {
            page.click(".rg-next a[href$='/items']");
        }
        var act = page.locator("a[href*='/acts/" + verb + "']").first();
        if (!act.isVisible()) {
            page.click("details:has(a[href*='/acts/" + verb + "']) > summary");
        }
        act.click();
        return this;
    }

    /**
     * Fills the fields of the form by their names: choices and ticks take the value, what is folded is opened. What
     * belongs to a choice comes after it.
     */
    Reader type(Map<String, String> values) {
        var names = values.keySet().stream()
                .sorted(Comparator.comparing(name -> name.contains("[")))
                .toList();
        names.forEach(name -> {
            var value = values.get(name);
            var field = page.locator(FORM + " [name='" + name + "']").first();
            field.evaluate("field => field.closest('details')?.setAttribute('open', '')");
            var kind = String.valueOf(field.evaluate("field => field.type"));
            if (kind.startsWith("select")) {
                field.selectOption(value);
            } else if ("checkbox".equals(kind) || "radio".equals(kind)) {
                page.locator(FORM + " [name='" + name + "'][value='" + value + "']")
                        .check();
            } else {
                field.fill(value);
            }
        });
        return this;
    }

    Reader submit() {
        page.click(FORM + " button[type=submit]");
        return this;
    }

    /** Does an act through its page, again while a letter that it needs is being prepared. */
    Reader act(String caseRef, String verb, Map<String, String> values) {
        return ask(caseRef, verb).complete(verb, values);
    }

    /** Fills in the page of the act that is open and does it. */
    Reader complete(String verb, Map<String, String> values) {
        type(values).look("act-" + verb);
        readFirst();
        try {
            Awaitility.await().atMost(NationalSystem.PATIENCE).until(this::done);
        } catch (ConditionTimeoutException never) {
            throw new AssertionError(verb + " is not done: " + page.url() + " " + text("main"), never);
        }
        return this;
    }

    private boolean done() {
        readFirst();
        if (!shows(FORM + " button[type=submit]")) {
            page.reload();
            return false;
        }
        submit();
        return page.url().contains("?done=") || again();
    }

    /** Where something is to be signed, it has been read. */
    private void readFirst() {
        if (shows("#read")) {
            page.check("#read");
        }
    }

    private boolean again() {
        page.evaluate("document.querySelectorAll('form').forEach(form => delete form.dataset.sent)");
        return false;
    }

    Reader act(String caseRef, String verb) {
        return act(caseRef, verb, Map.of());
    }

    /** The status with which the node answers the page that this asks for. */
    int status(Runnable asking) {
        var status = page.waitForResponse(answer -> answer.request().isNavigationRequest(), asking)
                .status();
        page.waitForLoadState();
        return status;
    }

    /** The status of a page. */
    int statusOf(String path) {
        return page.navigate(address + path).status();
    }

    /** Whether the keyboard now works on such an element. */
    boolean focuses(String selector) {
        return Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector));
    }

    /** Moves on with the keyboard alone until the focus stands on such an element. */
    Reader tabTo(String selector) {
        for (int step = 0; step < STEPS; step++) {
            page.keyboard().press("Tab");
            if (focuses(selector)) {
                return this;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
    }

    boolean shows(String selector) {
        return page.locator(selector).count() > 0;
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    /** Has a broken line that is meant not taken for a defect of a page. */
    Reader lineBreaks() {
        inspection.lineBreaks();
        return this;
    }

    /** All that was found wrong on the pages seen. */
    List<String> defects() {
        return inspection.defects();
    }

    @Override
    public void close() {
        context.close();
    }
}
