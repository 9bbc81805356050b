package org.rogatory.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What must be true of every page: axe finds nothing, no key stands for a word, nothing is wider than a phone. */
final class Inspection {

    /**
     * The theme below ours names letters that are not ours to use: a page that is left before our own sheet has come may
     * ask for them, and gets none.
     */
    private static final String THEIR_FONTS = "/assets/fonts/";

    private static final Pattern RAW = Pattern.compile("\\?\\?\\S+\\?\\?"
            + "|\\b(cases|mla|mladraft|registers|shared|tasks|law|documents|exchange|deadlines|identity|directory|refusal|errors)"
            + "\\.[a-z][a-z0-9_.-]+(?<!\\.(pdf|json|html))\\b"
            + "|(?<![\\w./-])([a-z]+(_[a-z]+)+|null)(?![\\w./-])");

    /** How the families of persons in invented requests begin, also where an address has them in bytes of Cyrillic. */
    private static final Pattern NAMES = Pattern.compile("(?i)namun(ov|ay|aev|azod)|eksportov"
            + "|%d0%9d%d0%b0%d0%bc%d1%83%d0%bd|%d0%bd%d0%b0%d0%bc%d1%83%d0%bd|намун");

    /** The words, the language, the mode and the addresses of a page: all that is read of it, read at once. */
    private static final String READ = """
            body => [
              body.innerText + ' ' + document.title,
              document.documentElement.lang,
              document.compatMode,
              [location.href, ...[...document.querySelectorAll('[href], [action], [src], [formaction]')].flatMap(part =>
                  ['href', 'action', 'src', 'formaction'].map(key => part.getAttribute(key) || ''))].join(' ')]""";

    private static final String FITS = """
            () => [
              document.documentElement.scrollWidth,
              [...document.querySelectorAll('.rg-card, .rg-card--flush')]
                  .filter(card => card.scrollWidth > card.clientWidth + 1)
                  .map(card => card.innerText.slice(0, 40))]""";

    private static final Path SCREENS = Path.of("target", "screens");

    /** Pictures are for people's eyes and cost a sixth of the time: they are kept where they are asked for. */
    private static final boolean PICTURES = "true".equals(System.getenv("ROGATORY_TEST_PICTURES"));

    /** From a desk to the smallest telephone or a desk enlarged four times; what fits there fits on a larger telephone. */
    private static final List<Integer> WIDTHS = List.of(1280, 1024, 900, 320);

    private static final boolean EVERY_LANGUAGE = "true".equals(System.getenv("ROGATORY_TEST_EVERY_LANGUAGE"));

    private static final Set<String> PICTURED = ConcurrentHashMap.newKeySet();

    /** What is cut off is a matter of elements and of what they hold: once for each name and way of seeing. */
    private static final Set<String> CUT = ConcurrentHashMap.newKeySet();

    /** What the browser itself says of every answer that is not a success; some are meant to be none. */
    private static final String NO_SUCCESS = "Failed to load resource: the server responded with a status of 4";

    /** What it says where the line is broken. */
    private static final String NO_ANSWER = "Failed to load resource: net::ERR_FAILED";

    /** How htmx tells of each thing that went wrong. */
    private static final String HTMX = "htmx:";

    /** What a person or a script asks for, and may be refused. */
    private static final Set<String> ASKED = Set.of("document", "fetch", "xhr");

    private final Page page;
    private final String language;
    private final Sight sight;
    private final List<String> defects = new ArrayList<>();
    private final Map<Page, String> templates = new ConcurrentHashMap<>();
    private String asked = "GET";
    private boolean lineBreaks;

    Inspection(Page page, String language, Sight sight) {
        this.page = page;
        this.language = language;
        this.sight = sight;
        listen(page);
        page.onRequest(request -> {
            if (request.isNavigationRequest()) {
                asked = request.method();
            }
        });
    }

    /** Whether the page can be opened a second time: what a refused form answered stands at no address. */
    private boolean reopens() {
        return "GET".equals(asked);
    }

    /** That an answer does not come is meant, from now on. */
    void lineBreaks() {
        lineBreaks = true;
    }

    /** Errors of scripts, breaches of the content security policy and parts that are missing. */
    void listen(Page heard) {
        heard.onConsoleMessage(message -> {
            var meant = message.text().startsWith(NO_SUCCESS)
                    || lineBreaks
                            && (message.text().startsWith(NO_ANSWER)
                                    || message.text().startsWith(HTMX));
            if ("error".equals(message.type()) && !meant) {
                defects.add(heard.url() + ": console " + message.text());
            }
        });
        heard.onPageError(error -> defects.add(heard.url() + ": script " + error));
        heard.onResponse(response -> {
            var template = response.headers().get(ToldTemplates.HEADER);
            if (template != null && response.request().isNavigationRequest()) {
                templates.put(heard, template);
            }
            if (response.status() >= (isPart(response) ? 400 : 500)
                    && !response.url().contains(THEIR_FONTS)) {
                defects.add(response.url() + ": " + response.status());
            }
        });
    }

    private static boolean isPart(Response response) {
        return !ASKED.contains(response.request().resourceType());
    }

    /**
     * The languages in which it is still to be looked at: those in which no page like the one shown was judged so far,
     * and all that are told where that is asked for; none where it cannot be opened again.
     */
    Set<String> unseen(List<String> told) {
        var template = templates.get(page);
        var unseen = new LinkedHashSet<String>();
        if (template != null && sight != Sight.WITHOUT_SCRIPTS && reopens()) {
            unseen.addAll(SeenPages.missing(template));
        }
        if (EVERY_LANGUAGE && reopens()) {
            unseen.addAll(told);
        }
        return unseen;
    }

    List<String> defects() {
        return List.copyOf(defects);
    }

    void look(String name) {
        look(page, language, name);
    }

    /** The same of a page in another tab, or of his own, in another language. */
    void look(Page seen, String spoken, String name) {
        seen.waitForLoadState();
        read(seen, spoken, name);
        judge(seen, spoken, name);
        picture(seen, name + "-" + spoken, sight.width());
        var widths = CUT.add(name + sight) ? WIDTHS : List.of(Sight.PHONE.width());
        fits(seen, name + " " + spoken, sight.width());
        widths.stream().filter(width -> width != sight.width()).forEach(width -> {
            seen.setViewportSize(width, sight.height());
            fits(seen, name + " " + spoken, width);
        });
        picture(seen, name + "-" + spoken, Sight.PHONE.width());
        seen.setViewportSize(sight.width(), sight.height());
    }

    /**
     * By axe, where it has not judged the like: each new shape, whatever the page goes by. What it judges are also words,
     * as names that are missing in one language: each kind of page is judged in each. It is itself a script and judges
     * nothing where scripts are off.
     */
    private void judge(Page seen, String spoken, String name) {
        if (sight == Sight.WITHOUT_SCRIPTS) {
            return;
        }
        var template = templates.get(seen);
        var told = SeenPages.add(template, spoken);
        // A tab beside shows what was judged before in the language of his own.
        var shaped = seen == page && shaped(template);
        if (told || shaped) {
            Axe.judge(seen).forEach(found -> defects.add(name + " " + spoken + ": axe " + found));
        }
    }

    /** Whether no page of its template was of the shape of this one before; what is new on it anywhere is pointed out. */
    private boolean shaped(@Nullable String template) {
        var shape = Shape.of(page);
        if (!SeenPages.add(template, sight, shape.whole())) {
            return false;
        }
        shape.point(page, SeenPages.add(sight, shape.parts()));
        return true;
    }

    /** As on the smallest phone, or enlarged four times on a desk. */
    void narrow(String name) {
        narrow(page, language, name);
    }

    /** The same of a page in another tab, in another language. */
    void narrow(Page seen, String spoken, String name) {
        picture(seen, name + "-" + spoken, 320);
        seen.setViewportSize(320, 640);
        fits(seen, name + " " + spoken, 320);
        seen.setViewportSize(sight.width(), sight.height());
    }

    /** Addresses stand in histories and in logs: nobody of a request is named in one, where scripts can see to it. */
    private void read(Page seen, String spoken, String name) {
        var read = ((List<?>) seen.locator("body").evaluate(READ))
                .stream().map(String::valueOf).toList();
        RAW.matcher(read.get(0))
                .results()
                .map(found -> name + ": raw key " + found.group())
                .distinct()
                .forEach(defects::add);
        if (!spoken.equals(read.get(1))) {
            defects.add(name + ": language is not " + spoken);
        }
        if (!"CSS1Compat".equals(read.get(2))) {
            defects.add(name + ": no doctype");
        }
        if (sight != Sight.WITHOUT_SCRIPTS && NAMES.matcher(read.get(3)).find()) {
            defects.add(name + ": an address names a person");
        }
    }

    private void picture(Page seen, String name, int width) {
        if (PICTURES && PICTURED.add(name + "-" + width)) {
            seen.setViewportSize(width, sight.height());
            seen.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENS.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
        }
    }

    /** What a card hides of a table that is wider than itself, nobody can read; what is wider than the screen, neither. */
    private void fits(Page seen, String name, int width) {
        var found = (List<?>) seen.evaluate(FITS);
        if (((Number) found.get(0)).intValue() > width) {
            defects.add(name + ": " + found.get(0) + " px wide on a screen of " + width);
        }
        if (!List.of().equals(found.get(1))) {
            defects.add(name + ": cut off at " + width + " px: " + found.get(1));
        }
    }
}
