package org.rogatory.resolutions;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Step;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What was done about resolutions and control: its trace and, where no act of a procedure stands there, its line on the timeline. */
@Component
class Trail {

    private final Cases cases;
    private final ApplicationEventPublisher events;

    Trail(Cases cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    /** Leaves the trace. */
    void trace(String action, Matter matter, Officer officer, Map<String, String> details) {
        events.publishEvent(new ResolutionsEvent(action, matter.ref(), officer.username(), details));
    }

    /** Writes it on the timeline of a file, as the last act on it; what it says stands with the resolution or the decision. */
    void tell(String verb, Matter matter, Officer officer) {
        tell(verb, matter, officer, null);
    }

    /**
     * The same for an act that an officer may have done in the place of one who is away; then it also leaves a trace.
     *
     * @param forWhom user name of him; null where the officer did it by his own post
     */
    void tell(String verb, Matter matter, Officer officer, @Nullable String forWhom) {
        var file = matter.file();
        if (file != null) {
            var step = Step.of(Act.of(verb, null), officer, file.status(), file.status());
            cases.tell(file, step.inPlaceOf(forWhom));
        }
        if (forWhom != null) {
            trace("resolutions.in_place", matter, officer, Map.of("act", verb, "for", forWhom));
        }
    }
}
