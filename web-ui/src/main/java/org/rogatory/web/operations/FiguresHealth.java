package org.rogatory.web.operations;

import java.time.Clock;
import org.rogatory.figures.FigureState;
import org.rogatory.figures.Figures;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Tells whether a figure asks for somebody at once. A node is not taken from the network for that: the state counts in
 * the group {@code operator} alone.
 */
@Component
class FiguresHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final Figures figures;
    private final Clock clock;

    FiguresHealth(Figures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public Health health() {
        var measured = figures.read();
        var stale = measured.stale(clock.instant());
        var health = stale || measured.worst() == FigureState.BAD ? Health.status(DEGRADED) : Health.up();
        return health.withDetail("figures", stale ? "stale" : measured.worst().key())
                .build();
    }
}
