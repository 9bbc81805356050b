package org.rogatory.referral.track;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.springframework.stereotype.Component;

/** Tells the heads of files from which a person would be handed over that a period of reflection runs for him. */
@Component
class ReflectionTelling {

    private static final String STOP = "reflection_stop";

    private final JusticeLinks links;
    private final Reflections reflections;
    private final Cases cases;
    private final TrackNotices notices;

    ReflectionTelling(JusticeLinks links, Reflections reflections, Cases cases, TrackNotices notices) {
        this.links = links;
        this.reflections = reflections;
        this.cases = cases;
        this.notices = notices;
    }

    /** A period began or is longer: the files linked before are told. */
    void began(CaseFile file) {
        links.of(file.caseRef()).forEach(link -> tell(file, link.linkedRef()));
    }

    /** A file was linked: it is told where a period runs. */
    void linked(CaseFile file, String linkedRef) {
        if (reflections.running(file.caseRef()).isPresent()) {
            tell(file, linkedRef);
        }
    }

    /** The code may be that of a file elsewhere, or of none that is known here: then nobody is told. */
    private void tell(CaseFile file, String linkedRef) {
        cases.lookUp(linkedRef, AccessScope.system())
                .filter(linked -> linked.state().equals(file.state()) && ReflectionStops.concerns(linked))
                .ifPresent(linked -> notices.head(linked, STOP));
    }
}
