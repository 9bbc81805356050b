package org.rogatory.documents.inspection;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an inspection of a document found, and what came of it.
 *
 * @param mediaType of the content, as the content itself told
 */
public record Inspection(
        InspectionState state, Set<InspectionReason> reasons, VirusScan scan, String mediaType, Instant at) {

    /** After these something of it was not looked into. */
    private static final Set<InspectionReason> UNSEEN =
            Set.of(InspectionReason.OBJECTS, InspectionReason.DAMAGED, InspectionReason.NOT_LOOKED_INTO);

    public Inspection {
        reasons = Set.copyOf(reasons);
    }

    /** What follows from what was found. */
    public static Inspection of(Set<InspectionReason> reasons, VirusScan scan, String mediaType, Instant at) {
        return new Inspection(state(reasons), reasons, scan, mediaType, at);
    }

    private static InspectionState state(Set<InspectionReason> reasons) {
        if (reasons.stream().anyMatch(InspectionReason::dangerous)) {
            return InspectionState.QUARANTINED;
        }
        return Collections.disjoint(reasons, UNSEEN) ? InspectionState.CLEAN : InspectionState.UNCHECKED;
    }

    /** The same, given free by a person. */
    public Inspection released() {
        return new Inspection(InspectionState.RELEASED, reasons, scan, mediaType, at);
    }

    /**
     * After one who gave it free knew of all this: what was found later counts, what he knew of does not again. A look
     * that saw nothing takes nothing out of quarantine.
     */
    public Inspection after(Inspection before) {
        if (before.state() == InspectionState.QUARANTINED && sawNothing()) {
            return before;
        }
        var known = EnumSet.noneOf(InspectionReason.class);
        known.addAll(reasons);
        known.removeAll(before.reasons());
        known.removeIf(reason -> !reason.dangerous());
        return before.state() == InspectionState.RELEASED && known.isEmpty() ? released() : this;
    }

    /** Neither a format was read nor did an antivirus see it. */
    private boolean sawNothing() {
        return scan == VirusScan.OFF && reasons.equals(Set.of(InspectionReason.DAMAGED));
    }
}
