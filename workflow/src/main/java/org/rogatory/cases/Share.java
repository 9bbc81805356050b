package org.rogatory.cases;

import java.util.Set;

/**
 * What an authority was given of a file whose items are executed by several: the executor gets only what he needs.
 *
 * @param items references of the items it was given
 * @param given references of the documents it was given
 * @param elsewhere references of the documents that only others were given
 */
public record Share(Set<String> items, Set<String> given, Set<String> elsewhere) {

    /** Stands between the reference of a file and the number of a matter of the States; its terms are told to all. */
    public static final String MATTER = "-C";

    public Share {
        items = Set.copyOf(items);
        given = Set.copyOf(given);
        elsewhere = Set.copyOf(elsewhere);
    }

    /** Whether an item, or a document that was given, is there for the authority. */
    public boolean has(String reference) {
        return items.contains(reference) || given.contains(reference);
    }

    /** Whether what happened is there for the authority: to an item of its own, or to none. */
    boolean tells(Step step) {
        var item = step.itemRef();
        return item == null || items.contains(item);
    }

    /** Whether what was said with it is there for the authority, too: with an order about an item of its own. */
    boolean says(Step step) {
        var item = step.itemRef();
        return item != null && items.contains(item);
    }

    /** Whether a document that others made is there for it. */
    boolean shows(String documentRef, boolean order) {
        return given.contains(documentRef) || order && !elsewhere.contains(documentRef);
    }
}
