package org.rogatory.persons;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A second master key of a node that was started with two, for tests that take it into use. */
@Component
public class SecondMaster {

    /** Who takes it into use. */
    static final Officer OPERATOR =
            new Officer("operator.uz", "Namunaev Operator", "UZ", "UZ-MOJ", Set.of(Role.OPERATOR));

    /** Who leads an authority and operates nothing. */
    static final Officer HEAD = new Officer("head.uz", "Namunaev Head", "UZ", "UZ-MOJ", Set.of(Role.HEAD));

    private static final int NUMBER = 2;

    private final MasterKeys ofTheNode;
    private final KeyRing ring;
    private final MasterChangeRepository changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    SecondMaster(
            MasterKeys ofTheNode,
            KeyRing ring,
            MasterChangeRepository changes,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction) {
        this.ofTheNode = ofTheNode;
        this.ring = ring;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Takes it into use as an operator does; the node of the test itself does not know it, see {@link #forget}. */
    public void use() {
        var first = ofTheNode.of(MasterKeys.FIRST).orElseThrow();
        var two = new MasterKeys(Map.of(MasterKeys.FIRST, first, NUMBER, first), MasterKeys.FIRST);
        var rotation = new MasterRotation(two, ring, changes, events, clock);
        transaction.executeWithoutResult(status -> {
            if (!rotation.use(NUMBER, OPERATOR)) {
                throw new IllegalStateException("It was in use already");
            }
        });
    }

    /** The first one wraps what is new again. */
    public void forget() {
        changes.deleteAll();
    }
}
