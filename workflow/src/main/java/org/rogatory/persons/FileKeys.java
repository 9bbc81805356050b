package org.rogatory.persons;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The keys of files at their end. A key that is destroyed leaves its empty place, so that none is made anew under its
 * name: what was encrypted with it cannot be read any more, and nothing is written there again.
 */
@Service
public class FileKeys {

    private final FileKeyRepository keys;
    private final PersonIndex index;

    FileKeys(FileKeyRepository keys, PersonIndex index) {
        this.keys = keys;
        this.index = index;
    }

    /** Destroys these keys, in the transaction of an act that allows it; there is no way back but a backup. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void destroy(Collection<String> references) {
        if (references.isEmpty()) {
            return;
        }
        index.forget(references);
        if (keys.destroy(references) == references.size()) {
            return;
        }
        var known = keys.findAllById(references).stream().map(FileKey::caseRef).collect(Collectors.toSet());
        references.stream()
                .filter(reference -> !known.contains(reference))
                .forEach(reference -> keys.saveAndFlush(FileKey.destroyed(reference)));
    }

    /** The names of the keys that begin so and were not destroyed. */
    @Transactional(readOnly = true)
    public List<String> standing(String beginning) {
        return keys.standing(beginning);
    }

    /** Whether the key of a file has been destroyed. */
    @Transactional(readOnly = true)
    public boolean destroyed(String reference) {
        return keys.findById(reference).filter(FileKey::isDestroyed).isPresent();
    }
}
