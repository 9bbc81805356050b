package org.rogatory.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.inspection.Inspection;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.InspectionState;
import org.rogatory.documents.inspection.VirusScan;

/** What an inspection found, in the row of its document: codes only, no name of anything inside it. */
@Embeddable
class KeptInspection {

    private static final String BETWEEN = " ";

    @Enumerated(EnumType.STRING)
    @Column(name = "inspection_state", columnDefinition = "varchar(16)")
    private @Nullable InspectionState state;

    @Column(name = "inspection_reasons")
    private @Nullable String reasons;

    @Enumerated(EnumType.STRING)
    @Column(name = "inspection_scan", columnDefinition = "varchar(16)")
    private @Nullable VirusScan scan;

    @Column(name = "inspection_type")
    private @Nullable String mediaType;

    @Column(name = "inspected_at")
    private @Nullable Instant at;

    /** For the persistence provider. */
    protected KeptInspection() {}

    static @Nullable KeptInspection of(@Nullable Inspection found) {
        if (found == null) {
            return null;
        }
        var kept = new KeptInspection();
        kept.state = found.state();
        kept.reasons = found.reasons().stream().sorted().map(Enum::name).collect(Collectors.joining(BETWEEN));
        kept.scan = found.scan();
        kept.mediaType = found.mediaType();
        kept.at = found.at();
        return kept;
    }

    /** What was found; null before anything looked. */
    static @Nullable Inspection view(@Nullable KeptInspection kept) {
        if (kept == null || kept.state == null || kept.scan == null || kept.mediaType == null || kept.at == null) {
            return null;
        }
        return new Inspection(kept.state, reasons(kept.reasons), kept.scan, kept.mediaType, kept.at);
    }

    private static Set<InspectionReason> reasons(@Nullable String kept) {
        return kept == null || kept.isEmpty()
                ? Set.of()
                : Arrays.stream(kept.split(BETWEEN))
                        .map(InspectionReason::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** What the content is: as it was found, else as it was told. */
    static String type(@Nullable KeptInspection kept, String told) {
        return kept == null || kept.mediaType == null ? told : kept.mediaType;
    }
}
