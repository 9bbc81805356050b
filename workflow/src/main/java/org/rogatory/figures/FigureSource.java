package org.rogatory.figures;

import java.util.List;

/** A module that knows some figures. It is asked by the round, outside of any transaction, never by a page. */
public interface FigureSource {

    /** What it knows now; a few rows of codes, however many files there are. */
    List<Figure> figures();

    /** By what it is told where it fails. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** What each node looks at for itself every minute, whichever of them makes the round. */
    default void lookHere() {}
}
