package org.rogatory.persons;

import org.springframework.stereotype.Component;

/** The index of persons takes up what was kept when a test says so. */
@Component
public class IndexedNow {

    private final PersonIndexing indexing;

    IndexedNow(PersonIndexing indexing) {
        this.indexing = indexing;
    }

    /** Looks once. */
    public void look() {
        indexing.look();
    }
}
