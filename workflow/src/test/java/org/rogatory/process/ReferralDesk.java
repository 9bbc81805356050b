package org.rogatory.process;

import java.time.Duration;
import java.util.Collection;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/** A file of referral on which people act, with the same words in all they write; nobody signs anything of it. */
record ReferralDesk(Desk desk, ReferralActs acts) {

    static ReferralDesk of(Node node, String caseRef, String words) {
        return new ReferralDesk(new Desk(node, caseRef), new ReferralActs(node, words));
    }

    String caseRef() {
        return desk.caseRef();
    }

    CaseFile file() {
        return desk.file();
    }

    /** The verb with all that it takes. */
    ActDraft act(String verb) {
        return acts.act(verb);
    }

    ReferralDesk does(Officer officer, String verb) {
        return does(officer, act(verb));
    }

    /** The officer acts, what the engine then has to do is done, and a minute passes. */
    ReferralDesk does(Officer officer, ActDraft act) {
        desk.writes(officer, act);
        desk.node().jobs().drain();
        desk.node().pass(Duration.ofMinutes(1));
        return this;
    }

    /** The first of these who is offered the verb does it. */
    ReferralDesk does(Collection<Officer> people, ActDraft act) {
        var verb = act.act().verb();
        var able = people.stream()
                .filter(officer -> offered(officer, verb))
                .findFirst()
                .orElseThrow(() -> new AssertionError(verb + " is offered to nobody"));
        return does(able, act);
    }

    /** Whether an officer may do it now. */
    boolean offered(Officer officer, String verb) {
        return desk.node().procedures().actions(file(), officer).stream()
                .anyMatch(action -> action.verb().equals(verb) && action.barred() == null);
    }
}
