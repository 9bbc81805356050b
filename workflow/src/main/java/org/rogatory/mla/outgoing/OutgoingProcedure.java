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
import org.rogatory.requests.content.OutgoingFindings;
import org.rogatory.requests.content.OutgoingReview;
import org.rogatory.requests.content.TranslationStep;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The requesting side as the shared pages and the interface for national systems see it. */
@Service
public class OutgoingProcedure implements Procedure {

    private final OutgoingActions actions;
    private final OutgoingActs acts;
    private final BesideActs beside;
    private final OutgoingRequests requests;
    private final OutgoingFindings findings;
    private final OutgoingReview review;
    private final OutgoingScenarios scenarios;
    private final TranslationStep translation;
    private final MessageAnnex annex;

    OutgoingProcedure(
            OutgoingActions actions,
            OutgoingActs acts,
            BesideActs beside,
            OutgoingRequests requests,
            OutgoingFindings findings,
            OutgoingReview review,
            OutgoingScenarios scenarios,
            TranslationStep translation,
            MessageAnnex annex) {
        this.translation = translation;
        this.annex = annex;
        this.actions = actions;
        this.acts = acts;
        this.beside = beside;
        this.requests = requests;
        this.findings = findings;
        this.review = review;
        this.scenarios = scenarios;
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
        return actions.of(file, officer);
    }

    @Override
    public List<AllowedAction> verbs() {
        return actions.verbs();
    }

    @Override
    public List<FindingOverride> overrides(CaseFile file, Officer officer) {
        return review.overrides(file, officer);
    }

    @Override
    public boolean overridable(Finding finding) {
        return findings.overridable(finding);
    }

    @Override
    public String act(String caseRef, Act act, Officer officer) {
        if (beside.knows(act.verb())) {
            beside.act(caseRef, act, officer);
            return caseRef;
        }
        acts.perform(caseRef, act, officer);
        return caseRef;
    }

    @Override
    public void receive(String caseRef, Act act, Officer system) {
        acts.perform(caseRef, act, system);
    }

    /** Does what follows from another act of an officer, in its transaction: his roles were asked there. */
    public void follow(CaseFile file, Act act, Officer officer) {
        acts.follow(file, act, officer);
    }

    @Override
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        if (file.numbers().fromPaperBook()) {
            return List.of();
        }
        var content = requests.whole(file.caseRef(), officer);
        var found = findings.of(file, content, stage);
        return stage == Stage.DRAFT || file.closedAt() != null
                ? found
                : Stream.of(found, translation.findings(file, content), annex.findings(file, content))
                        .flatMap(List::stream)
                        .toList();
    }

    @Override
    public JsonNode content(CaseFile file, Officer officer) {
        return requests.whole(file.caseRef(), officer);
    }

    @Override
    public Optional<String> enact(JsonNode scenario) {
        return scenarios.enact(scenario);
    }
}
