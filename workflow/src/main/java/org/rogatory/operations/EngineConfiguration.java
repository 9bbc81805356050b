package org.rogatory.operations;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.rogatory.tasks.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What holds for the engine wherever it runs: few statements, no user expressions, every user task told to the projection. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class EngineConfiguration extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Tasks> tasks;
    private final JobLocks locks;
    private final OwnTransactions transactions;

    EngineConfiguration(ObjectProvider<Tasks> tasks, JobLocks locks, DataSource dataSource) {
        this.tasks = tasks;
        this.locks = locks;
        this.transactions = new OwnTransactions(dataSource);
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
        attachTaskFeed(engine);
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        var handler = new LongJobs(locks);
        engine.getJobHandlers().put(handler.getType(), handler);
    }

    private void attachTaskFeed(ProcessEngineConfigurationImpl engine) {
        var listeners = engine.getCustomPostBPMNParseListeners() == null
                ? new ArrayList<BpmnParseListener>()
                : new ArrayList<>(engine.getCustomPostBPMNParseListeners());
        listeners.add(new TaskFeedParseListener(tasks));
        engine.setCustomPostBPMNParseListeners(listeners);
    }
}
