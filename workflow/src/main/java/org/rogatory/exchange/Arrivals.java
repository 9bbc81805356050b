package org.rogatory.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where carriers lay packages down. Laying down is one transaction and looking into a package another, so a broken
 * package never disturbs its carrier.
 */
@Component
public class Arrivals {

    private final ArrivalRepository arrivals;
    private final SealedPackages packages;
    private final Reception reception;
    private final MessageProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Arrivals(
            ArrivalRepository arrivals,
            SealedPackages packages,
            Reception reception,
            MessageProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.arrivals = arrivals;
        this.packages = packages;
        this.reception = reception;
        this.process = process;
        this.clock = clock;
    }

    /** Keeps a sealed package for a State and has it looked into soon; laid down again it has no effect. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void arrive(String messageId, String toState, byte[] sealedPackage) {
        if (arrivals.existsById(messageId)) {
            return;
        }
        arrivals.saveAndFlush(new ExchangeArrival(messageId, toState, sealedPackage.length, clock.instant()));
        packages.store(ExchangeArrival.owner(messageId), ExchangeIncoming.keyRef(messageId), sealedPackage);
        process.startReceiving(messageId);
    }

    /** Looks into a package that waits; one already looked into is left alone. */
    @Transactional
    public void receive(String messageId) {
        var arrival = arrivals.findById(messageId)
                .orElseThrow(() -> new IllegalArgumentException("Unknown arrival " + messageId));
        if (arrival.waiting()) {
            var sealed = sealed(messageId);
            var receipt = reception.receive(sealed, arrival.toState(), messageId);
            arrival.settle(receipt, receipt.accepted() ? null : reception.sealedBy(sealed));
        }
    }

    /** Keeps a package that an officer of this State was handed and that was refused, as it came, for inspection. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepRefused(byte[] sealedPackage, String toState, Receipt receipt) {
        var reference = UUID.randomUUID().toString();
        var arrival = ExchangeArrival.handed(reference, toState, sealedPackage.length, receipt.at());
        arrival.settle(receipt, reception.sealedBy(sealedPackage));
        arrivals.saveAndFlush(arrival);
        packages.store(ExchangeArrival.owner(reference), ExchangeIncoming.keyRef(reference), sealedPackage);
    }

    /** A package for this State that was refused, sealed as it came; empty if there is none. Who takes it is traced. */
    @Transactional
    public Optional<byte[]> inspect(String messageId, String toState, String actor) {
        return arrivals.findById(messageId)
                .filter(arrival -> arrival.rejectedFor(toState))
                .map(arrival -> {
                    events.publishEvent(new PackageInspected(messageId, actor));
                    return sealed(messageId);
                });
    }

    /** The packages for a State that were refused, the newest first, from the one that arrived then on. */
    @Transactional(readOnly = true)
    public List<RejectedArrival> rejected(String toState, Instant before, String beforeId, Limit limit) {
        return arrivals.rejected(toState, before, beforeId, limit).stream()
                .map(ExchangeArrival::rejected)
                .toList();
    }

    private byte[] sealed(String messageId) {
        return packages.load(ExchangeArrival.owner(messageId), ExchangeIncoming.keyRef(messageId))
                .orElseThrow(() -> new IllegalStateException("The bytes of arrival " + messageId + " are gone"));
    }
}
