package org.rogatory.extradition.findings;

import java.util.Map;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.identity.Officer;
import org.rogatory.requests.flow.StepFollower;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a request is registered, or submitted, the questions that it raises by itself are put to a person. */
@Component
class QuestionsOfContent implements StepFollower {

    private static final Map<String, Set<String>> AFTER = Map.of(
            "extradition_incoming", Set.of("register"),
            "extradition_outgoing", Set.of("submit", "submit_by_court"));

    private final Stops stops;
    private final ObjectProvider<Procedures> procedures;

    QuestionsOfContent(Stops stops, ObjectProvider<Procedures> procedures) {
        this.stops = stops;
        this.procedures = procedures;
    }

    @Override
    public void done(CaseFile file, Act act, Officer officer) {
        if (AFTER.getOrDefault(file.machine(), Set.of()).contains(act.verb())) {
            var content = procedures.getObject().of(file).content(file, Officer.system(file.state()));
            stops.ofContent(file, content);
        }
    }
}
