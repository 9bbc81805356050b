package org.rogatory.cases;

import java.util.List;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many files stand in which status of which machine, of all States of this node together. Of those that name who may
 * be a victim nothing: there are so few that a number speaks of somebody.
 */
@Component
class StatusFigures implements FigureSource {

    private final JdbcClient database;

    StatusFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Figure> figures() {
        return database.sql("select machine, status, count(*) from cases_file"
                        + " where machine <> 'referral' group by machine, status"
                        + " order by machine, status")
                .query((row, number) ->
                        Figure.of("files", row.getLong(3)).forPart(row.getString(1) + "/" + row.getString(2)))
                .list();
    }
}
