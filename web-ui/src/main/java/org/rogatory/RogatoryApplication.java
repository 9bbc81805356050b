package org.rogatory;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The one deployable: the modules of the workflow, their adapters and the pages. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RogatoryApplication {

    public static void main(String[] arguments) {
        if (AuditVerification.asked(arguments)) {
            System.exit(AuditVerification.run(arguments));
        }
        var application = new SpringApplication(RogatoryApplication.class);
        application.addInitializers(context -> {
            var settings = context.getEnvironment();
            new KnownSettings(settings).demandKnown();
            new RealData(settings).demandNoDemonstration();
            new StampsAtStart(settings).demandGiven();
            new DiskAtStart(settings).demandRoom();
            new DatabaseAtStart(settings, Clock.systemUTC()).demandFit();
            new FirstStart(settings).begin();
        });
        application.run(arguments);
    }

    @Bean
    FirstStart firstStart(Environment environment) {
        return new FirstStart(environment);
    }

    /** The one clock of the node; tests move it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
