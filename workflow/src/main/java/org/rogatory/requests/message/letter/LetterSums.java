package org.rogatory.requests.message.letter;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.rogatory.law.PlainNumber;
import tools.jackson.databind.JsonNode;

/** Numbers as letters write them: large ones in groups, and all with the digits they were given. */
final class LetterSums {

    private static final BigDecimal LARGE = BigDecimal.valueOf(10_000);

    private LetterSums() {}

    /** What a reader of the language expects; a year or a small number stays as it is. */
    static String said(JsonNode node, Locale language) {
        return PlainNumber.of(node)
                .filter(number -> number.compareTo(LARGE) >= 0)
                .map(number -> grouped(number, language))
                .orElseGet(() -> PlainNumber.text(node));
    }

    private static String grouped(BigDecimal number, Locale language) {
        var digits = Math.max(number.scale(), 0);
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(digits);
        format.setMinimumFractionDigits(digits);
        return format.format(number);
    }
}
