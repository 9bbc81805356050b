package org.rogatory.referral.track;

import java.util.Optional;
import java.util.Set;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.ClosingBar;
import org.springframework.stereotype.Component;

/**
 * No file is closed over a person who is protected or helped by it: the period has ended first, and the help. Nor is
 * one over what others have begun and somebody waits for: a decision, its review, a return that was agreed to.
 */
@Component
class TrackClosing implements ClosingBar {

    static final String REFLECTION_RUNS = "track-reflection-runs";
    static final String HELP_RUNS = "track-assistance-runs";

    static final String REVIEW_OPEN = "track-review-open";
    static final String RETURN_OPEN = "track-return-open";

    private static final Set<String> HELPED = Set.of("provided", "suspended");
    private static final Set<String> REVIEWED =
            Set.of("in_review_presumed", "review_information_awaited", "in_review_conclusive");
    private static final Set<String> RETURNING = Set.of("return_agreed", "reception_confirmed");

    private final TrackRows rows;
    private final Reflections reflections;
    private final Decisions decisions;

    TrackClosing(TrackRows rows, Reflections reflections, Decisions decisions) {
        this.rows = rows;
        this.reflections = reflections;
        this.decisions = decisions;
    }

    @Override
    public Optional<String> bar(String caseRef) {
        if (reflections.running(caseRef).isPresent()) {
            return Optional.of(REFLECTION_RUNS);
        }
        if (decisions.open(caseRef).isPresent()) {
            return Optional.of(TrackIdentification.OPEN);
        }
        return rows.of(caseRef).stream().flatMap(track -> open(track).stream()).findFirst();
    }

    private static Optional<String> open(ReferralTrack track) {
        var status = track.status();
        return switch (track.machine()) {
            case Referral.ASSISTANCE -> code(HELP_RUNS, HELPED.contains(status));
            case Referral.IDENTIFICATION -> code(REVIEW_OPEN, REVIEWED.contains(status));
            case Referral.RETURN -> code(RETURN_OPEN, RETURNING.contains(status));
            default -> Optional.empty();
        };
    }

    /** Whether a negative decision is looked at again. */
    static boolean reviewed(ReferralTrack track) {
        return track.machine().equals(Referral.IDENTIFICATION) && REVIEWED.contains(track.status());
    }

    /** Whether the person has agreed to a return that was not made yet. */
    static boolean returning(ReferralTrack track) {
        return track.machine().equals(Referral.RETURN) && RETURNING.contains(track.status());
    }

    private static Optional<String> code(String code, boolean stands) {
        return stands ? Optional.of(code) : Optional.empty();
    }
}
