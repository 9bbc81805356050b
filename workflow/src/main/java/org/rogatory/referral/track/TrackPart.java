package org.rogatory.referral.track;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/**
 * What one track asks before its verbs and does with them. It is given its own track and no other, so that none can be
 * a condition of another.
 */
interface TrackPart {

    /** The machine of the track. */
    String machine();

    /** Whether a verb that its status or its events admit makes sense now. */
    default boolean fits(CaseFile file, ReferralTrack track, String verb) {
        return true;
    }

    /** The code of what stands in the officer's way; empty where nothing does. */
    default Optional<String> bar(CaseFile file, ReferralTrack track, String verb, Officer officer) {
        return Optional.empty();
    }

    /** Refuses what the act says wrongly. */
    default void check(TrackDoing doing) {}

    /** Does what the act does beside the status; gives back the status in which the track stands then. */
    default String perform(TrackDoing doing, String to) {
        return to;
    }

    /** What the track keeps of the words of an act; null where they are kept elsewhere. */
    default @Nullable TrackSaid said(TrackDoing doing, TrackSaid said) {
        return said;
    }
}
