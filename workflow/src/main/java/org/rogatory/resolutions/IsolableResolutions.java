package org.rogatory.resolutions;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.identity.Officer;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;

/** What resolutions on a file say, what was reported on them, and what was said when its control was decided about. */
@Component
class IsolableResolutions extends IsolableTexts {

    private final Cases cases;
    private final ResolutionRepository resolutions;
    private final AssigneeRepository assignees;
    private final ControlDecisionRepository decisions;
    private final HiddenTexts texts;

    IsolableResolutions(
            TakenWords taken,
            Cases cases,
            ResolutionRepository resolutions,
            AssigneeRepository assignees,
            ControlDecisionRepository decisions,
            HiddenTexts texts) {
        super("resolution", taken);
        this.cases = cases;
        this.resolutions = resolutions;
        this.assignees = assignees;
        this.decisions = decisions;
        this.texts = texts;
    }

    @Override
    protected Sheet sheet(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var written = resolutions.of(caseRef).stream()
                .map(one -> text("resolution", one.resolutionId(), caseRef, one.content()));
        var reported =
                assignees.of(caseRef).stream().map(one -> text("assignee", one.assigneeId(), caseRef, one.report()));
        var decided = decisions.of(caseRef).stream().map(one -> text("decision", one.getId(), caseRef, one.content()));
        return Sheet.in(
                file,
                Stream.of(written, reported, decided).flatMap(each -> each).toList());
    }

    private Text text(String what, String id, String caseRef, @Nullable String hidden) {
        return Text.of(id, TakenWords.Own.of("resolutions_" + what, id), texts.show(caseRef, hidden));
    }
}
