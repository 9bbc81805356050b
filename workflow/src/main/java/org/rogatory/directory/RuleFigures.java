package org.rogatory.directory;

import java.util.List;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Limits of time that run for files and whose rules the data do not know: a program may have shipped an edition without
 * them. Each goes on until its end and is told then; no further round follows.
 */
@Component
class RuleFigures implements FigureSource {

    private static final Logger LOG = LoggerFactory.getLogger(RuleFigures.class);

    private final StandingRules standing;

    RuleFigures(StandingRules standing) {
        this.standing = standing;
    }

    @Override
    public List<Figure> figures() {
        return standing.unknown().stream()
                .map(key -> Figure.of("rules-unknown", 1).forPart(key).wantingNone())
                .toList();
    }

    /** Told at once when a node has started. */
    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        var unknown = standing.unknown();
        if (!unknown.isEmpty()) {
            LOG.warn("Deadlines of files rest on rules that the data do not know: {}", unknown);
        }
    }
}
