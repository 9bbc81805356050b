package org.rogatory.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.KeptContent;
import org.rogatory.documents.Work;
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
    private final Unpacking unpacking;
    private final Reception reception;
    private final MessageProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate inside;
    private final Turns turns = new Turns();

    Arrivals(
            ArrivalRepository arrivals,
            SealedPackages packages,
            Unpacking unpacking,
            Reception reception,
            MessageProcess process,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.inside = new TransactionTemplate(transactions);
        this.unpacking = unpacking;
        this.events = events;
        this.arrivals = arrivals;
        this.packages = packages;
        this.reception = reception;
        this.process = process;
        this.clock = clock;
    }

    /** Keeps a sealed package for a State and has it looked into soon; laid down again it has no effect. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void arrive(String messageId, String toState, SealedPackage parcel) {
        if (arrivals.existsById(messageId)) {
            return;
        }
        var kept = packages.keep(ExchangeIncoming.keyRef(messageId), parcel);
        try {
            inside.executeWithoutResult(status -> laidDown(messageId, toState, kept));
        } finally {
            packages.release(kept);
        }
    }

    private void laidDown(String messageId, String toState, KeptContent kept) {
        arrivals.saveAndFlush(new ExchangeArrival(messageId, toState, kept.size(), clock.instant()));
        packages.store(ExchangeArrival.owner(messageId), kept);
        process.startReceiving(messageId);
    }

    /**
     * Looks into a package that waits; one already looked into is left alone. Opened and checked with no transaction
     * open, then decided in one.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void receive(String messageId) {
        turns.take(messageId, () -> {
            var arrival = arrival(messageId);
            if (arrival.waiting()) {
                receive(arrival);
            }
        });
    }

    private void receive(ExchangeArrival arrival) {
        var messageId = arrival.messageId();
        try (var opened = unpacking.opened(sealed(messageId))) {
            var checked = looked(opened, arrival.toState());
            try {
                inside.executeWithoutResult(status -> settle(messageId, checked));
            } finally {
                unpacking.release(checked);
            }
        }
    }

    private Checked looked(@Nullable Work opened, @Nullable String toState) {
        return opened == null
                ? Checked.refused(null, new Rejection(RejectionCode.TOO_LARGE))
                : unpacking.look(opened, toState);
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
    public Handed receive(SealedPackage parcel, @Nullable String toState) {
        try (var opened = unpacking.opened(parcel)) {
            if (opened == null) {
                return new Handed(reception.tooLarge(), false);
            }
            var checked = looked(opened, toState);
            try {
                return handed(new Parcel(UUID.randomUUID().toString(), SealedPackage.of(opened), toState), checked);
            } finally {
                unpacking.release(checked);
            }
        }
    }

    /** What is known to be refused is kept before anything is decided, which is no work for a transaction. */
    private Handed handed(Parcel parcel, Checked checked) {
        if (parcel.toState() == null || !checked.hopeless(parcel.toState())) {
            return decided(parcel, checked, null);
        }
        var kept = packages.keep(parcel.keyRef(), parcel.content());
        try {
            return decided(parcel, checked, kept);
        } finally {
            packages.release(kept);
        }
    }

    private Handed decided(Parcel parcel, Checked checked, @Nullable KeptContent kept) {
        return Objects.requireNonNull(inside.execute(status -> decide(parcel, checked, kept)));
    }

    private Handed decide(Parcel parcel, Checked checked, @Nullable KeptContent kept) {
        var toState = parcel.toState();
        var before = Optional.ofNullable(toState).flatMap(state -> reception.before(checked, state));
        if (before.isPresent()) {
            return new Handed(before.get(), true);
        }
        var receipt = reception.receive(checked, toState, null);
        if (toState != null && !receipt.accepted()) {
            var bytes = kept == null ? packages.keep(parcel.keyRef(), parcel.content()) : kept;
            var arrival = ExchangeArrival.handed(parcel.reference(), toState, bytes.size(), receipt.at());
            arrival.settle(receipt, checked.sealedBy());
            arrivals.saveAndFlush(arrival);
            packages.store(ExchangeArrival.owner(parcel.reference()), bytes);
        }
        return new Handed(receipt, false);
    }

    /** A package that somebody was handed, and the number under which it is kept if it is refused. */
    private record Parcel(
            String reference,
            SealedPackage content,
            @Nullable String toState) {

        String keyRef() {
            return ExchangeIncoming.keyRef(reference);
        }
    }

    /** A package for this State that was refused, sealed as it came; empty if there is none. Who takes it is traced. */
    @Transactional
    public Optional<SealedPackage> inspect(String messageId, String toState, String actor) {
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

    private SealedPackage sealed(String messageId) {
        return packages.load(ExchangeArrival.owner(messageId), ExchangeIncoming.keyRef(messageId))
                .orElseThrow(() -> new IllegalStateException("The bytes of arrival " + messageId + " are gone"));
    }
}
