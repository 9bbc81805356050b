package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.OnBothDatabases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

@Tag("slow")
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class AbandonedJobsTest {

    private final ProcessEngine engine;
    private final DataSource dataSource;
    private final JdbcTemplate database;
    private final EngineJobs jobs;

    @Autowired
    AbandonedJobsTest(ProcessEngine engine, DataSource dataSource, JdbcTemplate database, EngineJobs jobs) {
        this.engine = engine;
        this.dataSource = dataSource;
        this.database = database;
        this.jobs = jobs;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
    }

    @AfterEach
    void leaveNothingLocked() {
        database.update("update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null");
        jobs.clear();
    }

    @Test
    void areFreedWhenTheNodeStartsAgainThatIsAloneOnItsDatabase() throws SQLException {
        var job = lockedBy("embedded");
        new AbandonedJobs(engine, dataSource, "").takeUp();

        assertThat(owner(job).isEmpty()).as("freed").isEqualTo(alone());
    }

    /** A file of H2 has one node; on a server a node without a name cannot know. */
    private boolean alone() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return "H2".equals(connection.getMetaData().getDatabaseProductName());
        }
    }

    @Test
    void areFreedByTheNodeOfTheirNameAlone() throws SQLException {
        var own = lockedBy("one");
        var foreign = lockedBy("two");
        new AbandonedJobs(engine, dataSource, "one").takeUp();

        assertThat(owner(own)).isEmpty();
        assertThat(owner(foreign)).contains("two");
    }

    private String lockedBy(String node) {
        var reference = UUID.randomUUID().toString();
        var instance = engine.getRuntimeService()
                .startProcessInstanceByKey("send-message", reference, Map.of("messageRef", reference));
        var job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance.getId())
                .singleResult()
                .getId();
        database.update(
                "update ACT_RU_JOB set LOCK_OWNER_ = ?, LOCK_EXP_TIME_ = timestamp '2099-01-01 00:00:00' where ID_ = ?",
                node,
                job);
        return job;
    }

    private Optional<String> owner(String job) {
        return Optional.ofNullable(
                database.queryForObject("select LOCK_OWNER_ from ACT_RU_JOB where ID_ = ?", String.class, job));
    }
}
