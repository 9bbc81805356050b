package org.rogatory.documents;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that carry their seal and that nobody has taken away or kept inside; nothing of them is deciphered. */
@Service
public class SealedLetters {

    private final StoredDocumentRepository repository;

    SealedLetters(StoredDocumentRepository repository) {
        this.repository = repository;
    }

    /** The letter that a step has laid out. */
    @Transactional(readOnly = true)
    public Optional<SealedLetter> ofStep(String key) {
        return repository.sealed(key, DocumentStatus.SEALED);
    }
}
