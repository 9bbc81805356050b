package org.rogatory.routes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Role;

/**
 * One visa of a route.
 *
 * @param turn steps of the same turn run in parallel, the next turn waits for all of them
 * @param authority key of the authority where the place names one, else null
 * @param post the post as the visa sheet calls it, in words of the office; null for the role alone
 * @param days working days the visa may take, on the calendar of the central authority
 */
@Embeddable
public record RouteStep(
        int turn,
        @Enumerated(EnumType.STRING) StepPlace place,
        @Nullable String authority,

        @Column(name = "role_key") @Enumerated(EnumType.STRING)
        Role role,

        @Nullable String post,
        int days) {

    /** Whose visa may be asked for: those who check, not those who draft, write in books or carry. */
    public static final Set<Role> ROLES =
            Set.copyOf(EnumSet.of(Role.SUPERVISOR, Role.HEAD, Role.CENTRAL_OFFICER, Role.SIGNATORY, Role.COURT));

    boolean sameAs(RouteStep other) {
        return turn == other.turn
                && place == other.place
                && role == other.role
                && (authority == null ? other.authority == null : authority.equals(other.authority));
    }
}
