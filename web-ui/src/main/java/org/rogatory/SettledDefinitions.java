package org.rogatory;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the container remember which beans are of which type as soon as all of them are known. By itself it does so after
 * the doors were made, for which it has made half of all beans already and has asked each of some thousand for its type,
 * once for everything that any of them needs: an eighth of the start. A bean that is named later makes it forget.
 */
@Configuration(proxyBeanMethods = false)
class SettledDefinitions {

    @Bean
    static BeanFactoryPostProcessor settled() {
        return ConfigurableListableBeanFactory::freezeConfiguration;
    }
}
