package org.rogatory.extradition.surrender;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That the person agrees to be handed over without the ordinary proceedings.
 *
 * @param standing whether it was not taken back
 * @param revocable code: {@code consent_irrevocable}, {@code consent_revocable}, {@code revocability_unknown}
 * @param before the court or prosecutor before whom it was given
 * @param safeguards codes of what was observed
 * @param counsel who was there for him, by function
 */
public record ConsentView(
        boolean standing,
        LocalDate givenOn,
        @Nullable LocalDate withdrawnOn,
        String revocable,
        @Nullable String before,
        List<String> safeguards,
        @Nullable String counsel,
        String notedBy) {

    /** Codes that do not change. */
    public ConsentView {
        safeguards = List.copyOf(safeguards);
    }
}
