package org.rogatory.operations;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.rogatory.tasks.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What holds for the engine wherever it runs: few statements, no user expressions, no history that nobody reads, every
 * user task told to the projection.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineConfiguration extends AbstractProcessEnginePlugin {

    /** The rhythm that models name; older versions of them, by which processes still run, name none for timers. */
    private static final String RETRIES = "PT10S,PT1M,PT10M,PT1H,PT6H";

    private final ObjectProvider<Tasks> tasks;
    private final JobLocks locks;
    private final OwnTransactions transactions;
    private final DataSource dataSource;

    EngineConfiguration(ObjectProvider<Tasks> tasks, JobLocks locks, DataSource dataSource) {
        this.tasks = tasks;
        this.locks = locks;
        this.transactions = new OwnTransactions(dataSource);
        this.dataSource = dataSource;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setCustomPreCommandInterceptorsTxRequired(List.of(transactions.before()));
        engine.setCustomPostCommandInterceptorsTxRequired(List.of(transactions.inside()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(List.of(transactions.inside()));
        engine.setFailedJobCommandFactory(new CrossedJobs());
        engine.setFailedJobRetryTimeCycle(RETRIES);
        engine.setCommandContextFactory(ToldCrossings.commands(engine));
        keepWhatIsRead(engine);
        attachTaskFeed(engine);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        var handler = new LongJobs(locks);
        engine.getJobHandlers().put(handler.getType(), handler);
        ExecuteJobHelper.LOGGING_HANDLER = new ToldCrossings();
    }

    /** The level itself wins over the name of one in the settings, where the starter has one even if nobody sets it. */
    private void keepWhatIsRead(ProcessEngineConfigurationImpl engine) {
        var history = new KeptHistory();
        engine.setCustomHistoryLevels(List.of(history));
        engine.setHistoryLevel(history);
        engine.setSchemaOperationsCommand(new FormerHistory(engine.getSchemaOperationsCommand(), dataSource));
    }

    private void attachTaskFeed(ProcessEngineConfigurationImpl engine) {
        var listeners = engine.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<BpmnParseListener>()
                : new ArrayList<>(engine.getCustomPostBPMNParseListeners());
        listeners.add(new TaskFeedParseListener(tasks));
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
