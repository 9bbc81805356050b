package org.rogatory.referral.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.springframework.stereotype.Component;

/**
 * What is kept of help in each file: read once in a transaction, however many rules of one act ask. Reads in the name
 * of the processes: who asks has passed the access rule.
 */
@Component
class SupportRows {

    private final SupportFileRepository supports;
    private final HelpServiceRepository services;
    private final ServiceAskingRepository askings;
    private final ReadOnce<String, Optional<SupportFile>> known;
    private final ReadOnce<String, List<HelpService>> given;
    private final ReadOnce<String, List<ServiceAsking>> asked;

    SupportRows(SupportFileRepository supports, HelpServiceRepository services, ServiceAskingRepository askings) {
        this.supports = supports;
        this.services = services;
        this.askings = askings;
        this.known = new ReadOnce<>(caseRef -> supports.find(caseRef, AccessScope.system()));
        this.given = new ReadOnce<>(caseRef -> services.of(caseRef, AccessScope.system()));
        this.asked = new ReadOnce<>(caseRef -> askings.of(caseRef, AccessScope.system()));
    }

    Optional<SupportFile> find(String caseRef) {
        return known.of(caseRef);
    }

    /** What is kept of a file, or a first row that is not kept yet. */
    SupportFile of(String caseRef) {
        return find(caseRef).orElseGet(() -> new SupportFile(caseRef));
    }

    /** Keeps a first row, or writes what has changed; this transaction knows it from now on. */
    void save(SupportFile support) {
        known.remember(Map.of(support.caseRef(), Optional.of(supports.save(support))));
    }

    /** The services of a file in their order. */
    List<HelpService> services(String caseRef) {
        return given.of(caseRef);
    }

    /** One of them; refused with the field where the file has none of this reference. */
    HelpService service(String caseRef, String serviceRef) {
        return services(caseRef).stream()
                .filter(service -> service.serviceRef().equals(serviceRef))
                .findFirst()
                .orElseThrow(() -> Refusal.of("unknown-code", "reference"));
    }

    /** Keeps one more, which this transaction knows from now on. */
    void add(String caseRef, HelpService service) {
        var all = new ArrayList<>(services(caseRef));
        all.add(services.save(service));
        given.remember(Map.of(caseRef, List.copyOf(all)));
    }

    /** Writes what has changed of one that is known. */
    void change(HelpService service) {
        services.save(service);
    }

    /** Which providers were asked in a file, the newest first. */
    List<ServiceAsking> askings(String caseRef) {
        return asked.of(caseRef);
    }

    /** Keeps that one more was asked, where this transaction knows the others, too. */
    void add(ServiceAsking asking) {
        var kept = askings.save(asking);
        asked.change(asking.caseRef(), before -> {
            var all = new ArrayList<ServiceAsking>();
            all.add(kept);
            all.addAll(before);
            return List.copyOf(all);
        });
    }

    /** Writes what has changed of one that is known. */
    void change(ServiceAsking asking) {
        askings.save(asking);
    }
}
