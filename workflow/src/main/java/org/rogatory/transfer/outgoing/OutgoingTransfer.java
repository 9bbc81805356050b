package org.rogatory.transfer.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.Procedure;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.requests.beside.BesideActs;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.flow.FlowActions;
import org.rogatory.requests.flow.FlowActs;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The State that asks for a transfer as the shared pages and the interface for national systems see it. */
@Service
public class OutgoingTransfer implements Procedure {

    private final FlowActions actions;
    private final FlowActs acts;
    private final TransferSide side;
    private final BesideActs beside;
    private final DraftedRequests drafted;
    private final TransferScenarios scenarios;

    OutgoingTransfer(
            FlowActions actions,
            FlowActs acts,
            TransferSide side,
            BesideActs beside,
            DraftedRequests drafted,
            TransferScenarios scenarios) {
        this.actions = actions;
        this.acts = acts;
        this.side = side;
        this.beside = beside;
        this.drafted = drafted;
        this.scenarios = scenarios;
    }

    @Override
    public Set<String> machines() {
        return Set.of(TransferRequests.MACHINE);
    }

    @Override
    public boolean handles(String form) {
        return TransferRequests.FORM.equals(form);
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
    public List<FindingOverride> overrides(CaseFile file, Officer officer) {
        return drafted.overrides(file, officer);
    }

    @Override
    public boolean overridable(Finding finding) {
        return drafted.overridable(finding);
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

    /** Does what follows from another act of an officer, in its transaction: his roles were asked there. */
    public void follow(CaseFile file, Act act, Officer officer) {
        acts.follow(side, file, act, officer);
    }

    @Override
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        return drafted.findings(file, stage, officer);
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
