package org.rogatory.web.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
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
    public synchronized Optional<Counted> count(String mark, Instant now, Predicate<Failures> free) {
        var before = kept.getOrDefault(mark, Failures.NONE);
        if (!free.test(before)) {
            return Optional.empty();
        }
        var counted = new Counted(mark, before, before.andOne(now));
        kept.put(mark, counted.after());
        return Optional.of(counted);
    }

    @Override
    public synchronized void giveBack(Counted counted) {
        kept.computeIfPresent(
                counted.mark(),
                (mark, stands) -> stands.equals(counted.after())
                        ? counted.before()
                        : new Failures(Math.max(0, stands.count() - 1), stands.last()));
    }

    @Override
    public synchronized void forget(String mark) {
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
