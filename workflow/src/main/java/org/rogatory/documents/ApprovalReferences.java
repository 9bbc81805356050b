package org.rogatory.documents;

import java.util.Collection;
import java.util.Set;
import org.rogatory.documents.bytes.ByteReferences;
import org.springframework.stereotype.Component;

/** Letters with an approval signed in person wait for the act of signing, however long that takes. */
@Component
class ApprovalReferences implements ByteReferences {

    private final DocumentApprovalRepository repository;

    ApprovalReferences(DocumentApprovalRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> referenced(Collection<String> hashes) {
        return Set.copyOf(repository.waiting(hashes));
    }
}
