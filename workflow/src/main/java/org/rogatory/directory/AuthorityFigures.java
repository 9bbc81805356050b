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
 * Authorities at which accounts or files stand and which the directory does not know: a program may have shipped an
 * edition without them. The node works all the same, since for everybody else nothing is lost.
 */
@Component
class AuthorityFigures implements FigureSource {

    private static final Logger LOG = LoggerFactory.getLogger(AuthorityFigures.class);

    private final StandingAuthorities standing;

    AuthorityFigures(StandingAuthorities standing) {
        this.standing = standing;
    }

    @Override
    public List<Figure> figures() {
        return standing.unknown().stream()
                .map(key -> Figure.of("authorities-unknown", 1).forPart(key).wantingNone())
                .toList();
    }

    /** Told at once when a node has started: nobody there can hand over, move or leave. */
    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        var unknown = standing.unknown();
        if (!unknown.isEmpty()) {
            LOG.warn("Accounts or files stand at authorities that the directory does not know: {}", unknown);
        }
    }
}
