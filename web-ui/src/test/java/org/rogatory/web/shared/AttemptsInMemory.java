package org.rogatory.web.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.identity.FailedAttempts;

/** Failed attempts where there is no database; two throttles over one of these are two nodes. */
public final class AttemptsInMemory implements FailedAttempts {

    private final Map<String, Failures> kept = new ConcurrentHashMap<>();

    @Override
    public Map<String, Failures> of(Collection<String> marks) {
        return marks.stream().filter(kept::containsKey).collect(Collectors.toMap(Function.identity(), kept::get));
    }

    @Override
    public void note(String mark, Instant now) {
        kept.merge(
                mark,
                new Failures(1, now),
                (before, first) ->
                        before.last().isBefore(now.minus(FORGOTTEN)) ? first : new Failures(before.count() + 1, now));
    }

    @Override
    public void forget(String mark) {
        kept.remove(mark);
    }

    @Override
    public void removeOld() {
        throw new UnsupportedOperationException();
    }

    /** Everything by which somebody is known here. */
    public Set<String> marks() {
        return Set.copyOf(kept.keySet());
    }
}
