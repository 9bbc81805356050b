package org.rogatory.operations;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactoryBean;

/**
 * Lets declared queries be read by Hibernate alone, which refuses a wrong one at the start. Spring Data would read each of
 * them before with a grammar of its own, which took a third of the start; it needs that only to sort or to count what a
 * query finds, and ours say both themselves.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseQueries {

    /** Told before each repository is made. */
    @Bean
    public static BeanPostProcessor queriesAsTheyAreWritten() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof JpaRepositoryFactoryBean<?, ?, ?> repository) {
                    repository.setQueryEnhancerSelectorSource(query -> QueryEnhancerFactories.fallback());
                }
                return bean;
            }
        };
    }
}
