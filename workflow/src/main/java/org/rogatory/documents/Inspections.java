package org.rogatory.documents;

import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.inspection.Inspection;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.Inspector;
import org.rogatory.documents.inspection.Inspector.Inspected;
import org.rogatory.documents.inspection.MediaTypeDetector;
import org.rogatory.documents.inspection.VirusScan;
import org.rogatory.persons.ChangedBytes;
import org.rogatory.persons.KeyOutOfReach;
import org.rogatory.persons.UnreadableSecret;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Has kept contents looked into, and draws the conclusion. */
@Component
class Inspections {

    private final Works works;
    private final KeptBytes bytes;
    private final MediaTypeDetector detector;
    private final ObjectProvider<Inspector> inspector;
    private final Clock clock;

    Inspections(
            Works works,
            KeptBytes bytes,
            MediaTypeDetector detector,
            ObjectProvider<Inspector> inspector,
            Clock clock) {
        this.works = works;
        this.bytes = bytes;
        this.detector = detector;
        this.inspector = inspector;
        this.clock = clock;
    }

    /** Whether anything here looks into files. */
    boolean possible() {
        return inspector.getIfAvailable() != null;
    }

    /** Of a file that is to be added, whose type was told by its content; null where nothing looks into files. */
    @Nullable
    Inspection added(KeptContent kept, String mediaType) throws IOException {
        var looking = inspector.getIfAvailable();
        if (looking == null) {
            return null;
        }
        var found = inspected(looking, kept, mediaType);
        return Inspection.of(found.reasons(), found.scan(), mediaType, clock.instant());
    }

    /**
     * Of a document that is here already; one whose bytes were changed or whose key is destroyed is damaged. Null where
     * nothing looks into files.
     *
     * @throws DocumentRefused if its bytes cannot be read now, or there is no room to look into it: nobody has seen it
     *     then
     */
    @Nullable
    Inspection present(DocumentView document) {
        var looking = inspector.getIfAvailable();
        if (looking == null) {
            return null;
        }
        try {
            return present(document, looking);
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (KeyOutOfReach later) {
            throw later;
        } catch (ChangedBytes | UnreadableSecret gone) {
            var damaged = EnumSet.of(InspectionReason.DAMAGED);
            return Inspection.of(damaged, VirusScan.OFF, document.mediaType(), clock.instant());
        } catch (IOException unread) {
            throw UnreadBytes.of(document, unread);
        }
    }

    private Inspection present(DocumentView document, Inspector looking) throws IOException {
        var detected = detected(document.content());
        Optional<String> agreed = AcceptedTypes.agreed(document.name(), document.mediaType(), detected);
        var mediaType = agreed.orElse(detected);
        var found = inspected(looking, document.content(), mediaType);
        var reasons = EnumSet.noneOf(InspectionReason.class);
        reasons.addAll(found.reasons());
        if (agreed.isEmpty()) {
            reasons.add(InspectionReason.TYPE_DIFFERS);
        }
        return Inspection.of(reasons, found.scan(), mediaType, clock.instant());
    }

    private String detected(KeptContent kept) throws IOException {
        try (var content = bytes.open(kept)) {
            return detector.detect(content);
        }
    }

    private Inspected inspected(Inspector looking, KeptContent kept, String mediaType) throws IOException {
        try (Work content = works.of(kept)) {
            return looking.inspect(content, mediaType);
        }
    }
}
