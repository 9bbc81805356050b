package org.rogatory.documents;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.rogatory.documents.bytes.ByteReferences;
import org.springframework.stereotype.Component;

@Component
class DocumentReferences implements ByteReferences {

    private final StoredDocumentRepository repository;

    DocumentReferences(StoredDocumentRepository repository) {
        this.repository = repository;
    }

    @Override
    public Set<String> referenced(Collection<String> hashes) {
        Set<String> found = new HashSet<>(repository.referenced(hashes));
        found.addAll(repository.referencedSealed(hashes));
        return found;
    }
}
