package org.rogatory.web.law;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a national system asks the legal-basis adviser.
 *
 * @param date the day for which the basis is chosen, as an ISO date
 * @param offences codes of GET /api/v1/codes/offences
 * @param types codes of GET /api/v1/codes/assistance-types
 * @param penalty highest penalty at home in years, where it is known
 * @param transnational null where the case does not say
 * @param organized whether a group is involved; null where the case does not say
 */
record LegalBasisQuery(
        @Nullable String requesting,
        @Nullable String requested,
        @Nullable String date,
        @Nullable List<String> offences,
        @Nullable List<String> types,
        @Nullable String penalty,
        @Nullable Boolean transnational,
        @Nullable Boolean organized) {

    /** The same as the page asks it. */
    AdviserForm form() {
        return new AdviserForm(
                requesting, requested, date, offences, types, penalty, said(transnational), said(organized));
    }

    private static @Nullable String said(@Nullable Boolean answer) {
        return answer == null ? null : answer.toString();
    }
}
