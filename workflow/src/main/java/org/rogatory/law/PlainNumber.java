package org.rogatory.law;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Numbers of a content as people write them: all their digits, and no exponent. */
public final class PlainNumber {

    /** Nobody writes more of them before or behind a point; what another State sends may be anything. */
    private static final int MOST_DIGITS = 40;

    private PlainNumber() {}

    /** The number with the digits it was given; empty where it is none, or none that could be written out. */
    public static Optional<BigDecimal> of(JsonNode node) {
        return node.isNumber() ? node.decimalValueOpt().filter(PlainNumber::written) : Optional.empty();
    }

    /** A number in digits alone; anything else as it is. */
    public static String text(JsonNode node) {
        return of(node).map(BigDecimal::toPlainString).orElseGet(() -> node.asString(""));
    }

    private static boolean written(BigDecimal number) {
        return number.scale() <= MOST_DIGITS && (long) number.precision() - number.scale() <= MOST_DIGITS;
    }
}
