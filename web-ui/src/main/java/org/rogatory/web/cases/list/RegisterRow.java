package org.rogatory.web.cases.list;

import org.jspecify.annotations.Nullable;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.RouteView;
import org.rogatory.web.shared.StatusView;

/**
 * One line of a register.
 *
 * @param theirs the counterpart's number, or null where it is not known yet
 * @param numbers the numbers of the letter in the journals of both offices, in words, or null
 * @param responsible display name, or null where nobody answers for the file yet
 */
record RegisterRow(
        String reference,
        @Nullable String theirs,
        @Nullable String numbers,
        RouteView route,
        String title,
        boolean urgent,
        StatusView status,
        @Nullable DueView due,
        @Nullable String responsible,
        String opened) {}
