package org.rogatory.transfer.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.requests.DemoDrafters;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.flow.FlowActions;
import org.rogatory.requests.flow.FlowProcedure;
import org.rogatory.requests.flow.FlowSide;
import org.rogatory.transfer.consent.ConsentFiles;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The State that asks for a transfer as the shared pages and the interface for national systems see it. */
@Service
public class OutgoingTransfer implements FlowProcedure {

    private final FlowActions flow;
    private final TransferSide side;
    private final DraftedRequests drafted;
    private final TransferRequests requests;
    private final ConsentFiles consents;
    private final DemoDrafters drafters;

    OutgoingTransfer(
            FlowActions flow,
            TransferSide side,
            DraftedRequests drafted,
            TransferRequests requests,
            ConsentFiles consents,
            DemoDrafters drafters) {
        this.flow = flow;
        this.side = side;
        this.drafted = drafted;
        this.requests = requests;
        this.consents = consents;
        this.drafters = drafters;
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
        return TransferRequests.FORM.equals(form);
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
        var content = drafted.content(file.caseRef(), officer);
        return Stream.concat(
                        drafted.findings(file, content, stage).stream(), consents.differing(file, content).stream())
                .toList();
    }

    @Override
    public JsonNode content(CaseFile file, Officer officer) {
        return drafted.content(file.caseRef(), officer);
    }

    @Override
    public Optional<String> enact(JsonNode scenario) {
        return drafters.enact(scenario, requests);
    }
}
