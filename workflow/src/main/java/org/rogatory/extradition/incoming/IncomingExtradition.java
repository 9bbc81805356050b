package org.rogatory.extradition.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedure;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Completeness;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.rogatory.requests.beside.BesideActs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The requested side of extradition as the shared pages and the interface for national systems see it. */
@Service
public class IncomingExtradition implements Procedure {

    private final ReceptionActs acts;
    private final ReceptionActions actions;
    private final BesideActs beside;
    private final CustodyFiles custody;
    private final ReceivedExtraditions requests;
    private final ReceptionScenarios scenarios;
    private final Completeness completeness;
    private final Directory directory;
    private final Clock clock;

    IncomingExtradition(
            ReceptionActs acts,
            ReceptionActions actions,
            BesideActs beside,
            CustodyFiles custody,
            ReceivedExtraditions requests,
            ReceptionScenarios scenarios,
            Completeness completeness,
            Directory directory,
            Clock clock) {
        this.acts = acts;
        this.actions = actions;
        this.beside = beside;
        this.custody = custody;
        this.requests = requests;
        this.scenarios = scenarios;
        this.completeness = completeness;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Set<String> machines() {
        return Set.of(ReceivedExtraditions.MACHINE);
    }

    @Override
    public boolean handles(String form) {
        return ReceptionScenarios.FORMS.contains(form);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        return actions.of(file, officer);
    }

    @Override
    public List<AllowedAction> verbs() {
        return actions.verbs();
    }

    @Override
    public String act(String caseRef, Act act, Officer officer) {
        if (besideTheFlow(act.verb())) {
            beside.act(caseRef, act, officer);
        } else {
            acts.perform(caseRef, act, officer);
        }
        return caseRef;
    }

    private boolean besideTheFlow(String verb) {
        return !custody.knows(verb) && !ReceptionVerbs.knows(verb) && beside.knows(verb);
    }

    @Override
    public void receive(String caseRef, Act act, Officer system) {
        acts.perform(caseRef, act, system);
    }

    /** Does a verb that follows from another act of an officer, in its transaction: his roles were asked there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(CaseFile file, Act act, Officer officer) {
        acts.follow(file, act, officer);
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
