package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.mla.consultation.Matter;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.flow.FlowActions;
import org.rogatory.requests.flow.FlowProcedure;
import org.rogatory.requests.flow.FlowSide;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The requesting side as the shared pages and the interface for national systems see it. */
@Service
public class OutgoingProcedure implements FlowProcedure {

    private final AskingSide side;
    private final FlowActions flow;
    private final DraftedRequests drafted;
    private final OutgoingScenarios scenarios;

    OutgoingProcedure(AskingSide side, FlowActions flow, DraftedRequests drafted, OutgoingScenarios scenarios) {
        this.side = side;
        this.flow = flow;
        this.drafted = drafted;
        this.scenarios = scenarios;
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
        return RequestForms.ASSISTING.contains(form);
    }

    @Override
    public Set<String> weighed() {
        return Matter.papers();
    }

    @Override
    public List<FindingOverride> overrides(CaseFile file, Officer officer) {
        return drafted.overrides(file, officer);
    }

    @Override
    public boolean overridable(Finding finding) {
        return drafted.overridable(finding);
    }

    @Override
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        return file.numbers().fromPaperBook() ? List.of() : drafted.findings(file, stage, officer);
    }

    @Override
    public JsonNode content(CaseFile file, Officer officer) {
        return drafted.content(file.caseRef(), officer);
    }

    @Override
    public Optional<String> enact(JsonNode scenario) {
        return scenarios.enact(scenario);
    }
}
