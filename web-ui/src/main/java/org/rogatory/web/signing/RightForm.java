package org.rogatory.web.signing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.SigningBasis;

/**
 * A signing right as the administrator types it.
 *
 * @param once the mark of the form
 */
record RightForm(
        @Nullable String authority,
        @Nullable String holder,
        @Nullable String basis,
        @Nullable List<String> kinds,
        @Nullable String onBehalfOf,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String once) {

    static RightForm empty(String authority) {
        return new RightForm(authority, null, SigningBasis.POST.key(), null, null, null, null, null, null, null);
    }

    NewRight wanted() {
        var ground = Arrays.stream(SigningBasis.values())
                .filter(known -> known.key().equals(basis))
                .findFirst()
                .orElse(SigningBasis.ROLE);
        return new NewRight(
                text(authority),
                text(holder),
                ground,
                kinds == null ? Set.of() : new LinkedHashSet<>(kinds),
                ground == SigningBasis.POST || text(onBehalfOf).isEmpty() ? null : text(onBehalfOf),
                text(orderNumber),
                orderDate,
                validFrom,
                validTo);
    }

    private static String text(@Nullable String typed) {
        return Objects.toString(typed, "").strip();
    }
}
