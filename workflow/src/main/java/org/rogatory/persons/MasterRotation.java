package org.rogatory.persons;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.AccountRefused;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.MasterKeyLine.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a further master key into use while everybody works, and says when the former one may go. */
@Service
public class MasterRotation {

    /** As long as this after the end, a node that has not looked yet may still have wrapped with the former key. */
    private static final Duration LATE = Duration.ofMinutes(5);

    private final MasterKeys masters;
    private final KeyRing ring;
    private final MasterChangeRepository changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MasterRotation(
            MasterKeys masters,
            KeyRing ring,
            MasterChangeRepository changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.masters = masters;
        this.ring = ring;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** The master keys that this node knows and those that were taken into use, by number; for operators. */
    @Transactional(readOnly = true)
    public List<MasterKeyLine> lines(Officer officer) {
        demand(officer);
        var begun = new TreeMap<Integer, MasterChange>();
        changes.all().forEach(change -> begun.put(change.masterNumber(), change));
        var writing = begun.isEmpty() ? MasterKeys.FIRST : begun.lastKey();
        var numbers = new TreeSet<>(masters.numbers());
        numbers.addAll(begun.keySet());
        numbers.add(writing);
        return numbers.stream()
                .map(number -> line(number, begun.get(number), begun.get(writing), writing))
                .toList();
    }

    /**
     * Takes a key into use: from the next look of each node on it wraps what is new, and then the rest. Every node must
     * have been started with it before. Whoever does not operate the node is refused.
     *
     * @return whether it was one that this node knows and that was not in use yet
     */
    @Transactional
    public boolean use(int number, Officer officer) {
        demand(officer);
        var key = masters.of(number);
        if (key.isEmpty() || number <= ring.writing()) {
            return false;
        }
        changes.saveAndFlush(new MasterChange(number, key.get(), officer.username(), clock.instant()));
        events.publishEvent(MasterKeyChanged.begun(number, officer.username()));
        return true;
    }

    private static void demand(Officer officer) {
        if (!officer.has(Role.OPERATOR)) {
            throw new AccountRefused("role");
        }
    }

    private MasterKeyLine line(int number, @Nullable MasterChange own, @Nullable MasterChange now, int writing) {
        var state = number > writing ? State.READY : number == writing ? using(now) : former(number, now);
        return new MasterKeyLine(number, state, own == null ? null : own.begunAt(), own == null ? 0 : own.wrapped());
    }

    private static State using(@Nullable MasterChange now) {
        return now == null || now.finishedAt() != null ? State.IN_USE : State.WRAPPING;
    }

    private State former(int number, @Nullable MasterChange now) {
        var finished = now == null ? null : now.finishedAt();
        var late = finished == null || finished.plus(LATE).isAfter(clock.instant());
        return late || ring.uses(number) ? State.NEEDED : State.SPENT;
    }
}
