package org.rogatory.transfer.incoming;

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
import org.rogatory.transfer.Transfers;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The State that is asked for a transfer as the shared pages and the interface for national systems see it. */
@Service
public class IncomingTransfer implements FlowProcedure {

    private final FlowActions flow;
    private final TransferReceptionSide side;
    private final ReceivedTransfers requests;
    private final TransferReceptionScenarios scenarios;
    private final Completeness completeness;
    private final Directory directory;
    private final Clock clock;

    IncomingTransfer(
            FlowActions flow,
            TransferReceptionSide side,
            ReceivedTransfers requests,
            TransferReceptionScenarios scenarios,
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
        return Transfers.opens(form);
    }

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
