package org.rogatory.operations;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A node that was killed leaves its jobs locked in its name. When a node of the same name starts again, it takes them up
 * at once instead of waiting for the locks to run out. Only a node alone on its database goes without a name of its own:
 * the file of the embedded database lets no second one in, on a server two nameless nodes would free each other's work.
 */
@Component
class AbandonedJobs {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedJobs.class);

    private final ProcessEngine engine;
    private final JdbcClient database;
    private final DataSource dataSource;
    private final String named;

    AbandonedJobs(ProcessEngine engine, DataSource dataSource, @Value("${rogatory.operations.node:}") String node) {
        this.engine = engine;
        this.database = JdbcClient.create(dataSource);
        this.dataSource = dataSource;
        this.named = node;
    }

    /** Comes before the job executor, which starts when the application is ready. */
    @EventListener(ApplicationStartedEvent.class)
    void takeUp() throws SQLException {
        var node = named.isBlank() && alone() ? "embedded" : named;
        if (node.isBlank()) {
            return;
        }
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (executor != null) {
            executor.setLockOwner(node);
        }
        var released = database.sql("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null, REV_ = REV_ + 1"
                        + " where LOCK_OWNER_ = ?")
                .param(node)
                .update();
        if (released > 0) {
            LOG.info("{} jobs that this node had begun before it ended are taken up again", released);
        }
    }

    private boolean alone() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }
}
