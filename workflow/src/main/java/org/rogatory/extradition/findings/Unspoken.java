package org.rogatory.extradition.findings;

import java.util.List;
import java.util.Map;
import org.rogatory.cases.Act;

/** Acts on what protects a person, as they are noted: their trace stands in clear, so no code of theirs is in it. */
final class Unspoken {

    private Unspoken() {}

    static Act of(Act act) {
        return new Act(
                act.verb(),
                act.version(),
                null,
                new Act.Grounds(List.of(), Map.of(), null, null),
                act.words(),
                act.times(),
                act.parties(),
                act.papers(),
                act.items());
    }
}
