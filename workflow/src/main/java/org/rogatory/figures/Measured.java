package org.rogatory.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the last round.
 *
 * @param at when it was made, or null before the first
 */
public record Measured(@Nullable Instant at, List<Figure> figures) {

    /** A round comes every minute: after five without one something holds it up. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    public Measured {
        figures = List.copyOf(figures);
    }

    /** Whether no round was made lately; one that is still to come was made by a clock that was wrong. */
    public boolean stale(Instant now) {
        return at == null || at.isBefore(now.minus(FRESH)) || at.isAfter(now.plus(FRESH));
    }

    /** The most urgent state among them. */
    public FigureState worst() {
        return figures.stream().map(Figure::state).max(FigureState::compareTo).orElse(FigureState.OK);
    }
}
