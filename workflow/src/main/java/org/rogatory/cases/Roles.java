package org.rogatory.cases;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** Compares the roles a verb asks for with those an officer holds. */
public final class Roles {

    /** Who has no other role reads codes in place of names. */
    private static final Set<Role> BY_CODE =
            Collections.unmodifiableSet(EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.OPERATOR, Role.REGISTRAR));

    private Roles() {}

    /** Whether an officer reads names in files. */
    public static boolean readsNames(Officer officer) {
        return !BY_CODE.containsAll(officer.roles());
    }

    /** Whether the officer holds one of the roles; the system may do all that a message of the partner brings. */
    public static boolean held(Officer officer, Set<String> roleKeys) {
        return officer.isSystem() || officer.roles().stream().map(Role::key).anyMatch(roleKeys::contains);
    }

    /** Refuses an officer who holds none of the roles a verb asks for. */
    public static void demand(Officer officer, Set<String> roleKeys) {
        demand(held(officer, roleKeys));
    }

    /** Refuses an officer to whom his roles do not entitle. */
    public static void demand(boolean entitled) {
        if (!entitled) {
            throw Refusal.of("role");
        }
    }
}
