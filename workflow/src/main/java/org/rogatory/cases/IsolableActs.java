package org.rogatory.cases;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
        var step = moment.step();
        var told = step.told();
        var places = told.keySet().stream().map(key -> "/" + key).toList();
        var own = new TakenWords.Own(new TakenWords.Row("cases_timeline", moment.id()), places);
        var words = Stream.concat(
                        Stream.of(step.internalText(), step.releasedText()).filter(Objects::nonNull),
                        told.values().stream())
                .filter(text -> !text.isBlank())
                .toList();
        return new Text(moment.id(), List.of(own), words);
    }
}
