package org.rogatory.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person at work, as the rest of the system knows him: an opaque user name, his State, his authority and his roles.
 *
 * @param state ISO 3166 alpha-2 code of the State he serves
 * @param authority key of his authority or unit in the directory
 * @param roles what he may do, by his own post and in the place of those for whom he stands in
 * @param standingIn for whom he stands in now
 */
public record Officer(
        String username,
        String displayName,
        String state,
        String authority,
        Set<Role> roles,
        Set<StandingIn> standingIn) {

    /** What is lent to nobody, and given by the administrator of a State alone. */
    static final Set<Role> ONLOOKERS =
            Collections.unmodifiableSet(EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.OPERATOR, Role.SYSTEM));

    /** Who meets, helps, coordinates and identifies those who may be victims. */
    private static final Set<Role> PROTECTING = Collections.unmodifiableSet(EnumSet.of(
            Role.FIRST_RESPONDER, Role.SCREENER, Role.SERVICE_PROVIDER, Role.COORDINATOR, Role.IDENTIFICATION_BODY));

    private static final String READING = "reader:";

    private static final Pattern IN_UNIT = Pattern.compile("unit:(.+)/([a-z_]+)");

    public Officer {
        roles = Set.copyOf(roles);
        standingIn = Set.copyOf(standingIn);
    }

    /** An officer who stands in for nobody. */
    public Officer(String username, String displayName, String state, String authority, Set<Role> roles) {
        this(username, displayName, state, authority, roles, Set.of());
    }

    /**
     * One who is away and in whose place the officer acts.
     *
     * @param lent the roles of his post that the officer does not have himself
     */
    public record StandingIn(String username, Set<Role> lent) {

        public StandingIn {
            lent = Set.copyOf(lent);
        }
    }

    /**
     * The same officer in the place of those who are away: what waits for them by name waits for him, and at his own authority
     * he has the roles of their posts. To look on, to administer and to operate is lent to nobody.
     */
    public Officer inPlaceOf(Collection<Officer> away) {
        var all = new LinkedHashSet<>(roles);
        var places = new LinkedHashSet<StandingIn>();
        for (var absent : away) {
            var lent =
                    absent.authority.equals(authority) ? new LinkedHashSet<>(absent.roles) : new LinkedHashSet<Role>();
            lent.removeAll(ONLOOKERS);
            lent.removeAll(roles);
            all.addAll(lent);
            places.add(new StandingIn(absent.username, lent));
        }
        return new Officer(username, displayName, state, authority, all, places);
    }

    /** The officer by his own post alone. */
    public Officer own() {
        if (standingIn.isEmpty()) {
            return this;
        }
        var own = new LinkedHashSet<>(roles);
        standingIn.forEach(place -> own.removeAll(place.lent()));
        return new Officer(username, displayName, state, authority, own);
    }

    /** In whose place he does what asks for one of these roles; empty where his own post serves, or none does. */
    public Optional<String> forWhom(Set<String> roleKeys) {
        if (own().roles.stream().map(Role::key).anyMatch(roleKeys::contains)) {
            return Optional.empty();
        }
        return standingIn.stream()
                .filter(place -> place.lent().stream().map(Role::key).anyMatch(roleKeys::contains))
                .map(StandingIn::username)
                .findFirst();
    }

    /** His own name and the names of those for whom he stands in. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        names.add(username);
        standingIn.forEach(place -> names.add(place.username()));
        return names;
    }

    /** A role in an authority or unit. */
    public record Post(String authority, Role role) {}

    /** The system itself, acting for one State: receipts, deadlines, messages of the partner. */
    public static Officer system(String state) {
        return new Officer(AccountNames.SYSTEM, "system", state, "system", Set.of(Role.SYSTEM));
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

    /** Whether files of those who may be victims are open to his post. */
    public boolean protects() {
        return hasAny(PROTECTING);
    }

    public boolean isSystem() {
        return has(Role.SYSTEM);
    }

    /**
     * The names under which access to a file may be granted to this officer: himself and those for whom he stands in,
     * each by assignment and by admission, and each role in his unit.
     */
    public Set<String> principals() {
        var principals = new LinkedHashSet<String>();
        names().forEach(name -> principals.addAll(Set.of(personal(name), admitted(name))));
        principals.addAll(posts());
        return principals;
    }

    private Set<String> posts() {
        return roles.stream().map(role -> principalOf(authority, role)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The names by which the officer himself may be kept out of a file: his own and those of his post, and that by which
     * he is let into one that is for named people only. What keeps out one for whom he stands in is not his.
     */
    public Set<String> barring() {
        var names = new LinkedHashSet<>(own().posts());
        names.add(personal(username));
        names.add(reader());
        return names;
    }

    /** The names by which a task may be withheld from him: as a file is, and because he wrote what it is to sign. */
    public Set<String> withholding() {
        var names = new LinkedHashSet<>(barring());
        names.add(writer(username));
        return names;
    }

    /** The name under which somebody is kept from signing what he wrote; it gives nothing and is his alone. */
    public static String writer(String username) {
        return "writer/" + username;
    }

    /** The name under which he reads a file that is for named people only; it is his alone. */
    public String reader() {
        return reader(username);
    }

    /** The same of any user name. */
    public static String reader(String username) {
        return READING + username;
    }

    /** The user name of who reads a file under such a name; empty where the name is of another kind. */
    public static Optional<String> readerOf(String principal) {
        return principal.startsWith(READING) ? Optional.of(principal.substring(READING.length())) : Optional.empty();
    }

    /** The name under which he looks into a file for some hours by his own word; it gives no work and is his alone. */
    public String challenger() {
        return challenger(username);
    }

    /** The same of any user name. */
    public static String challenger(String username) {
        return "challenge:" + username;
    }

    /** The name under which a head lets somebody into a file: it ends alone and touches nothing else that he has. */
    public static String admitted(String username) {
        return "admitted:" + username;
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
