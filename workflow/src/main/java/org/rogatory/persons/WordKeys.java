package org.rogatory.persons;

import java.util.Optional;

/** Under which key words lie that belong to no file. The module whose words they are says so. */
public interface WordKeys {

    /** The key of what has this reference; empty for files, whose words lie under their own. */
    Optional<String> of(String reference);
}
