package org.rogatory.exchange;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.Inspection.Checked;
import org.rogatory.persons.FileCipher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in packages that came by hand. Opening, checking and keeping one takes its time and is in no transaction,
 * deciding is one. Whoever brings the same again, perhaps because the answer was long in coming, is answered as before.
 */
@Component
class HandedArrivals {

    private static final int TRIES = 3;
    /** Under a key of its own for each State, so that what was refused is told again without its hash being noted. */
    private static final String KEY = "packages:";

    private final ArrivalRepository arrivals;
    private final SealedPackages packages;
    private final Unpacking unpacking;
    private final Reception reception;
    private final FileCipher cipher;
    private final TransactionTemplate inside;

    HandedArrivals(
            ArrivalRepository arrivals,
            SealedPackages packages,
            Unpacking unpacking,
            Reception reception,
            FileCipher cipher,
            PlatformTransactionManager transactions) {
        this.arrivals = arrivals;
        this.packages = packages;
        this.unpacking = unpacking;
        this.reception = reception;
        this.cipher = cipher;
        this.inside = new TransactionTemplate(transactions);
    }

    /**
     * Takes one in; given twice it is taken in once. An officer of a State takes in nothing but what is for that State;
     * what is refused is kept as it came, for inspection.
     *
     * @param toState the State of the officer; null where none was
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Handed receive(SealedPackage parcel, @Nullable String toState) {
        try (var opened = unpacking.opened(parcel)) {
            return opened == null ? new Handed(reception.tooLarge(), false) : looked(opened, toState);
        }
    }

    private Handed looked(Work opened, @Nullable String toState) {
        var checked = again(() -> unpacking.look(opened, toState));
        try {
            return again(() -> decided(opened, checked, toState));
        } finally {
            unpacking.release(checked);
        }
    }

    /** Two who bring the same at once cross; who comes second finds then what became of it. */
    private static <T> T again(Supplier<T> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (ConcurrencyFailureException | DataIntegrityViolationException crossed) {
                if (attempt == TRIES) {
                    throw crossed;
                }
            }
        }
    }

    private Handed decided(Work opened, Checked checked, @Nullable String toState) {
        if (toState == null) {
            var receipt = inside.execute(status -> reception.receive(checked, null, null));
            return new Handed(Objects.requireNonNull(receipt), false);
        }
        var taken = taken(checked, toState);
        return taken.isPresent() ? taken.get() : refused(opened, checked, toState);
    }

    /** Empty if it is refused: that is undone, for it is to be kept first, which is no work for a transaction. */
    private Optional<Handed> taken(Checked checked, String toState) {
        return checked.hopeless(toState)
                ? Optional.empty()
                : Objects.requireNonNull(inside.execute(status -> taken(checked, toState, status)));
    }

    private Optional<Handed> taken(Checked checked, String toState, TransactionStatus status) {
        var before = reception.before(checked, toState);
        if (before.isPresent()) {
            return Optional.of(new Handed(before.get(), true));
        }
        var receipt = reception.receive(checked, toState, null);
        if (!receipt.accepted()) {
            status.setRollbackOnly();
            return Optional.empty();
        }
        return Optional.of(new Handed(receipt, false));
    }

    private Handed refused(Work opened, Checked checked, String toState) {
        var reference = UUID.randomUUID().toString();
        var kept = packages.keep(ExchangeIncoming.keyRef(reference), SealedPackage.of(opened));
        try {
            var fingerprint = cipher.fingerprint(KEY + toState, kept.sha256());
            var refused = new Refused(reference, toState, kept, fingerprint);
            var receipt = inside.execute(status -> settled(refused, checked, status));
            return new Handed(Objects.requireNonNull(receipt), false);
        } finally {
            packages.release(kept);
        }
    }

    /** What was refused before for the same reason stays as it is: its sender was told then. */
    private Receipt settled(Refused refused, Checked checked, TransactionStatus status) {
        var toState = refused.toState();
        var receipt = reception.receive(checked, toState, null);
        if (receipt.accepted()) {
            return receipt;
        }
        var known = arrivals.refusedBefore(toState, String.valueOf(receipt.code()), refused.fingerprint());
        if (known.isPresent()) {
            status.setRollbackOnly();
            return known.get().again(receipt);
        }
        var arrival = ExchangeArrival.handed(refused, receipt.at());
        arrival.settle(receipt, checked);
        arrivals.saveAndFlush(arrival);
        packages.store(ExchangeArrival.owner(refused.reference()), refused.kept());
        return receipt;
    }

    /**
     * A package that is refused and kept.
     *
     * @param reference the number under which it is kept
     * @param fingerprint a keyed hash of it
     */
    record Refused(String reference, String toState, KeptContent kept, String fingerprint) {}
}
