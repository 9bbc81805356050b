package org.rogatory.trust;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    private volatile @Nullable Looked kept;

    KeptTrust(TrustReading reading, SeededTrust seeded, Clock clock) {
        this.reading = reading;
        this.seeded = seeded;
        this.clock = clock;
    }

    /** What was believed when the database was last asked. */
    private record Looked(TrustSnapshot trust, Instant at) {}

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
        kept = null;
    }

    private TrustSnapshot trust() {
        var last = kept;
        var now = clock.instant();
        if (last != null && Duration.between(last.at(), now).abs().compareTo(UNASKED) < 0) {
            return last.trust();
        }
        var fresh = last != null && last.trust().edition() == reading.edition() ? last.trust() : reading.read();
        kept = new Looked(fresh, now);
        return fresh;
    }
}
