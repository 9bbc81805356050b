package org.rogatory.media;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.Inspector;
import org.rogatory.documents.inspection.Inspector.Inspected;
import org.rogatory.documents.inspection.MediaTypeDetector;
import org.rogatory.documents.inspection.VirusScan;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks at a package in the order that matters: the antivirus first, then its signature, then what it says it is. */
@Component
class MediaChecks {

    private final ObjectProvider<Inspector> inspector;
    private final MediaTypeDetector detector;
    private final PublishedPackages packages;
    private final Works works;
    private final MediaSettings settings;
    private final List<MediaTaker> takers;

    MediaChecks(
            ObjectProvider<Inspector> inspector,
            MediaTypeDetector detector,
            PublishedPackages packages,
            Works works,
            MediaSettings settings,
            List<MediaTaker> takers) {
        this.inspector = inspector;
        this.detector = detector;
        this.packages = packages;
        this.works = works;
        this.settings = settings;
        this.takers = List.copyOf(takers);
    }

    /** What the antivirus says of it, and whoever looks into files beside it. */
    Inspected inspected(Work signed) throws IOException {
        var looking = inspector.getIfAvailable();
        if (looking == null) {
            return new Inspected(Set.of(), VirusScan.OFF);
        }
        String type;
        try (InputStream in = signed.open()) {
            type = detector.detect(in);
        }
        return looking.inspect(signed, type);
    }

    /** What the antivirus forbids is not even opened. */
    static void demandScanned(Inspected found) {
        if (found.reasons().contains(InspectionReason.VIRUS)) {
            throw new MediaRefused("media-infected");
        }
        if (found.reasons().contains(InspectionReason.UNSCANNED)) {
            throw new MediaRefused("media-unscanned");
        }
    }

    /** An update is a program; in anything else nothing may be that harms who opens it. */
    static void demandHarmless(Inspected found, MediaKind kind) {
        if (kind != MediaKind.UPDATE && found.reasons().stream().anyMatch(InspectionReason::dangerous)) {
            throw new MediaRefused("media-dangerous");
        }
    }

    /** What a scanned package holds, if its signature is that of a publisher. */
    Carried opened(Work signed) throws IOException {
        try (var unpacking = new Unpacking(works, settings.maxSize().toBytes())) {
            return unpacking.done(packages.open(signed, unpacking));
        }
    }

    /** Whether this officer could take it over as what it says it is. */
    void judge(Carried carried, Inspected found, Officer officer) throws IOException {
        demandHarmless(found, carried.manifest().kind());
        if (!carried.publisher().state().equals(officer.state())) {
            throw new MediaRefused("media-publisher");
        }
        taker(carried).judge(carried, officer);
    }

    MediaTaker taker(Carried carried) {
        return takers.stream()
                .filter(taker -> taker.kind() == carried.manifest().kind())
                .findFirst()
                .orElseThrow(() -> new MediaRefused("media-kind"));
    }
}
