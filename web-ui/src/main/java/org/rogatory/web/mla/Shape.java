package org.rogatory.web.mla;

import java.util.List;

/**
 * How a value of the content is asked for on a page. A value of several parts has a field for each; a value of one part
 * has the nameless part.
 */
enum Shape {
    LINE,
    AREA,
    DATE,
    NUMBER,
    YES,
    /** Yes, no, or not known. */
    STATED,
    CHOICE,
    CHOICES,
    /** Texts, one a line. */
    LINES,
    /** Codes of States, separated by commas. */
    CODES,
    /** Papers, one a line: name | pages. */
    PAPERS("name", "pages"),
    /** Payments, one a line: date | amount | currency. */
    PAYMENTS("date", "amount", "currency"),
    /** Two dates kept as a list. */
    PERIOD("from", "to"),
    /** A day, or two days kept as one text with a slash. */
    INTERVAL("from", "to"),
    /** A day and an hour on the clocks of a place. */
    MOMENT("day", "clock"),
    ORDER("by", "number", "date", "valid_until"),
    MONEY("amount", "currency"),
    /** Years, months and days kept as a term of ISO 8601, or words where it is kept in words. */
    TERM("years", "months", "days", "words"),
    /** A sum, or the word that there is none. */
    DAMAGE("amount", "currency", "none"),
    /** Only the reference of a classified file kept outside. */
    REFERENCE("owner", "number", "date");

    private final List<String> names;

    Shape(String... names) {
        this.names = List.of(names);
    }

    /** Columns of one line each, not fields of their own. */
    boolean columns() {
        return this == PAPERS || this == PAYMENTS;
    }

    List<String> names() {
        return names;
    }

    /** The parts asked for; the nameless one for a value of one part. */
    List<String> parts() {
        return names.isEmpty() || columns() ? List.of("") : names;
    }

    /** The shape in which one part is asked for. */
    Shape part(String part) {
        return switch (part) {
            case "from", "to", "date", "day", "valid_until" -> DATE;
            case "amount", "years", "months", "days" -> NUMBER;
            case "none" -> YES;
            case "" -> this;
            default -> LINE;
        };
    }
}
