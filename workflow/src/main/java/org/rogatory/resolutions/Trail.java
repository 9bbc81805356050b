package org.rogatory.resolutions;

import java.util.Map;
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
        var file = matter.file();
        if (file != null) {
            cases.tell(file, Step.of(Act.of(verb, null), officer, file.status(), file.status()));
        }
    }
}
