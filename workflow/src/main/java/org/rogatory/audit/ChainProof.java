package org.rogatory.audit;

import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Says whether the trail may be quoted: its rows fit as the auditor's check has it, the places that were signed last
 * are in it, and no gap waits for an auditor. The seals over signed places are left to his check.
 */
@Service
public class ChainProof {

    private final ChainReading reading;
    private final ChainGaps gaps;
    private final AuditEntries entries;

    ChainProof(ChainReading reading, ChainGaps gaps, AuditEntries entries) {
        this.reading = reading;
        this.gaps = gaps;
        this.entries = entries;
    }

    /** Reads the chain from its start, so it takes its time. */
    public Verification verify() {
        return verifyAfter(ChainHead.NONE);
    }

    /**
     * The same of what stands behind a place up to which the chain was found whole. What is sealed while it is checked
     * comes behind the end that was read first, and has to fit as well.
     */
    public Verification verifyAfter(ChainHead checked) {
        var walk = new ChainWalk(Set.of(), checked);
        reading.through(walk);
        return Stream.concat(walk.faults().stream(), gaps.unseen().stream())
                .findFirst()
                .map(fault -> new Verification(false, fault.position(), 0))
                .orElseGet(() -> new Verification(true, walk.place(), entries.waiting()));
    }

    /**
     * Outcome of a check of the chain.
     *
     * @param position last good position, or the position at which the chain breaks
     * @param unsealedTail how many rows are not chained yet
     */
    public record Verification(boolean whole, long position, long unsealedTail) {}
}
