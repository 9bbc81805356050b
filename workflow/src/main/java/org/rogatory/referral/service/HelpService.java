package org.rogatory.referral.service;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One service for the person of a file, by its days. What kind of help it is, who gives it and what came of it was said
 * with its acts and lies under the key of the file: by that alone one knows what was done to a person.
 */
@Entity
@Table(name = "referral_service")
class HelpService {

    @Id
    private String serviceRef;

    private String caseRef;
    private int number;

    @Enumerated(EnumType.STRING)
    private ServiceStatus status;

    private LocalDate offeredOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HelpService() {}

    HelpService(String caseRef, int number, LocalDate offeredOn) {
        this.serviceRef = caseRef + "-S" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.offeredOn = offeredOn;
        this.status = ServiceStatus.OFFERED;
    }

    /** The person wants it, or not. */
    void answer(boolean wanted, LocalDate on) {
        this.status = wanted ? ServiceStatus.ACCEPTED : ServiceStatus.DECLINED;
        this.answeredOn = on;
    }

    /** A provider was asked. */
    void pass() {
        this.status = ServiceStatus.REFERRED;
    }

    /** The person wants it still, and nobody is asked for it. */
    void takeBack() {
        this.status = ServiceStatus.ACCEPTED;
    }

    void start(LocalDate on) {
        this.status = ServiceStatus.STARTED;
        this.startedOn = on;
    }

    /** It is done, or stopped for a reason. */
    void end(ServiceStatus end, LocalDate on) {
        this.status = end;
        this.endedOn = on;
    }

    void say(String hidden) {
        this.words = hidden;
    }

    String serviceRef() {
        return serviceRef;
    }

    ServiceStatus status() {
        return status;
    }

    @Nullable
    String hiddenWords() {
        return words;
    }

    /** As its page shows it, with what was said and the names of those who give help. */
    ServiceView view(ServiceFacts facts, Map<String, String> providers) {
        var provider = facts.providerRef();
        return new ServiceView(
                serviceRef,
                number,
                facts.kind(),
                provider == null ? null : providers.get(provider),
                status,
                facts.outcome(),
                facts.costBearer(),
                offeredOn,
                answeredOn,
                startedOn,
                endedOn,
                facts.said());
    }
}
