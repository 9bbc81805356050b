package org.rogatory.operations;

import javax.sql.DataSource;
import org.camunda.bpm.engine.SchemaOperationsCommand;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets the engine start on a database to which a program of before wrote all history there is. The engine notes the
 * level beside its tables and does not start with another one. Those tables are its own and come after our migrations,
 * so the note is changed where it makes them: when they are there, and before it compares. A level that was never ours
 * stops the start as ever.
 */
final class FormerHistory implements SchemaOperationsCommand {

    private static final Logger LOG = LoggerFactory.getLogger(FormerHistory.class);

    private final SchemaOperationsCommand tables;
    private final JdbcClient database;

    FormerHistory(SchemaOperationsCommand tables, DataSource database) {
        this.tables = tables;
        this.database = JdbcClient.create(database);
    }

    /** One statement: of two nodes that start at once, the second finds nothing to change. */
    @Override
    public @Nullable Void execute(CommandContext context) {
        tables.execute(context);
        var changed = database.sql("update ACT_GE_PROPERTY set VALUE_ = ?, REV_ = REV_ + 1"
                        + " where NAME_ = 'historyLevel' and VALUE_ = ?")
                .param(String.valueOf(KeptHistory.ID))
                .param(String.valueOf(HistoryLevel.HISTORY_LEVEL_FULL.getId()))
                .update();
        if (changed > 0) {
            LOG.info("From now on the engine writes down only what is read of its history");
        }
        return null;
    }
}
