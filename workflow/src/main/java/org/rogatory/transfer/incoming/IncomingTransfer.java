package org.rogatory.transfer.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedure;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Completeness;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.requests.beside.BesideActs;
import org.rogatory.requests.flow.FlowActions;
import org.rogatory.requests.flow.FlowActs;
import org.rogatory.transfer.Transfers;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The State that is asked for a transfer as the shared pages and the interface for national systems see it. */
@Service
public class IncomingTransfer implements Procedure {

    private final FlowActions actions;
    private final FlowActs acts;
    private final TransferReceptionSide side;
    private final BesideActs beside;
    private final ReceivedTransfers requests;
    private final TransferReceptionScenarios scenarios;
    private final Completeness completeness;
    private final Directory directory;
    private final Clock clock;

    IncomingTransfer(
            FlowActions actions,
            FlowActs acts,
            TransferReceptionSide side,
            BesideActs beside,
            ReceivedTransfers requests,
            TransferReceptionScenarios scenarios,
            Completeness completeness,
            Directory directory,
            Clock clock) {
        this.actions = actions;
        this.acts = acts;
        this.side = side;
        this.beside = beside;
        this.requests = requests;
        this.scenarios = scenarios;
        this.completeness = completeness;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Set<String> machines() {
        return Set.of(ReceivedTransfers.MACHINE);
    }

    @Override
    public boolean handles(String form) {
        return Transfers.opens(form);
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        return actions.of(side, file, officer);
    }

    @Override
    public List<AllowedAction> verbs() {
        return actions.verbs(side);
    }

    @Override
    public String act(String caseRef, Act act, Officer officer) {
        if (side.owns(act.verb()) || !beside.knows(act.verb())) {
            acts.perform(side, caseRef, act, officer);
        } else {
            beside.act(caseRef, act, officer);
        }
        return caseRef;
    }

    @Override
    public void receive(String caseRef, Act act, Officer system) {
        acts.perform(side, caseRef, act, system);
    }

    @Override
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        var day = file.day(clock.instant(), directory.zone(file.authority()));
        return completeness.check(requests.content(file.caseRef(), officer), stage, day);
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
