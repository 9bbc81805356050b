package org.rogatory.web.shared;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rogatory.identity.KnownNetworks;

/** Known networks where there is no database. */
public final class NetworksInMemory implements KnownNetworks {

    private final Map<String, Instant> kept = new ConcurrentHashMap<>();

    @Override
    public boolean knows(String mark, Instant now) {
        return !kept.getOrDefault(mark, Instant.MIN).isBefore(now.minus(KEPT));
    }

    @Override
    public void note(String mark, Instant now) {
        kept.put(mark, now);
    }

    @Override
    public void removeOld(Instant now) {
        throw new UnsupportedOperationException();
    }

    /** Everything by which somebody is known here. */
    public Set<String> marks() {
        return Set.copyOf(kept.keySet());
    }
}
