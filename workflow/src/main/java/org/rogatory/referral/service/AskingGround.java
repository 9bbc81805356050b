package org.rogatory.referral.service;

import org.jspecify.annotations.Nullable;

/**
 * Why a provider may learn of the person: he has consented, or it is in the best interests of a child. The table admits
 * nothing else.
 *
 * @param consentRef the consent; null where it is another ground
 * @param bestInterests of a child, as who asks has said
 */
record AskingGround(String key, @Nullable String consentRef, boolean bestInterests) {

    static final String CHILD = "child";

    /** Of what was asked before grounds were kept; nobody asks on it. */
    static final String BEFORE = "before";

    static AskingGround consent(String consentRef) {
        return new AskingGround("consent", consentRef, false);
    }

    static AskingGround child() {
        return new AskingGround(CHILD, null, true);
    }
}
