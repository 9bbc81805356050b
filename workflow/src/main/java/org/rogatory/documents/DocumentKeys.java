package org.rogatory.documents;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Under which keys documents lie: what a file took over from another one stays under the key under which it came. */
@Service
public class DocumentKeys {

    private final StoredDocumentRepository repository;

    DocumentKeys(StoredDocumentRepository repository) {
        this.repository = repository;
    }

    /** The files of whose documents any lies under one of these keys. */
    @Transactional(readOnly = true)
    public Set<String> filesUnder(Collection<String> keys) {
        return keys.isEmpty() ? Set.of() : repository.filesUnder(keys);
    }
}
