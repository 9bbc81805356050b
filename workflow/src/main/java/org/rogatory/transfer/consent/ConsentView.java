package org.rogatory.transfer.consent;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the consent of a file stands. Words (interpreter, representative, who verified, where) are kept from whoever may
 * not read names.
 *
 * @param status of the machine of the consent
 * @param language tag of the language in which the person was told
 * @param place where the person has said last what he says
 * @param verifiedPlace where it was verified
 * @param withdrawnOn the day on which he said that he does not consent, or no longer
 * @param files references of the documents in which it stands
 */
public record ConsentView(
        String caseRef,
        String status,
        @Nullable LocalDate informedOn,
        @Nullable LocalDate givenOn,
        @Nullable String language,
        @Nullable String interpreter,
        @Nullable String representative,
        @Nullable String place,
        @Nullable LocalDate verifiedOn,
        @Nullable String verifiedBy,
        @Nullable String verifiedPlace,
        @Nullable LocalDate withdrawnOn,
        List<String> files) {

    public ConsentView {
        files = List.copyOf(files);
    }

    /** Whether the person may be handed over with it. */
    public boolean stands() {
        return ConsentStatus.stands(status);
    }

    /** Whether he was asked and does not wish it, or no longer. */
    public boolean against() {
        return ConsentStatus.against(status);
    }

    /** The same without the words that name people. */
    public ConsentView withoutNames() {
        return new ConsentView(
                caseRef,
                status,
                informedOn,
                givenOn,
                language,
                null,
                null,
                null,
                verifiedOn,
                null,
                null,
                withdrawnOn,
                files);
    }
}
