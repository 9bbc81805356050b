package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a printer makes of a page, on the paper that its style asks for. */
record Printed(String document) {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final Pattern SIZE = Pattern.compile("/MediaBox\\s*\\[\\s*0\\s+0\\s+([\\d.]+)\\s+([\\d.]+)\\s*]");
    private static final double SHORT = 595;
    private static final double LONG = 842;

    static Printed of(Page page) {
        var printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return new Printed(new String(printed, StandardCharsets.ISO_8859_1));
    }

    int sheets() {
        return (int) SHEET.matcher(document).results().count();
    }

    /** Every sheet is of A4, upright or across. */
    Printed isOnA4() {
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
