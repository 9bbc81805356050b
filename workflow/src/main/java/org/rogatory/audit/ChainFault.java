package org.rogatory.audit;

import java.util.Locale;

/**
 * What is wrong at a place of the chain.
 *
 * @param position where it is, or where it begins
 * @param to where it ends; of a reordered row its true place
 * @param row the number of the row that shows it, 0 where there is none
 */
public record ChainFault(Kind kind, long position, long to, long row) {

    /** What was done to the chain. */
    public enum Kind {
        /** The row does not say what was sealed. */
        ALTERED,
        /** Rows that were sealed are not there. */
        REMOVED,
        /** The row stands at a place that is another's. */
        REORDERED,
        /** The row was never sealed. */
        INSERTED,
        /** The kept end of the chain is not the end of its rows. */
        END,
        /** The signed places are from a chain that went on otherwise: a database restored, or written anew. */
        GAP,
        /** The signed place is not what was signed. */
        ANCHOR;

        /** The same as a part of keys of texts. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ChainFault at(Kind kind, AuditEntry entry) {
        var position = entry.position();
        var place = position == null ? 0 : position;
        return new ChainFault(kind, place, place, entry.id());
    }

    static ChainFault between(Kind kind, long from, long to) {
        return new ChainFault(kind, from, to, 0);
    }

    /** In one line of fixed words, for whoever checks from outside. */
    public String line() {
        var where = to == position ? " " + position : " " + position + " to " + to;
        return kind.key() + where + (row == 0 ? "" : " (row " + row + ")");
    }
}
