package org.rogatory.mla.urgent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Urgency;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** Asks the decision table {@code mla-urgency} how much a file presses; the table is the one that is drawn. */
@Component
class UrgencyProcess implements Urgency {

    private static final String DECISION = "mla-urgency";

    private final Directory directory;
    private final Clock clock;
    private final DmnEngine tables;
    private final DmnDecision decision;

    /** What the table, which never changes, said before: it is asked about every file at every act. */
    private final Map<Facts, String> answered = new ConcurrentHashMap<>();

    private record Facts(boolean urgent, @Nullable Integer daysLeft) {}

    UrgencyProcess(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
        this.tables =
                DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        this.decision = drawn();
    }

    private DmnDecision drawn() {
        try (var table = UrgencyProcess.class.getResourceAsStream("/models/mla/" + DECISION + ".dmn")) {
            return tables.parseDecision(DECISION, table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String of(CaseFile file, @Nullable Instant dueAt) {
        var left = dueAt == null ? null : daysLeft(file, dueAt);
        return answered.computeIfAbsent(new Facts(file.marks().urgent(), left), this::ask);
    }

    private String ask(Facts told) {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("urgent", told.urgent());
        facts.put("daysLeft", told.daysLeft());
        return tables.evaluateDecisionTable(decision, facts).getSingleResult().getSingleEntry();
    }

    private int daysLeft(CaseFile file, Instant dueAt) {
        var zone = directory.times().zone(file.authority());
        var lastDay = LocalDate.ofInstant(dueAt.minusMillis(1), zone);
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), zone), lastDay);
    }
}
