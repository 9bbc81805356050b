package org.rogatory.referral.service;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One service for the person of a file, by codes and days. What was said about it lies under the key of the file. */
@Entity
@Table(name = "referral_service")
class HelpService {

    @Id
    private String serviceRef;

    private String caseRef;
    private int number;
    private String kind;
    private @Nullable String providerRef;

    @Enumerated(EnumType.STRING)
    private ServiceStatus status;

    private @Nullable String outcome;
    private @Nullable String costBearer;
    private LocalDate offeredOn;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String words;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected HelpService() {}

    HelpService(String caseRef, int number, Offered offered) {
        this.serviceRef = caseRef + "-S" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.kind = offered.kind();
        this.providerRef = offered.providerRef();
        this.costBearer = offered.costBearer();
        this.offeredOn = offered.on();
        this.status = ServiceStatus.OFFERED;
    }

    /** What is offered: a kind of help, by whom and at whose cost where that is known. */
    record Offered(
            String kind,
            @Nullable String providerRef,
            @Nullable String costBearer,
            LocalDate on) {}

    /** The person wants it, or not. */
    void answer(boolean wanted, LocalDate on) {
        this.status = wanted ? ServiceStatus.ACCEPTED : ServiceStatus.DECLINED;
        this.answeredOn = on;
    }

    /** A provider was asked. */
    void pass(String provider) {
        this.status = ServiceStatus.REFERRED;
        this.providerRef = provider;
    }

    void start(LocalDate on) {
        this.status = ServiceStatus.STARTED;
        this.startedOn = on;
    }

    /** It is done, or stopped for a reason; its code is kept as what came of it. */
    void end(ServiceStatus end, @Nullable String code, LocalDate on) {
        this.status = end;
        this.outcome = code;
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

    String kind() {
        return kind;
    }

    @Nullable
    String providerRef() {
        return providerRef;
    }

    ServiceView view(@Nullable String provider, List<HelpSaid> said) {
        return new ServiceView(
                serviceRef,
                number,
                kind,
                provider,
                status,
                outcome,
                costBearer,
                offeredOn,
                answeredOn,
                startedOn,
                endedOn,
                said);
    }
}
