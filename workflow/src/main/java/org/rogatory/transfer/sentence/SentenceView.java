package org.rogatory.transfer.sentence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of a file: counted here, and as the other State tells it.
 *
 * @param toldServedDays days served as the request says, with what was credited; they are kept as they are told
 * @param toldEnd the end as the request says
 * @param toldMonths the whole months that are left as the request says
 * @param differences where told and counted differ: {@code served_days}, {@code end}, {@code remaining_months}
 */
public record SentenceView(
        String caseRef,
        SentenceSheet sheet,
        @Nullable Integer toldServedDays,
        @Nullable LocalDate toldEnd,
        @Nullable Integer toldMonths,
        List<String> differences,
        List<Eligibility> eligibility) {

    public SentenceView {
        differences = List.copyOf(differences);
        eligibility = List.copyOf(eligibility);
    }
}
