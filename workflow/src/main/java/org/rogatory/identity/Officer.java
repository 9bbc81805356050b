package org.rogatory.identity;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A person at work, as the rest of the system knows him: an opaque user name, his State, his authority and his roles.
 *
 * @param state ISO 3166 alpha-2 code of the State he serves
 * @param authority key of his authority or unit in the directory
 */
public record Officer(String username, String displayName, String state, String authority, Set<Role> roles) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    /** The system itself, acting for one State: receipts, deadlines, messages of the partner. */
    public static Officer system(String state) {
        return new Officer("system", "system", state, "system", Set.of(Role.SYSTEM));
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Set<Role> some) {
        return some.stream().anyMatch(roles::contains);
    }

    public boolean isSystem() {
        return has(Role.SYSTEM);
    }

    /** The names under which access to a file may be granted to this officer: himself, and each role in his unit. */
    public Set<String> principals() {
        var principals = new LinkedHashSet<String>();
        principals.add("person:" + username);
        roles.forEach(role -> principals.add(principalOf(authority, role)));
        return principals;
    }

    /** The name under which access is granted to all who hold a role in a unit. */
    public static String principalOf(String authority, Role role) {
        return "unit:" + authority + "/" + role.key();
    }
}
