package org.rogatory;

import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentIsolations;
import org.rogatory.documents.TokenChecks;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.documents.bytes.WorksAlone;
import org.rogatory.exchange.Arrivals;
import org.rogatory.exchange.NodeGateway;
import org.rogatory.exchange.PayloadCheck;
import org.rogatory.exchange.PlainEnvelope;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.exchange.TextLetters;
import org.rogatory.exchange.TextSealer;
import org.rogatory.figures.Figures;
import org.rogatory.operations.EngineClock;
import org.rogatory.tasks.TaskSubject;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/** The modules below the files with a real database and a real engine, whose executor is off. The only such context here. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
    "org.rogatory.directory",
    "org.rogatory.persons",
    "org.rogatory.exchange",
    "org.rogatory.deadlines",
    "org.rogatory.notices",
    "org.rogatory.operations",
    "org.rogatory.tasks"
})
@Import({Asked.class, HeardEvents.class, KeptBytes.class, WorksAlone.class})
@PropertySource("classpath:engine-context.properties")
public class EngineContext {

    @Bean
    SetClock clock() {
        return new SetClock(Instant.parse("2026-11-23T05:00:00Z"));
    }

    @Bean
    StoreInMemory byteStore() {
        return new StoreInMemory();
    }

    @Bean
    TextSealer packageSealer() {
        return new TextSealer();
    }

    @Bean
    TextLetters letters() {
        return new TextLetters();
    }

    @Bean
    PlainEnvelope envelope() {
        return new PlainEnvelope();
    }

    /** Nobody reads how the node is here. */
    @Bean
    Figures figures() {
        return mock(Figures.class);
    }

    /** No document is taken away here. */
    @Bean
    DocumentIsolations documentIsolations() {
        return mock(DocumentIsolations.class);
    }

    /** No letter here is signed with a national tool, unless a test says so. */
    @Bean
    TokenChecks tokenChecks() {
        return mock(TokenChecks.class);
    }

    @Bean
    NodeGateway exchangeGateway(Directory directory, Arrivals arrivals) {
        return new NodeGateway(directory, arrivals);
    }

    /** No procedure reads messages here; one that is marked stands for what none could read. */
    @Bean
    PayloadCheck payloadCheck() {
        return told -> told.payload().has("unreadable") ? Optional.of(RejectionCode.CONTENT_INVALID) : Optional.empty();
    }

    @Bean
    EngineJobs engineJobs(ManagementService management, EngineClock clock) {
        return new EngineJobs(management, clock);
    }

    @Bean
    TaskSubject taskSubject() {
        return (caseRef, itemRef, roles) ->
                new TaskSubject.TaskPlacement(Set.of("unit:UZ-GPO/executor"), "UZ", "KZ", "normal", null);
    }
}
