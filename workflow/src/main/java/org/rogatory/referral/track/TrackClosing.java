package org.rogatory.referral.track;

import java.util.Optional;
import java.util.Set;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.ClosingBar;
import org.springframework.stereotype.Component;

/** No file is closed over a person who is protected or helped by it: the period has ended first, and the help. */
@Component
class TrackClosing implements ClosingBar {

    static final String REFLECTION_RUNS = "track-reflection-runs";
    static final String HELP_RUNS = "track-assistance-runs";

    private static final Set<String> HELPED = Set.of("provided", "suspended");

    private final TrackRows rows;
    private final Reflections reflections;

    TrackClosing(TrackRows rows, Reflections reflections) {
        this.rows = rows;
        this.reflections = reflections;
    }

    @Override
    public Optional<String> bar(String caseRef) {
        if (reflections.running(caseRef).isPresent()) {
            return Optional.of(REFLECTION_RUNS);
        }
        var helped = rows.of(caseRef).stream()
                .anyMatch(track -> track.machine().equals(Referral.ASSISTANCE) && HELPED.contains(track.status()));
        return helped ? Optional.of(HELP_RUNS) : Optional.empty();
    }
}
