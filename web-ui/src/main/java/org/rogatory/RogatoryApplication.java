package org.rogatory;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The one deployable: the modules of the workflow, their adapters and the pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RogatoryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RogatoryApplication.class, arguments);
    }

    /** The one clock of the node; tests move it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
