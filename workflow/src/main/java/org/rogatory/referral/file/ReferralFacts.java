package org.rogatory.referral.file;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a file has to know of it, by codes alone.
 *
 * @param diesOn the day on which a draft is destroyed; null once the file is kept
 * @param draft whether it is a first contact that nobody has kept yet
 */
public record ReferralFacts(
        String caseRef,
        Age age,
        Guardian guardian,
        @Nullable LocalDate diesOn,
        boolean draft) {

    /** Whether the best interests of a child stand in place of a consent. */
    public boolean child() {
        return age.treatedAsChild();
    }
}
