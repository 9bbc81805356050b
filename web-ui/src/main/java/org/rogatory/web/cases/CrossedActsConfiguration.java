package org.rogatory.web.cases;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.rogatory.cases.Crossings;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttributeSource;

/** Puts the trial of crossed acts around each transaction that a front door begins. */
@Configuration(proxyBeanMethods = false)
class CrossedActsConfiguration {

    private static final String OURS = "org.rogatory.";

    /** As transactions are begun: by methods that are not public, too. */
    private static final boolean ALSO_WITHIN_A_PACKAGE = false;

    /** Just outside of the transaction: what is inside of it could not be done again. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor crossedActs(ObjectProvider<Crossings> crossings) {
        var transactions = new AnnotationTransactionAttributeSource(ALSO_WITHIN_A_PACKAGE);
        var trial = new CrossedActs(transactions, crossings);
        var advisor = new DefaultPointcutAdvisor(new FrontDoors(transactions), trial);
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
        return advisor;
    }

    /** Whatever of our own begins transactions by annotation, and is no repository, which has its own way. */
    private static final class FrontDoors extends StaticMethodMatcherPointcut {

        private final TransactionAttributeSource transactions;

        FrontDoors(TransactionAttributeSource transactions) {
            this.transactions = transactions;
            setClassFilter(type -> type.getName().startsWith(OURS) && !Proxy.isProxyClass(type));
        }

        @Override
        public boolean matches(Method method, Class<?> type) {
            return transactions.getTransactionAttribute(method, type) != null;
        }
    }
}
