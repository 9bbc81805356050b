package org.rogatory.web.shared;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ServerConfiguration {

    /** Put in after the one of the framework, and so within it: who reports first has reported. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors(
            MessageSource messages, Problem problems, LargestUpload largest, Clock clock) {
        return server -> server.addContextCustomizers(context ->
                context.getParent().getPipeline().addValve(new PlainErrorValve(messages, problems, largest, clock)));
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> steadyStrangers(
            @Value("${rogatory.verification.receive:5m}") Duration longest) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new OpenDoorValve(longest)));
    }
}
