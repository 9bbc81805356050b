package org.rogatory.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.trust.TrustOutOfReach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The lists in memory, since every check may ask for them. What is taken over at this node holds at once; what is at
 * another one after ten seconds at most.
 */
@Component
class KeptRevocationLists implements RevocationLists {

    private static final Duration UNASKED = Duration.ofSeconds(10);

    private final RevocationListRepository lists;
    private final Clock clock;
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    /** How often something was taken over here: what was read before that is not kept after it. */
    private final AtomicLong changes = new AtomicLong();

    private volatile @Nullable Looked looked;

    KeptRevocationLists(RevocationListRepository lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    /** Which lists there were when the database was last asked, after how many changes of this node. */
    private record Looked(Map<String, Long> versions, Instant at, long changes) {}

    /** One list in memory. */
    private record Held(long version, byte[] content) {}

    @Override
    public Optional<byte[]> of(String issuerKey) {
        return TrustOutOfReach.reading(() -> asked(issuerKey));
    }

    private Optional<byte[]> asked(String issuerKey) {
        var version = versions().get(issuerKey);
        if (version == null) {
            held.remove(issuerKey);
            return Optional.empty();
        }
        var known = held.get(issuerKey);
        if (known == null || known.version() != version) {
            var read = lists.findById(issuerKey).map(RevocationList::content);
            read.ifPresent(content -> held.put(issuerKey, new Held(version, content)));
            return read;
        }
        return Optional.of(known.content().clone());
    }

    @TransactionalEventListener(classes = MediaEvent.class, fallbackExecution = true)
    void forget() {
        changes.incrementAndGet();
    }

    /** Counted before anything is read: a change that comes meanwhile makes of no use what is about to be kept. */
    private Map<String, Long> versions() {
        var count = changes.get();
        var last = looked;
        var now = clock.instant();
        if (last != null
                && last.changes() == count
                && Duration.between(last.at(), now).abs().compareTo(UNASKED) < 0) {
            return last.versions();
        }
        var fresh = lists.marks().stream()
                .collect(Collectors.toUnmodifiableMap(RevocationMark::issuerKey, RevocationMark::version));
        looked = new Looked(fresh, now, count);
        return fresh;
    }
}
