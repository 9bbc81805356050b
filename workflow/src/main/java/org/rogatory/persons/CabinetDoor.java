package org.rogatory.persons;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who opens a cabinet with what: what is typed is counted as an attempt before it is looked at. */
@Component
class CabinetDoor {

    /** So long a code waits for whom it was given to. */
    private static final Duration CODE = Duration.ofDays(7);

    private final CabinetRepository cabinets;
    private final CabinetHolderRepository holders;
    private final CabinetCopies copies;
    private final CabinetRings rings;
    private final CabinetAttempts attempts;
    private final SecondLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CabinetDoor(
            CabinetRepository cabinets,
            CabinetHolderRepository holders,
            CabinetCopies copies,
            CabinetRings rings,
            CabinetAttempts attempts,
            SecondLocks locks,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.cabinets = cabinets;
        this.holders = holders;
        this.copies = copies;
        this.rings = rings;
        this.attempts = attempts;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A key of his own as it lies under what a holder types from now on. */
    private record Renewal(OwnKey own, CabinetHolder.Wrapped copy) {}

    /** The first one holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(CabinetHolder.Key whose, CabinetKey key, char[] passphrase) {
        var holder = new CabinetHolder(whose, whose.username());
        var own = OwnKey.of(key);
        holder.keep(copies.wrap(whose, own, passphrase), clock.instant());
        rings.reach(holder, Cabinet.FIRST, key, own.pair().publicKey());
        holders.saveAndFlush(holder);
    }

    /** His copy waits for him under the code that is told; a code that he had before leads nowhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String await(CabinetHolder.Key whose, OpenCabinet open) {
        var number = cabinet(whose).number();
        var known = holders.findById(whose);
        if (known.filter(holder -> !holder.byCode()).isPresent()) {
            throw new CabinetRefused("cabinet-holder");
        }
        var holder = known.orElseGet(() -> new CabinetHolder(whose, open.username()));
        var code = CabinetCode.random();
        var key = open.key(number);
        var own = OwnKey.of(key);
        holder.await(copies.await(whose, own, code), open.username(), clock.instant());
        rings.reach(holder, number, key, own.pair().publicKey());
        holders.saveAndFlush(holder);
        return code.grouped();
    }

    OpenCabinet open(CabinetHolder.Key whose, char[] passphrase) {
        var own = key(holder(whose, false), passphrase, "cabinet-passphrase");
        var open = new OpenCabinet(whose, () -> rings.of(whose, own), locks);
        events.publishEvent(CabinetEvent.of(CabinetEvent.OPENED, whose));
        return open;
    }

    void takeUp(CabinetHolder.Key whose, String code, char[] passphrase) {
        var holder = holder(whose, true);
        if (holder.since().plus(CODE).isBefore(clock.instant())) {
            throw new CabinetRefused("cabinet-code");
        }
        var before = key(holder, CabinetCode.typed(code).typed(), "cabinet-code");
        var renewal = renewal(whose, before, passphrase);
        transaction.executeWithoutResult(status -> {
            var cabinet = keep(whose, true, before, renewal);
            cabinet.came();
            cabinets.saveAndFlush(cabinet);
            events.publishEvent(CabinetEvent.of(CabinetEvent.TAKEN_UP, whose));
        });
    }

    void change(CabinetHolder.Key whose, char[] present, char[] next) {
        var before = key(holder(whose, false), present, "cabinet-passphrase");
        var renewal = renewal(whose, before, next);
        transaction.executeWithoutResult(status -> {
            keep(whose, false, before, renewal);
            events.publishEvent(CabinetEvent.of(CabinetEvent.PASSPHRASE, whose));
        });
    }

    /** Whoever has an older copy, or knew the code, reaches no key of a later day with it. */
    private Renewal renewal(CabinetHolder.Key whose, OwnKey before, char[] passphrase) {
        var own = OwnKey.of(rings.of(whose, before).newest());
        return new Renewal(own, copies.wrap(whose, own, passphrase));
    }

    private Cabinet keep(CabinetHolder.Key whose, boolean byCode, OwnKey before, Renewal renewal) {
        var cabinet = cabinet(whose);
        var holder = holder(whose, byCode);
        var key = rings.of(cabinet, holder, before).newest();
        holder.keep(renewal.copy(), clock.instant());
        rings.reach(holder, cabinet.number(), key, renewal.own().pair().publicKey());
        holders.saveAndFlush(holder);
        return cabinet;
    }

    private Cabinet cabinet(CabinetHolder.Key whose) {
        return cabinets.held(whose.organisation()).orElseThrow(() -> new CabinetRefused("cabinet-missing"));
    }

    private CabinetHolder holder(CabinetHolder.Key whose, boolean byCode) {
        return holders.findById(whose)
                .filter(holder -> holder.byCode() == byCode)
                .orElseThrow(() -> new CabinetRefused("cabinet-not-held"));
    }

    private OwnKey key(CabinetHolder holder, char[] typed, String refused) {
        var whose = holder.key();
        var attempt = attempts.begin(whose);
        var key = copies.unwrap(holder, typed);
        if (key.isEmpty()) {
            var delay = attempts.wait(whose);
            var details = delay == 0 ? Map.<String, String>of() : Map.of("delay", delay + "s");
            events.publishEvent(new CabinetEvent(CabinetEvent.FAILED, whose.organisation(), whose.username(), details));
            throw new CabinetRefused(refused);
        }
        attempts.right(attempt);
        return key.get();
    }
}
