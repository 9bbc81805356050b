package org.rogatory.web.cases;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Crossings;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.ClassUtils;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Does every act again that somebody's page or call asks for and that crosses another one, whatever it is about: its
 * transaction was undone, and nothing else is done twice. Jobs have a way of their own to be tried again; what is part
 * of a transaction is done again with the whole of it; what was read from the network is gone and cannot be.
 */
class CrossedActs implements MethodInterceptor {

    /** Begun as a transaction of its own where none is open. */
    private static final Set<Integer> BEGUN = Set.of(
            TransactionDefinition.PROPAGATION_REQUIRED,
            TransactionDefinition.PROPAGATION_REQUIRES_NEW,
            TransactionDefinition.PROPAGATION_NESTED);

    private final TransactionAttributeSource transactions;
    private final ObjectProvider<Crossings> crossings;

    CrossedActs(TransactionAttributeSource transactions, ObjectProvider<Crossings> crossings) {
        this.transactions = transactions;
        this.crossings = crossings;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation act) throws Throwable {
        if (!(act instanceof ProxyMethodInvocation repeated) || !asked() || !begins(act)) {
            return act.proceed();
        }
        try {
            return crossings
                    .getObject()
                    .again(() -> Optional.ofNullable(once(repeated)))
                    .orElse(null);
        } catch (Declared declared) {
            throw declared.thrown;
        }
    }

    private static boolean asked() {
        return RequestContextHolder.getRequestAttributes() != null
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private boolean begins(MethodInvocation act) {
        var target = act.getThis();
        var type = target == null ? null : ClassUtils.getUserClass(target);
        var wanted = transactions.getTransactionAttribute(act.getMethod(), type);
        return wanted != null
                && BEGUN.contains(wanted.getPropagationBehavior())
                && Arrays.stream(act.getArguments()).noneMatch(CrossedActs::streams);
    }

    /** A stream, or something that was typed in with one. */
    private static boolean streams(@Nullable Object said) {
        return said instanceof InputStream
                || said instanceof Record record
                        && Arrays.stream(record.getClass().getRecordComponents())
                                .anyMatch(part -> InputStream.class.isAssignableFrom(part.getType()));
    }

    private static @Nullable Object once(ProxyMethodInvocation act) {
        try {
            return act.invocableClone().proceed();
        } catch (RuntimeException | Error told) {
            throw told;
        } catch (Throwable checked) {
            throw new Declared(checked);
        }
    }

    /** Carries what a method declares to throw out of the trial. */
    private static final class Declared extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Throwable thrown;

        Declared(Throwable thrown) {
            super(thrown);
            this.thrown = thrown;
        }
    }
}
