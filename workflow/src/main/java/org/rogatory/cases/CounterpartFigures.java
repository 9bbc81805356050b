package org.rogatory.cases;

import java.util.List;
import org.rogatory.directory.Directory;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Offices of other States that open files name and the directory does not know: they come and go, and keep no edition
 * out. What is written to them goes to the addressee of their State for such files.
 */
@Component
class CounterpartFigures implements FigureSource {

    private static final Logger LOG = LoggerFactory.getLogger(CounterpartFigures.class);

    private final JdbcClient database;
    private final Directory directory;

    CounterpartFigures(JdbcClient database, Directory directory) {
        this.database = database;
        this.directory = directory;
    }

    @Override
    public List<Figure> figures() {
        return unknown().stream()
                .map(key -> Figure.of("counterparts-unknown", 1).forPart(key))
                .toList();
    }

    /** In the order of their keys; of files that name who may be a victim none. */
    private List<String> unknown() {
        return database
                .sql("select distinct counterpart_authority from cases_file where counterpart_authority is not null"
                        + " and closed_at is null and machine <> 'referral' order by counterpart_authority")
                .query(String.class)
                .list()
                .stream()
                .filter(key -> directory.find(key).isEmpty())
                .toList();
    }

    /** Told when a node has started: the next letters of these files name another office. */
    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        var unknown = unknown();
        if (!unknown.isEmpty()) {
            LOG.warn("Open files name offices of other States that the directory does not know: {}", unknown);
        }
    }
}
