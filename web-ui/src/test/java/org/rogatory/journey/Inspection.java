package org.rogatory.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What must be true of every page: axe finds nothing, no key stands for a word, nothing is wider than a phone. */
final class Inspection {

    private static final Pattern RAW = Pattern.compile("\\?\\?\\S+\\?\\?"
            + "|\\b(cases|mla|mladraft|registers|shared|tasks|law|documents|exchange|deadlines|identity|directory|refusal|errors)"
            + "\\.[a-z][a-z0-9_.-]+(?<!\\.(pdf|json|html))\\b"
            + "|(?<![\\w./-])[a-z]+(_[a-z]+)+(?![\\w./-])");

    private static final Path SCREENS = Path.of("target", "screens");

    private final Page page;
    private final String language;
    private final List<String> defects = new ArrayList<>();

    Inspection(Page page, String language) {
        this.page = page;
        this.language = language;
    }

    List<String> defects() {
        return List.copyOf(defects);
    }

    void look(String name) {
        words(name);
        axe(name);
        picture(name, 1280);
        page.setViewportSize(390, 844);
        picture(name, 390);
        width(name);
        page.setViewportSize(1280, 900);
    }

    private void words(String name) {
        var text = page.locator("body").innerText() + " " + page.title();
        RAW.matcher(text)
                .results()
                .map(found -> name + ": raw key " + found.group())
                .distinct()
                .forEach(defects::add);
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            defects.add(name + ": language is not " + language);
        }
        if (!"CSS1Compat".equals(page.evaluate("document.compatMode"))) {
            defects.add(name + ": no doctype");
        }
    }

    private void axe(String name) {
        for (var violation : new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()) {
            var targets = violation.getNodes().stream()
                    .map(node -> String.valueOf(node.getTarget()))
                    .limit(5)
                    .toList();
            defects.add(name + ": axe " + violation.getId() + " " + targets);
        }
    }

    private void picture(String name, int width) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENS.resolve(name + "-" + language + "-" + width + ".png"))
                .setFullPage(true));
    }

    private void width(String name) {
        var width = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (width > 390) {
            defects.add(name + ": " + width + " px wide on a phone");
        }
    }
}
