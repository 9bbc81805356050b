package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a printer makes of a page, on the paper that its style asks for.
 *
 * @param beyond what reaches beyond the edge of the paper
 */
record Printed(String document, String beyond) {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([\\d.]+)\\s+([\\d.]+)\\s*]");
    private static final String WIDER = """
            () => [...document.querySelectorAll('main *')]
                .filter(e => e.getClientRects().length && !e.closest('.govuk-visually-hidden, .rg-noprint')
                    && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                .slice(0, 3).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))
                .join('; ')
            """;
    /** 180 mm and 267 mm at 96 pixels an inch. */
    private static final int UPRIGHT = 680;

    private static final int ACROSS = 1009;
    private static final double SHORT = 595;
    private static final double LONG = 842;

    static Printed of(Page page) {
        var printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        var document = new String(printed, StandardCharsets.ISO_8859_1);
        return new Printed(document, beyond(page, document));
    }

    /** The page as wide as the paper between its margins: the elements that are cut off there. */
    private static String beyond(Page page, String document) {
        var across = SIZE.matcher(document)
                .results()
                .anyMatch(size -> Double.parseDouble(size.group(1)) > Double.parseDouble(size.group(2)));
        var before = page.viewportSize();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(across ? ACROSS : UPRIGHT, before.height);
        var found = String.valueOf(page.evaluate(WIDER));
        // Left at SCREEN the next print of this page would be made without its style for paper.
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(null));
        page.setViewportSize(before.width, before.height);
        return found;
    }

    int sheets() {
        return (int) SHEET.matcher(document).results().count();
    }

    /** Every sheet is of A4, upright or across, and nothing reaches beyond its edge. */
    Printed isOnA4() {
        assertThat(beyond).as("beyond the edge of the paper").isEmpty();
        var sizes = SIZE.matcher(document).results().toList();
        assertThat(sizes).isNotEmpty().hasSizeGreaterThanOrEqualTo(sheets()).allSatisfy(Printed::isA4);
        return this;
    }

    private static void isA4(MatchResult size) {
        var width = Double.parseDouble(size.group(1));
        var height = Double.parseDouble(size.group(2));
        assertThat(Math.min(width, height)).isCloseTo(SHORT, within(1.0));
        assertThat(Math.max(width, height)).isCloseTo(LONG, within(1.0));
    }
}
