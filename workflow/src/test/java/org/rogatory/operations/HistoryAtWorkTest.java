package org.rogatory.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
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

/** The engine writes down what is read, also where a program of before had it write down everything. */
@Tag("slow")
@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class HistoryAtWorkTest {

    private static final int FAILED = 1;

    private static final String TABLES_ARE_THERE = "neither look nor make";

    private final ProcessEngine engine;
    private final ProcessEngineConfigurationImpl configuration;
    private final JdbcTemplate database;
    private final EngineJobs jobs;
    private final String reference = UUID.randomUUID().toString();

    @Autowired
    HistoryAtWorkTest(ProcessEngine engine, JdbcTemplate database, EngineJobs jobs) {
        this.engine = engine;
        this.configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.database = database;
        this.jobs = jobs;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
    }

    @AfterEach
    void leaveWhatStood() {
        note(KeptHistory.ID);
        jobs.clear();
    }

    @Test
    void aDatabaseWhoseHistoryWasFullIsWorkedOn() {
        assertThat(noted()).isEqualTo(KeptHistory.ID);
        note(HistoryLevel.HISTORY_LEVEL_FULL.getId());

        start();
        assertThat(noted()).isEqualTo(KeptHistory.ID);
        start();
        assertThat(noted()).isEqualTo(KeptHistory.ID);
    }

    @Test
    void aLevelThatWasNeverOursStopsTheStart() {
        note(HistoryLevel.HISTORY_LEVEL_AUDIT.getId());

        assertThatThrownBy(this::start)
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("historyLevel mismatch");
        assertThat(noted()).isEqualTo(HistoryLevel.HISTORY_LEVEL_AUDIT.getId());
    }

    @Test
    void stepsAreWrittenDownAndNeitherTasksNorValues() {
        var process = started("mla-outgoing", Map.of("caseRef", reference, "outcome", "submit"));
        var tasks = engine.getTaskService();
        var task = tasks.createTaskQuery().processInstanceId(process).singleResult();
        tasks.setAssignee(task.getId(), "karimova");
        tasks.complete(task.getId(), Map.of("outcome", "endorse"));

        assertThat(rows("ACT_HI_PROCINST", process)).isOne();
        assertThat(rows("ACT_HI_ACTINST", process)).isGreaterThan(2);
        assertThat(List.of("ACT_HI_TASKINST", "ACT_HI_IDENTITYLINK", "ACT_HI_VARINST", "ACT_HI_DETAIL"))
                .allSatisfy(table -> assertThat(rows(table, process)).isZero());
        assertThat(database.queryForObject(
                        "select count(ASSIGNEE_) from ACT_HI_ACTINST where ROOT_PROC_INST_ID_ = ?",
                        Long.class,
                        process))
                .as("nobody is named")
                .isZero();
    }

    /** That a job was ordered, and that it was taken away, stands nowhere. */
    @Test
    void ofAJobItIsWrittenDownHowItEnded() {
        var process = started("send-message", Map.of("messageRef", reference));
        assertThatThrownBy(() -> jobs.runOne("send-message")).isInstanceOf(RuntimeException.class);
        jobs.clear();

        assertThat(database.queryForList(
                        "select JOB_STATE_ from ACT_HI_JOB_LOG where PROCESS_INSTANCE_ID_ = ?", Integer.class, process))
                .containsExactly(FAILED);
    }

    private String started(String model, Map<String, Object> variables) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(model, reference, variables)
                .getId();
    }

    /** What the engine does whenever a node starts; in this H2, which has small letters, it would not find its tables. */
    private void start() {
        var executor = configuration.getCommandExecutorSchemaOperations();
        var here = configuration.getDatabaseSchemaUpdate();
        configuration.setDatabaseSchemaUpdate(TABLES_ARE_THERE);
        try {
            executor.execute(configuration.getSchemaOperationsCommand());
            executor.execute(configuration.getHistoryLevelCommand());
        } finally {
            configuration.setDatabaseSchemaUpdate(here);
        }
    }

    private void note(int level) {
        database.update("update ACT_GE_PROPERTY set VALUE_ = ? where NAME_ = 'historyLevel'", String.valueOf(level));
    }

    private int noted() {
        return Integer.parseInt(String.valueOf(database.queryForObject(
                "select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'historyLevel'", String.class)));
    }

    private long rows(String table, String process) {
        var rows = database.queryForObject(
                "select count(*) from " + table + " where ROOT_PROC_INST_ID_ = ?", Long.class, process);
        return rows == null ? 0 : rows;
    }
}
