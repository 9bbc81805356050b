package org.rogatory.persons;

import java.util.List;
import java.util.Optional;

/** Under which key words lie that belong to no file. The module whose words they are says so. */
public interface WordKeys {

    /** The key of what has this reference; empty for files, whose words lie under their own. */
    Optional<String> of(String reference);

    /** References beside that of a file whose words lie under its key too. */
    default List<String> under(String caseRef) {
        return List.of();
    }
}
