package org.rogatory.extradition.assurance;

import org.rogatory.cases.Act;

/**
 * What the timeline keeps of acts on assurances. Its codes stand in clear outside the file, and against what an
 * assurance is to protect somebody is nothing for there.
 */
final class AssuranceNotes {

    private AssuranceNotes() {}

    /** The act without the assurance that it names. */
    static Act noted(Act act) {
        return new Act(
                act.verb(),
                act.version(),
                null,
                act.grounds(),
                act.words(),
                act.times(),
                act.parties(),
                act.papers(),
                act.items());
    }
}
