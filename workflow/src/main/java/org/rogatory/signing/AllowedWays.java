package org.rogatory.signing;

import java.time.Clock;
import java.util.List;
import org.rogatory.cases.ReadOnce;
import org.rogatory.directory.Directory;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asked before a letter is signed: in which ways that is allowed today. The reference data of the node are the ceiling,
 * and all there is where the authority has set no rule of its own.
 */
@Service
public class AllowedWays {

    /** The key of the authority, kept by the node: the way of the node itself, which reference data never bar. */
    public static final String SERVER = "server";

    /** All ways there are, in the order in which they are told. */
    public static final List<String> ALL = List.of(SERVER, "personal", "token", "ink");

    private final ReadOnce<String, WayRules> recorded;
    private final ReferenceData law;
    private final Directory directory;
    private final Clock clock;

    AllowedWays(SigningWayRuleRepository rules, ReferenceData law, Directory directory, Clock clock) {
        this.recorded = new ReadOnce<>(authority -> new WayRules(
                rules.confirmed(authority).stream().map(SigningWayRule::view).toList()));
        this.law = law;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * The ways in which letters of this kind are signed for this authority today; empty if nothing is left. Where there
     * is nothing to choose, no rule takes the seal away.
     */
    @Transactional(readOnly = true)
    public List<String> of(String authority, String kind) {
        if (!SignedKinds.CHOSEN.contains(kind)) {
            return List.of(SERVER);
        }
        var rule = recorded.of(authority).on(directory.times().day(authority, clock.instant()), kind);
        return ALL.stream()
                .filter(way -> possible(kind, way))
                .filter(way -> rule.isEmpty() || rule.get().ways().contains(way))
                .toList();
    }

    /** Whether the node lets letters of this kind be signed in this way at all. */
    public boolean possible(String kind, String way) {
        return SERVER.equals(way)
                || SignedKinds.CHOSEN.contains(kind) && law.signaturePlans().allows(kind, way);
    }
}
