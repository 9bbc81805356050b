package org.rogatory.process;

import org.rogatory.EngineContext;
import org.rogatory.SetClock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** A node as it is deployed, without pages and with plain adapters in place of the vendors'. */
@SpringBootConfiguration
@EnableAutoConfiguration
@AutoConfigurationPackage(basePackages = "org.rogatory")
@ConfigurationPropertiesScan("org.rogatory")
@ComponentScan(
        basePackages = "org.rogatory",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = EngineContext.class)
        })
class ProcessNode {

    @Bean
    SetClock clock() {
        return new SetClock(Node.START);
    }
}
