package org.rogatory.web.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Refusal;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whatever a page asks for is done again where the database undid it; a job, a part and a stream are not. */
class CrossedActsTest {

    private final AtomicInteger tries = new AtomicInteger();
    private final Desk desk = proxied(new Desk(tries));

    /** What was typed in with a file. */
    record Scan(String name, InputStream content) {}

    /** A front door whose first try is undone. */
    static class Desk {

        private final AtomicInteger tries;

        Desk(AtomicInteger tries) {
            this.tries = tries;
        }

        private String tried() {
            if (tries.incrementAndGet() == 1) {
                throw new CannotAcquireLockException("undone");
            }
            return "done";
        }

        @Transactional
        public String acts() {
            return tried();
        }

        @Transactional
        public String reads(InputStream content) {
            return tried();
        }

        @Transactional
        public String takes(Scan scan) {
            return tried();
        }

        @Transactional(propagation = Propagation.NOT_SUPPORTED)
        public String calls() {
            return tried();
        }

        @Transactional
        public String refuses() {
            tries.incrementAndGet();
            throw Refusal.of("role");
        }

        @Transactional
        public String declares() throws IOException {
            tries.incrementAndGet();
            throw new IOException("declared");
        }
    }

    private static Desk proxied(Desk target) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("crossings", new Crossings());
        var factory = new ProxyFactory(target);
        factory.setProxyTargetClass(true);
        factory.addAdvisor(CrossedActsConfiguration.crossedActs(beans.getBeanProvider(Crossings.class)));
        return (Desk) factory.getProxy();
    }

    @BeforeEach
    void somebodyAsks() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
        TransactionSynchronizationManager.setActualTransactionActive(false);
    }

    @Test
    void anActThatWasUndoneIsDoneAgain() {
        assertThat(desk.acts()).isEqualTo("done");
        assertThat(tries).hasValue(2);
    }

    @Test
    void nobodyAsksForAJob() {
        RequestContextHolder.resetRequestAttributes();

        assertThatThrownBy(desk::acts).isInstanceOf(CannotAcquireLockException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void aPartOfATransactionIsNotDoneAgainAlone() {
        TransactionSynchronizationManager.setActualTransactionActive(true);

        assertThatThrownBy(desk::acts).isInstanceOf(CannotAcquireLockException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void whatWasReadFromTheNetworkOrIsNoTransactionIsNotDoneAgain() {
        assertThatThrownBy(() -> desk.reads(InputStream.nullInputStream()))
                .isInstanceOf(CannotAcquireLockException.class);
        tries.set(0);
        assertThatThrownBy(() -> desk.takes(new Scan("scan.pdf", InputStream.nullInputStream())))
                .isInstanceOf(CannotAcquireLockException.class);
        tries.set(0);
        assertThatThrownBy(desk::calls).isInstanceOf(CannotAcquireLockException.class);
        assertThat(tries).hasValue(1);
    }

    @Test
    void whatIsRefusedOrDeclaredComesOutAsItIs() {
        assertThatThrownBy(desk::refuses).isInstanceOf(Refusal.class);
        assertThatThrownBy(desk::declares).isExactlyInstanceOf(IOException.class);
        assertThat(tries).hasValue(2);
    }
}
