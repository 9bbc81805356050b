package org.rogatory.referral.share;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why something may be passed on: the person has consented, it is in the best interests of a child, or two persons
 * have decided so. The table admits nothing else.
 *
 * @param consentRef the consent; null where it is another ground
 * @param bestInterests of a child
 * @param first user name of who proposed it without consent
 * @param second user name of who agreed, another person
 * @param until the last day on which the consent holds; null where it names none
 */
record ShareGround(
        String key,
        @Nullable String consentRef,
        boolean bestInterests,
        @Nullable String first,
        @Nullable String second,
        @Nullable LocalDate until) {

    static final String CONSENT = "consent";
    static final String CHILD = "child";
    static final String OVERRIDE = "override";

    static ShareGround consent(String consentRef) {
        return consent(consentRef, null);
    }

    static ShareGround consent(String consentRef, @Nullable LocalDate until) {
        return new ShareGround(CONSENT, consentRef, false, null, null, until);
    }

    static ShareGround child() {
        return new ShareGround(CHILD, null, true, null, null, null);
    }

    static ShareGround override(String first, String second) {
        return new ShareGround(OVERRIDE, null, false, first, second, null);
    }
}
