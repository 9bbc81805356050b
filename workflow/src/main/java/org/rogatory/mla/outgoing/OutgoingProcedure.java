package org.rogatory.mla.outgoing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedure;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The requesting side as the shared pages and the interface for national systems see it. */
@Service
public class OutgoingProcedure implements Procedure {

    private static final Set<String> FORMS = Set.of("mla_request", "service_short_form");

    private final Cases cases;
    private final OutgoingActs acts;
    private final RequestLetter letter;
    private final OutgoingRequests requests;
    private final OutgoingFindings findings;
    private final OutgoingScenarios scenarios;

    OutgoingProcedure(
            Cases cases,
            OutgoingActs acts,
            RequestLetter letter,
            OutgoingRequests requests,
            OutgoingFindings findings,
            OutgoingScenarios scenarios) {
        this.cases = cases;
        this.acts = acts;
        this.letter = letter;
        this.requests = requests;
        this.findings = findings;
        this.scenarios = scenarios;
    }

    @Override
    public Set<String> machines() {
        return Set.of(OutgoingRequests.MACHINE);
    }

    @Override
    public boolean handles(String form) {
        return FORMS.contains(form);
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        var lifecycle = cases.lifecycle(file);
        var steps = lifecycle.from(file.status()).stream()
                .filter(transition -> Roles.held(officer, transition.roles()))
                .filter(transition -> !"submit".equals(transition.verb()) || !file.courtRoute())
                .filter(transition -> !"submit_by_court".equals(transition.verb()) || file.courtRoute())
                .map(transition -> action(transition.verb(), true));
        var notes = lifecycle.terminal(file.status())
                ? Stream.<AllowedAction>empty()
                : lifecycle.events().stream()
                        .filter(event -> Roles.held(officer, event.roles()))
                        .map(event -> action(event.verb(), false));
        return Stream.concat(steps, notes).toList();
    }

    private static AllowedAction action(String verb, boolean step) {
        return new AllowedAction(
                verb, OutgoingRequests.MACHINE, OutgoingVerbs.fields(verb), OutgoingVerbs.GRAVE.contains(verb), step);
    }

    @Override
    public String act(String caseRef, Act act, Officer officer) {
        if (OutgoingVerbs.SIGN.equals(act.verb())) {
            acts.check(caseRef, act, officer);
            letter.seal(caseRef, officer);
        }
        acts.perform(caseRef, act, officer);
        return caseRef;
    }

    @Override
    public void receive(String caseRef, Act act, Officer system) {
        acts.perform(caseRef, act, system);
    }

    @Override
    public List<Finding> findings(CaseFile file, Stage stage, Officer officer) {
        return findings.of(file, requests.content(file.caseRef(), officer), stage);
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
