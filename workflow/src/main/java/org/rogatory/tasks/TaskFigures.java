package org.rogatory.tasks;

import java.util.List;
import org.rogatory.figures.Counted;
import org.rogatory.figures.Figure;
import org.rogatory.figures.FigureSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many tasks nobody has taken yet. */
@Component
class TaskFigures implements FigureSource {

    private final JdbcClient database;

    TaskFigures(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Figure> figures() {
        var untaken =
                Counted.by(database.sql("select count(*), min(opened_at) from tasks_task where assignee is null"));
        return List.of(Figure.of("tasks-untaken", untaken));
    }
}
