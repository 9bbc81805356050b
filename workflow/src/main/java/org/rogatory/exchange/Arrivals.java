package org.rogatory.exchange;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Roles;
import org.rogatory.cases.ShutTo;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.Inspection.Checked;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.ObjectProvider;
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

    private static final Set<Role> TAKERS =
            Collections.unmodifiableSet(EnumSet.of(Role.REGISTRAR, Role.CENTRAL_OFFICER, Role.HEAD));

    private final ArrivalRepository arrivals;
    private final SealedPackages packages;
    private final Unpacking unpacking;
    private final Reception reception;
    private final MessageProcess process;
    private final ObjectProvider<LooseKinds> loose;
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
            ObjectProvider<LooseKinds> loose,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.loose = loose;
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
     *
     * @throws Occupied if another worker of this node is at it, or at another large one
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void receive(String messageId) {
        turns.take(messageId, () -> {
            var arrival = arrival(messageId);
            if (arrival.waiting()) {
                turns.weigh(arrival.size(), () -> receive(arrival));
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

    private Checked looked(@Nullable Work opened, String toState) {
        return opened == null
                ? Checked.refused(null, new Rejection(RejectionCode.TOO_LARGE))
                : unpacking.look(opened, toState);
    }

    private void settle(String messageId, Checked checked) {
        var arrival = arrival(messageId);
        if (arrival.waiting()) {
            var receipt = reception.receive(checked, arrival.toState(), messageId);
            arrival.settle(receipt, checked);
            if (!receipt.accepted() && checked.ofKind(LooseKinds.all(loose))) {
                forget(arrival);
            }
        }
    }

    /** What was for one organisation alone nobody else looks into: its sender knows that it was refused. */
    private void forget(ExchangeArrival arrival) {
        packages.remove(ExchangeArrival.owner(arrival.messageId()));
        arrivals.delete(arrival);
    }

    private ExchangeArrival arrival(String messageId) {
        return arrivals.findById(messageId)
                .orElseThrow(() -> new IllegalArgumentException("Unknown arrival " + messageId));
    }

    /** Whether an officer takes refused packages for his State: who takes in what comes by hand, and the head. */
    public static boolean takes(Officer officer) {
        return officer.hasAny(TAKERS);
    }

    /**
     * A package for the officer's State that was refused, sealed as it came; empty if there is none, or if it belongs
     * to a file that is shut to him. Where its manifest could not be read, it may belong to any file: a head takes it.
     * Who takes it is traced.
     */
    @Transactional
    public Optional<SealedPackage> inspect(String messageId, Officer officer) {
        Roles.demand(takes(officer));
        var refused = arrivals.refused(messageId, officer.state(), ShutTo.of(officer));
        refused.ifPresent(arrival -> Roles.demand(arrival.readable() || officer.has(Role.HEAD)));
        return refused.map(arrival -> {
            events.publishEvent(new PackageInspected(messageId, officer.username()));
            return sealed(messageId);
        });
    }

    /** The refused packages for the officer's State, the newest first, from a place on; operators read them too. */
    @Transactional(readOnly = true)
    public List<RejectedArrival> rejected(ListPlace before, Officer officer, Limit limit) {
        Roles.demand(takes(officer) || officer.has(Role.OPERATOR));
        return arrivals.rejected(officer.state(), before, ShutTo.of(officer), limit).stream()
                .map(ExchangeArrival::rejected)
                .toList();
    }

    private SealedPackage sealed(String messageId) {
        return packages.load(ExchangeArrival.owner(messageId), ExchangeIncoming.keyRef(messageId))
                .orElseThrow(() -> new IllegalStateException("The bytes of arrival " + messageId + " are gone"));
    }
}
