package org.rogatory.mla.incoming;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.law.TransmissionRoutes;
import org.rogatory.mla.urgent.UrgentRoute.Copy;
import org.springframework.stereotype.Component;

/** By which routes requests came in writing as a copy ahead of their original. */
@Component
class CopyRoutes {

    private static final String ORIGINAL = "original";

    /** The steps that tell by which route what is here in writing came. */
    private static final Set<String> RECEIVING = Set.of("receive", "record_written_confirmation");

    private final Timeline timeline;
    private final TransmissionRoutes routes;
    private final IncomingTexts texts;

    CopyRoutes(Timeline timeline, TransmissionRoutes routes, IncomingTexts texts) {
        this.timeline = timeline;
        this.routes = routes;
        this.texts = texts;
    }

    /** The route by which a copy came, as whoever receives it says; null where it was the original. */
    @Nullable
    String named(@Nullable String came) {
        if (came == null || came.isBlank() || ORIGINAL.equals(came)) {
            return null;
        }
        if (!routes.copies().contains(came)) {
            throw Refusal.of("unknown-code", "came");
        }
        return came;
    }

    /** The copy that is here without its original: how it came, as the timeline tells, and what it asks. */
    Copy copy(CaseFile file, IncomingRequest request) {
        return new Copy(route(file.caseRef()), texts.asked(file, request));
    }

    /** The route by which a copy came, as the timeline tells; null where it tells none. */
    @Nullable
    String route(String caseRef) {
        var copies = routes.copies();
        return timeline.of(caseRef).stream()
                .map(Timeline.Moment::step)
                .filter(step -> RECEIVING.contains(step.verb()))
                .flatMap(step -> step.codes().stream())
                .filter(copies::contains)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
