package org.rogatory.extradition.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Completeness;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.requests.content.OutgoingFindings;
import org.rogatory.requests.flow.FlowActions;
import org.rogatory.requests.flow.FlowProcedure;
import org.rogatory.requests.flow.FlowSide;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The requested side of extradition as the shared pages and the interface for national systems see it. */
@Service
public class IncomingExtradition implements FlowProcedure {

    private final FlowActions flow;
    private final ReceptionSide side;
    private final ReceivedExtraditions requests;
    private final ReceptionScenarios scenarios;
    private final Completeness completeness;
    private final Directory directory;
    private final Clock clock;

    IncomingExtradition(
            FlowActions flow,
            ReceptionSide side,
            ReceivedExtraditions requests,
            ReceptionScenarios scenarios,
            Completeness completeness,
            Directory directory,
            Clock clock) {
        this.flow = flow;
        this.side = side;
        this.requests = requests;
        this.scenarios = scenarios;
        this.completeness = completeness;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public FlowSide<?> side() {
        return side;
    }

    @Override
    public FlowActions flow() {
        return flow;
    }

    @Override
    public boolean handles(String form) {
        return ReceptionScenarios.FORMS.contains(form);
    }

    /** What came as a message came under a seal that was checked, whatever its content says of it. */
    @Override
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        var day = file.day(clock.instant(), directory.times().zone(file.authority()));
        return completeness.check(requests.content(file.caseRef(), officer), stage, day).stream()
                .filter(finding -> file.byHand() || !OutgoingFindings.bySigning(finding))
                .toList();
    }

    @Override
    public JsonNode content(CaseFile file, Officer officer) {
        return requests.content(file.caseRef(), officer);
    }

    @Override
    public Optional<String> enact(JsonNode scenario) {
        return scenarios.enact(scenario);
    }
}
