package org.rogatory.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.Inspection.Checked;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where packages come in. Laying one down is one transaction and deciding on it another, so a broken package never
 * disturbs its carrier; opening and checking it, which takes its time and asks others, is in none.
 */
@Component
public class Arrivals {

    private final ArrivalRepository arrivals;
    private final SealedPackages packages;
    private final Inspection inspection;
    private final Reception reception;
    private final MessageProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate inside;

    Arrivals(
            ArrivalRepository arrivals,
            SealedPackages packages,
            Inspection inspection,
            Reception reception,
            MessageProcess process,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.inside = new TransactionTemplate(transactions);
        this.inspection = inspection;
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

    /**
     * Looks into a package that waits; one already looked into is left alone. Opened and checked with no transaction
     * open, then decided in one.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void receive(String messageId) {
        if (arrival(messageId).waiting()) {
            var checked = inspection.check(sealed(messageId));
            inside.executeWithoutResult(status -> settle(messageId, checked));
        }
    }

    private void settle(String messageId, Checked checked) {
        var arrival = arrival(messageId);
        if (arrival.waiting()) {
            var receipt = reception.receive(checked, arrival.toState(), messageId);
            arrival.settle(receipt, receipt.accepted() ? null : checked.sealedBy());
        }
    }

    private ExchangeArrival arrival(String messageId) {
        return arrivals.findById(messageId)
                .orElseThrow(() -> new IllegalArgumentException("Unknown arrival " + messageId));
    }

    /**
     * Takes in a package that came by hand; given twice it is taken in once. An officer of a State takes in nothing but
     * what is for that State; what is refused is kept as it came, for inspection.
     *
     * @param toState the State of the officer; null where none was
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Handed receive(byte[] sealedPackage, @Nullable String toState) {
        var checked = inspection.check(sealedPackage);
        return Objects.requireNonNull(inside.execute(status -> handed(sealedPackage, checked, toState)));
    }

    private Handed handed(byte[] sealedPackage, Checked checked, @Nullable String toState) {
        var before = Optional.ofNullable(toState).flatMap(state -> reception.before(checked, state));
        if (before.isPresent()) {
            return new Handed(before.get(), true);
        }
        var receipt = reception.receive(checked, toState, null);
        if (toState != null && !receipt.accepted()) {
            var reference = UUID.randomUUID().toString();
            var arrival = ExchangeArrival.handed(reference, toState, sealedPackage.length, receipt.at());
            arrival.settle(receipt, checked.sealedBy());
            arrivals.saveAndFlush(arrival);
            packages.store(ExchangeArrival.owner(reference), ExchangeIncoming.keyRef(reference), sealedPackage);
        }
        return new Handed(receipt, false);
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
