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
    private final CabinetAttempts attempts;
    private final SecondLocks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CabinetDoor(
            CabinetRepository cabinets,
            CabinetHolderRepository holders,
            CabinetCopies copies,
            CabinetAttempts attempts,
            SecondLocks locks,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.cabinets = cabinets;
        this.holders = holders;
        this.copies = copies;
        this.attempts = attempts;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The first one holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(CabinetHolder.Key whose, CabinetKey key, char[] passphrase) {
        var holder = new CabinetHolder(whose, whose.username());
        holder.keep(copies.wrap(whose, key, passphrase), clock.instant());
        holders.saveAndFlush(holder);
    }

    /** His copy waits for him under the code that is told; a code that he had before leads nowhere. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String await(CabinetHolder.Key whose, OpenCabinet open) {
        var known = holders.findById(whose);
        if (known.filter(holder -> !holder.byCode()).isPresent()) {
            throw new CabinetRefused("cabinet-holder");
        }
        var holder = known.orElseGet(() -> new CabinetHolder(whose, open.username()));
        var code = CabinetCode.random();
        holder.await(copies.await(whose, open.key(), code), open.username(), clock.instant());
        holders.saveAndFlush(holder);
        return code.grouped();
    }

    OpenCabinet open(CabinetHolder.Key whose, char[] passphrase) {
        var key = key(holder(whose, false), passphrase, "cabinet-passphrase");
        events.publishEvent(CabinetEvent.of(CabinetEvent.OPENED, whose));
        return new OpenCabinet(whose, key, locks);
    }

    void takeUp(CabinetHolder.Key whose, String code, char[] passphrase) {
        var holder = holder(whose, true);
        if (holder.since().plus(CODE).isBefore(clock.instant())) {
            throw new CabinetRefused("cabinet-code");
        }
        var typed = CabinetCode.typed(code).typed();
        var copy = copies.wrap(whose, key(holder, typed, "cabinet-code"), passphrase);
        transaction.executeWithoutResult(status -> {
            holder.keep(copy, clock.instant());
            holders.saveAndFlush(holder);
            cabinets.findById(whose.organisation()).ifPresent(cabinet -> {
                cabinet.came();
                cabinets.saveAndFlush(cabinet);
            });
            events.publishEvent(CabinetEvent.of(CabinetEvent.TAKEN_UP, whose));
        });
    }

    void change(CabinetHolder.Key whose, char[] present, char[] next) {
        var holder = holder(whose, false);
        var copy = copies.wrap(whose, key(holder, present, "cabinet-passphrase"), next);
        transaction.executeWithoutResult(status -> {
            holder.keep(copy, clock.instant());
            holders.saveAndFlush(holder);
            events.publishEvent(CabinetEvent.of(CabinetEvent.PASSPHRASE, whose));
        });
    }

    private CabinetHolder holder(CabinetHolder.Key whose, boolean byCode) {
        return holders.findById(whose)
                .filter(holder -> holder.byCode() == byCode)
                .orElseThrow(() -> new CabinetRefused("cabinet-not-held"));
    }

    private CabinetKey key(CabinetHolder holder, char[] typed, String refused) {
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
