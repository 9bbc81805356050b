package org.rogatory.web.markings;

import java.util.Arrays;
import java.util.Optional;

/** Where a matter is begun: there its marking is asked before anything is typed. */
enum Beginning {
    DRAFT("draft", "/drafts"),
    PAPER("paper", "/cases/receive"),
    ORAL("oral", "/cases/receive-oral"),
    /** A paper or a measure, in the midst of something that is begun already. */
    PART("part", "/work");

    private final String key;
    private final String address;

    Beginning(String key, String address) {
        this.key = key;
        this.address = address;
    }

    String key() {
        return key;
    }

    /** Where the entry goes on. */
    String address() {
        return address;
    }

    static Optional<Beginning> of(String key) {
        return Arrays.stream(values())
                .filter(beginning -> beginning.key.equals(key))
                .findFirst();
    }
}
