package org.rogatory.markings;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Isolable;
import org.springframework.stereotype.Component;

/** In which file the trace of a spill belongs, whoever decides about it. */
@Component
class SpillFiles {

    private final Cases cases;

    SpillFiles(Cases cases) {
        this.cases = cases;
    }

    /** Where it was found; of a letter of the desk the file of its own office in which it lies by now. */
    Optional<CaseFile> of(Spill spill, Isolable kind) {
        var found = spill.caseRef();
        return found != null
                ? Optional.of(cases.find(found, AccessScope.system()))
                : kind.fileOf(spill.reference())
                        .map(caseRef -> cases.find(caseRef, AccessScope.system()))
                        .filter(file -> file.authority().equals(spill.authority()));
    }
}
