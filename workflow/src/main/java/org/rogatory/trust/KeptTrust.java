package org.rogatory.trust;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The trust lists of the register, kept in memory because every check of a signature asks for all of them. What is
 * changed at this node holds at once; what is changed at another one after ten seconds at most.
 */
@Component
class KeptTrust implements TrustLists {

    private static final Duration UNASKED = Duration.ofSeconds(10);

    private final TrustReading reading;
    private final SeededTrust seeded;
    private final Clock clock;
    /** How often this node has changed the register: what was read before a change is not kept after it. */
    private final AtomicLong changes = new AtomicLong();

    private volatile @Nullable Looked kept;

    KeptTrust(TrustReading reading, SeededTrust seeded, Clock clock) {
        this.reading = reading;
        this.seeded = seeded;
        this.clock = clock;
    }

    /** What was believed when the database was last asked, after how many changes of this node. */
    private record Looked(TrustSnapshot trust, Instant at, long changes) {

        boolean isFresh(Instant now) {
            return Duration.between(at, now).abs().compareTo(UNASKED) < 0;
        }
    }

    @Override
    public List<Anchor> anchors() {
        return trust().anchors();
    }

    @Override
    public Optional<Bound> bound(X509Certificate signer) {
        var fingerprint = Certificates.fingerprint(signer);
        var known = trust();
        if (!known.bound().containsKey(fingerprint) && seeded.meets(signer, known)) {
            forget();
            known = trust();
        }
        return Optional.ofNullable(known.bound().get(fingerprint));
    }

    @Override
    public boolean hasKey(String officer) {
        return trust().bound().values().stream()
                .anyMatch(bound -> bound.use() == KeyUse.PERSON && officer.equals(bound.officer()));
    }

    @Override
    public List<X509Certificate> encryption(String authority) {
        var known = trust();
        if (!known.encryption().containsKey(authority) && seeded.provides(authority, known)) {
            forget();
            known = trust();
        }
        return known.encryption().getOrDefault(authority, List.of());
    }

    @Override
    public TrustMode mode(String state) {
        return trust().mode(state);
    }

    @TransactionalEventListener(classes = TrustEvent.class, fallbackExecution = true)
    void forget() {
        changes.incrementAndGet();
    }

    /** Counted before anything is read: a change that comes meanwhile makes of no use what is about to be kept. */
    private TrustSnapshot trust() {
        var count = changes.get();
        var now = clock.instant();
        var last = kept;
        var known = last != null && last.changes() == count ? last : null;
        if (known != null && known.isFresh(now)) {
            return known.trust();
        }
        var fresh = TrustOutOfReach.reading(() -> asked(known));
        kept = new Looked(fresh, now, count);
        return fresh;
    }

    private TrustSnapshot asked(@Nullable Looked known) {
        var same = known != null && known.trust().edition() == reading.edition();
        return known != null && same ? known.trust() : reading.read();
    }
}
