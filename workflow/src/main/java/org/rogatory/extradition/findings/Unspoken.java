package org.rogatory.extradition.findings;

import org.rogatory.cases.Act;

/**
 * Acts on what protects a person, as they are noted: no code and no word of theirs, since their trace stands in clear
 * and the timeline is read by more people than judge. What was said is kept with what it was said of.
 */
final class Unspoken {

    private Unspoken() {}

    static Act of(Act act) {
        return Act.of(act.verb(), act.version());
    }
}
