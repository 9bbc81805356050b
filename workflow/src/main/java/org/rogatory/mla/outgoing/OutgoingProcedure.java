package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.Procedure;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.mla.annex.MessageAnnex;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.beside.BesideActs;
import org.rogatory.requests.content.DraftedRequests;
import org.rogatory.requests.flow.FlowActions;
import org.rogatory.requests.flow.FlowActs;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The requesting side as the shared pages and the interface for national systems see it. */
@Service
public class OutgoingProcedure implements Procedure {

    private final AskingSide side;
    private final FlowActs acts;
    private final FlowActions actions;
    private final BesideActs beside;
    private final DraftedRequests drafted;
    private final OutgoingScenarios scenarios;
    private final MessageAnnex annex;

    OutgoingProcedure(
            AskingSide side,
            FlowActs acts,
            FlowActions actions,
            BesideActs beside,
            DraftedRequests drafted,
            OutgoingScenarios scenarios,
            MessageAnnex annex) {
        this.side = side;
        this.acts = acts;
        this.actions = actions;
        this.beside = beside;
        this.drafted = drafted;
        this.scenarios = scenarios;
        this.annex = annex;
    }

    @Override
    public Set<String> machines() {
        return Set.of(OutgoingRequests.MACHINE);
    }

    @Override
    public boolean handles(String form) {
        return RequestForms.ASSISTING.contains(form);
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
        if (beside.knows(act.verb())) {
            beside.act(caseRef, act, officer);
        } else {
            acts.perform(side, caseRef, act, officer);
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
        if (file.numbers().fromPaperBook()) {
            return List.of();
        }
        var content = drafted.content(file.caseRef(), officer);
        var found = drafted.findings(file, content, stage);
        return stage == Stage.DRAFT || file.closedAt() != null
                ? found
                : Stream.concat(found.stream(), annex.findings(file, content).stream())
                        .toList();
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
