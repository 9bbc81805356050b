package org.rogatory.audit;

import java.util.List;
import java.util.Set;

/**
 * What a check of the whole trail has found.
 *
 * @param position the end of the chain
 * @param unsealedTail how many rows are not sealed yet
 * @param faults what is wrong, a hundred at most
 * @param anchors signed places that were compared
 * @param unsigned of those, the ones that no key has signed
 * @param seals SHA-256 of the certificates whose keys have signed them; whether they are the right ones, the reader compares
 * @param gaps that the chain itself tells, the newest first
 */
public record ChainReport(
        long position,
        long unsealedTail,
        List<ChainFault> faults,
        int anchors,
        int unsigned,
        Set<String> seals,
        List<ToldGap> gaps) {

    public ChainReport {
        faults = List.copyOf(faults);
        seals = Set.copyOf(seals);
        gaps = List.copyOf(gaps);
    }

    /** Whether nothing is wrong. */
    public boolean whole() {
        return faults.isEmpty();
    }
}
