package org.rogatory.integrations.inspection;

import java.util.EnumSet;
import java.util.Set;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.VirusScan;

/** What an inspection found so far, and how much it has looked into. */
final class Tally {

    private final Limits limits;
    private final Set<InspectionReason> reasons = EnumSet.noneOf(InspectionReason.class);
    private VirusScan scan;
    private int parts;
    private long bytes;

    Tally(Limits limits, VirusScan scan) {
        this.limits = limits;
        this.scan = scan;
    }

    Limits limits() {
        return limits;
    }

    void found(InspectionReason reason) {
        reasons.add(reason);
    }

    Set<InspectionReason> reasons() {
        return reasons;
    }

    VirusScan scan() {
        return scan;
    }

    /** The antivirus has not seen something of it. */
    void unscanned(VirusScan why) {
        scan = why;
    }

    /** Whether one more part may be looked into. */
    boolean more() {
        return parts < limits.parts();
    }

    void take(long size) {
        parts++;
        bytes += size;
    }

    /** How many bytes may still be unpacked. */
    long left() {
        return Math.max(0, limits.all() - bytes);
    }
}
