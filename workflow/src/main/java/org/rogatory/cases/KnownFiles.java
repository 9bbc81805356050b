package org.rogatory.cases;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds one file under the access rule. The processes may see every file, so what an act has read already is not asked
 * for again when they need it.
 */
@Component
class KnownFiles {

    private final CaseFileRepository files;
    private final EntityManager held;

    KnownFiles(CaseFileRepository files, EntityManager held) {
        this.files = files;
        this.held = held;
    }

    Optional<CaseFile> find(String caseRef, AccessScope scope) {
        return scope.equals(AccessScope.system())
                ? Optional.ofNullable(held.find(CaseFile.class, caseRef))
                : files.find(caseRef, scope);
    }
}
