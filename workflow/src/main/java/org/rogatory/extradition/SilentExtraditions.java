package org.rogatory.extradition;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.verification.SilentFiles;
import org.springframework.stereotype.Component;

/** Strangers learn nothing of whom one State asks another for: not even that there is a letter about him. */
@Component
class SilentExtraditions implements SilentFiles {

    private static final String MACHINES = "extradition_";

    private final Cases cases;

    SilentExtraditions(Cases cases) {
        this.cases = cases;
    }

    @Override
    public boolean silent(String caseRef) {
        return cases.lookUp(caseRef, AccessScope.system())
                .filter(file -> file.machine().startsWith(MACHINES))
                .isPresent();
    }
}
