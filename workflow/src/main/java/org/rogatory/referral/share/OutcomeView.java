package org.rogatory.referral.share;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a person who was passed on.
 *
 * @param way told from here to who had passed him on, come from there, or noted by hand
 * @param code of our own list
 * @param by user name of who told or noted it; null where it has come
 */
public record OutcomeView(
        String shareRef,
        String way,
        String code,
        Instant at,
        @Nullable String by) {

    static final String TOLD = "told";
    static final String CAME = "came";
    static final String NOTED = "noted";
}
