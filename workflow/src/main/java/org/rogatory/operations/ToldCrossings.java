package org.rogatory.operations;

import org.camunda.bpm.engine.impl.ProcessEngineLogger;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandContextFactory;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper.ExceptionLoggingHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What crossed another transaction has not failed and is tried again: the log has one line of a job that did, without
 * the words of the failure, and nothing of the command in which it did. Of failures the engine tells as it always does.
 */
final class ToldCrossings implements ExceptionLoggingHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ToldCrossings.class);

    @Override
    public void exceptionWhileExecutingJob(String jobId, Throwable failure) {
        if (CrossedJobs.crossed(failure)) {
            LOG.info(
                    "Job {} crossed another transaction: {}",
                    jobId,
                    failure.getClass().getName());
        } else {
            ProcessEngineLogger.JOB_EXECUTOR_LOGGER.exceptionWhileExecutingJob(jobId, failure);
        }
    }

    /** Commands that tell a crossing of rows only to who traces the engine, as the engine tells one of its own. */
    static CommandContextFactory commands(ProcessEngineConfigurationImpl engine) {
        var commands = new CommandContextFactory() {
            @Override
            public CommandContext createCommandContext() {
                return new Command(this);
            }
        };
        commands.setProcessEngineConfiguration(engine);
        return commands;
    }

    private static final class Command extends CommandContext {

        Command(CommandContextFactory factory) {
            super(factory.getProcessEngineConfiguration());
        }

        @Override
        protected boolean shouldLogFine(Throwable failure) {
            return CrossedJobs.crossed(failure) || super.shouldLogFine(failure);
        }
    }
}
