package org.rogatory.routes.visa;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Role;
import org.rogatory.routes.RouteStage;

/**
 * A visa of a file as its sheet shows it.
 *
 * @param number its number on the sheet of its stage, by which acts name it
 * @param attempt which time the file has entered the stage, from 1
 * @param authority key of the authority that gives it; null where the route found none
 * @param settledBy user name of who gave, returned, skipped; null while it is open
 * @param forWhom user name of the person in whose place it was given, or null
 * @param text what was said with it, readable
 * @param movedFrom key of the authority that was to give it before it was moved, or null
 * @param vacant whether nobody could give it: the authority is gone, or nobody there has the role and sees the file
 */
public record VisaView(
        String number,
        RouteStage stage,
        int attempt,
        int turn,
        int edition,
        @Nullable String authority,
        Role role,
        @Nullable String post,
        VisaStatus status,
        @Nullable Instant askedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant settledAt,
        @Nullable String settledBy,
        @Nullable String forWhom,
        List<String> reasons,
        @Nullable String text,
        @Nullable String movedFrom,
        boolean vacant) {

    /** Whether it is not settled. */
    public boolean open() {
        return status.open();
    }
}
