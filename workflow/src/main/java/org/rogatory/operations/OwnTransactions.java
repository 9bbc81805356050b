package org.rogatory.operations;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.sql.DataSource;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.context.ProcessEngineContext;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what the engine does in the transaction in which it is asked. Left alone, the engine writes whatever a job's code
 * asks for when the job ends, even if that code runs in a transaction of its own: a failing job then loses it, while the
 * rows of that other transaction stand.
 */
final class OwnTransactions {

    private final DataSource dataSource;
    private final SQLExceptionTranslator errors;
    private final ThreadLocal<Deque<Optional<Object>>> open = ThreadLocal.withInitial(ArrayDeque::new);

    OwnTransactions(DataSource dataSource) {
        this.dataSource = dataSource;
        this.errors = new SQLErrorCodeSQLExceptionTranslator(dataSource);
    }

    /** Comes before the engine joins or begins a transaction: asks for a new context if the transaction is another. */
    CommandInterceptor before() {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                if (inAnotherTransaction()) {
                    return inNewContext(() -> next.execute(command));
                }
                if (open.get().isEmpty() && TransactionSynchronizationManager.isActualTransactionActive()) {
                    return inAnAct(() -> next.execute(command));
                }
                return next.execute(command);
            }
        };
    }

    /** Comes after the engine has opened its context: notes in which transaction. */
    CommandInterceptor inside() {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                open.get().push(transaction());
                try {
                    return next.execute(command);
                } finally {
                    open.get().pop();
                }
            }
        };
    }

    private boolean inAnotherTransaction() {
        var outer = open.get().peek();
        return outer != null && outer.orElse(null) != transaction().orElse(null);
    }

    private static <T> T inNewContext(Step<T> step) {
        ProcessEngineContext.requiresNew();
        try {
            return step.run();
        } finally {
            ProcessEngineContext.clear();
        }
    }

    /**
     * A person's act that crosses another fails as its rows would; the engine's jobs keep their own way to try again.
     * The engine tells a crossing also by missing what it had found a moment before.
     */
    private <T> T inAnAct(Step<T> step) {
        try {
            return step.run();
        } catch (OptimisticLockingException | NullValueException | NotFoundException crossed) {
            throw new OptimisticLockingFailureException("The act crossed another one in the engine", crossed);
        } catch (ProcessEngineException failed) {
            throw undoneByTheDatabase(failed)
                    ? new CannotAcquireLockException("The act waited in vain", failed)
                    : failed;
        }
    }

    /** Of two acts that wait for each other a database undoes one; the engine tells that as any failure. */
    private boolean undoneByTheDatabase(ProcessEngineException failed) {
        return NestedExceptionUtils.getMostSpecificCause(failed) instanceof SQLException told
                && errors.translate("engine", null, told) instanceof ConcurrencyFailureException;
    }

    /** The connection bound to the thread is another one in every transaction. */
    private Optional<Object> transaction() {
        return Optional.ofNullable(TransactionSynchronizationManager.getResource(dataSource));
    }

    private interface Step<T> {
        T run();
    }
}
