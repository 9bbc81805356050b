package org.rogatory.requests;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money as acts write it: {@code 12500.00 USD}.
 *
 * @param currency an ISO 4217 code
 */
public record Sum(BigDecimal amount, String currency) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,13}(?:[.,]\\d{1,2})?) ?([A-Z]{3})");

    /** Reads a sum; empty if it is none, or of a currency that nobody knows. */
    public static Optional<Sum> read(@Nullable String text) {
        var written = WRITTEN.matcher(text == null ? "" : text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        var code = written.group(2);
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst()
                .map(currency -> new Sum(new BigDecimal(written.group(1).replace(',', '.')), code));
    }
}
