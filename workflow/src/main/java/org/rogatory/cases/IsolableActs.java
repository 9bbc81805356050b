package org.rogatory.cases;

import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;

/** What was said with acts, as the timeline tells it to those who read it. */
@Component
class IsolableActs extends IsolableTexts {

    private final Cases cases;
    private final Deliberation deliberation;

    IsolableActs(TakenWords taken, Cases cases, Deliberation deliberation) {
        super("act", taken);
        this.cases = cases;
        this.deliberation = deliberation;
    }

    @Override
    protected Sheet sheet(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return Sheet.in(
                file,
                deliberation.timeline(file, officer).stream()
                        .map(IsolableActs::text)
                        .toList());
    }

    private static Text text(Timeline.Moment moment) {
        var row = TakenWords.Own.of("cases_timeline", moment.id());
        return Text.of(
                moment.id(), row, moment.step().internalText(), moment.step().releasedText());
    }
}
