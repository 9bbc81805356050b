package org.rogatory.identity;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person at work, as the rest of the system knows him: an opaque user name, his State, his authority and his roles.
 *
 * @param state ISO 3166 alpha-2 code of the State he serves
 * @param authority key of his authority or unit in the directory
 */
public record Officer(String username, String displayName, String state, String authority, Set<Role> roles) {

    private static final Set<Role> ONLOOKERS = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.OPERATOR, Role.SYSTEM);
    private static final Pattern IN_UNIT = Pattern.compile("unit:(.+)/([a-z_]+)");

    public Officer {
        roles = Set.copyOf(roles);
    }

    /** A role in an authority or unit. */
    public record Post(String authority, Role role) {}

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

    /** Whether he does anything about files; auditors, administrators and operators do not. */
    public boolean worksOnFiles() {
        return roles.stream().anyMatch(role -> !ONLOOKERS.contains(role));
    }

    public boolean isSystem() {
        return has(Role.SYSTEM);
    }

    /** The names under which access to a file may be granted to this officer: himself, and each role in his unit. */
    public Set<String> principals() {
        var principals = new LinkedHashSet<String>();
        principals.add(personal(username));
        roles.forEach(role -> principals.add(principalOf(authority, role)));
        return principals;
    }

    /** The principal of a person. */
    public static String personal(String username) {
        return "person:" + username;
    }

    /** The name under which access is granted to all who hold a role in a unit. */
    public static String principalOf(String authority, Role role) {
        return "unit:" + authority + "/" + role.key();
    }

    /** The role and the unit to which access is granted under a name; empty where it is a person's. */
    public static Optional<Post> postOf(String principal) {
        var named = IN_UNIT.matcher(principal);
        return named.matches() ? Optional.of(new Post(named.group(1), Role.of(named.group(2)))) : Optional.empty();
    }
}
