package org.rogatory.routes.visa;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.absences.AbsenceView;
import org.rogatory.absences.Absences;
import org.rogatory.absences.FilledPosts;
import org.rogatory.absences.HeldSubstitutions;
import org.rogatory.absences.Substitutions;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/**
 * Who gives a visa: whoever holds the role at the authority, and who stands in for one of them while he is away. Where
 * people are kept elsewhere and nobody is known here, no place is called vacant.
 */
@Component
class Holders {

    private final UserAccounts accounts;
    private final Absences absences;
    private final Substitutions substitutions;
    private final HeldSubstitutions named;
    private final Directory directory;
    private final FilledPosts posts;
    private final Clock clock;

    Holders(
            UserAccounts accounts,
            Absences absences,
            Substitutions substitutions,
            HeldSubstitutions named,
            Directory directory,
            FilledPosts posts,
            Clock clock) {
        this.accounts = accounts;
        this.absences = absences;
        this.substitutions = substitutions;
        this.named = named;
        this.directory = directory;
        this.posts = posts;
        this.clock = clock;
    }

    /** In whose place an officer gives a visa: his own name for his own post; empty if it is not his to give. */
    Optional<String> forWhom(Visa visa, Officer officer) {
        return holds(officer.own(), visa) ? Optional.of(officer.username()) : substituted(visa, officer);
    }

    private Optional<String> substituted(Visa visa, Officer officer) {
        return officer.authority().equals(visa.authority())
                ? substitutions.places(officer).stream()
                        .filter(away -> holds(away, visa))
                        .map(Officer::username)
                        .findFirst()
                : Optional.empty();
    }

    static boolean holds(Officer officer, Visa visa) {
        return officer.authority().equals(visa.authority()) && officer.has(visa.role());
    }

    /** The names under which a visa is asked for: the role at the authority, and who stands in there from today on. */
    Set<String> asked(Visa visa, String authority, List<Officer> known) {
        var asked = new LinkedHashSet<String>();
        asked.add(Officer.principalOf(authority, visa.role()));
        if (directory.find(authority).isPresent()) {
            absences.substitutes(holders(visa, known), today(authority))
                    .forEach(name -> asked.add(Officer.personal(name)));
        }
        return asked;
    }

    private static List<String> holders(Visa visa, List<Officer> officers) {
        return officers.stream()
                .filter(officer -> holds(officer, visa))
                .map(Officer::username)
                .toList();
    }

    /** Which visas of an authority somebody gives: by his own post, or for one for whom he is named, now or later. */
    Predicate<Visa> givenBy(String username, String authority) {
        var names = named.of(username, authority).stream()
                .map(AbsenceView::officer)
                .collect(Collectors.toCollection(HashSet::new));
        names.add(username);
        var holders = officers(authority).stream()
                .filter(officer -> names.contains(officer.username()))
                .toList();
        return visa -> holders.stream().anyMatch(officer -> holds(officer, visa));
    }

    /** The officers of the State of an authority who may sign in. */
    List<Officer> officers(String authority) {
        return directory
                .find(authority)
                .map(Authority::state)
                .map(accounts::officersOf)
                .orElse(List.of());
    }

    /** Whether nobody who is asked could give a visa: the authority is gone, or nobody there sees the file. */
    boolean vacant(Visa visa, List<Officer> known) {
        var authority = visa.authority();
        return authority == null || directory.find(authority).isEmpty() || !known.isEmpty() && shut(visa, known);
    }

    private boolean shut(Visa visa, List<Officer> known) {
        var holders = known.stream().filter(officer -> holds(officer, visa)).toList();
        return posts.shut(visa.caseRef(), holders, known);
    }

    /** Whether somebody at an authority could give such a visa. */
    boolean gives(String authority, Role role) {
        var known = officers(authority);
        return directory.find(authority).isPresent()
                && (known.isEmpty()
                        || known.stream()
                                .anyMatch(officer -> officer.authority().equals(authority) && officer.has(role)));
    }

    /** Whether a head decides about a visa: of the authority that gives it or of one above it, or of the central one. */
    boolean decides(Visa visa, String central, Officer head) {
        return head.has(Role.HEAD) && (head.authority().equals(central) || below(visa.authority(), head.authority()));
    }

    private boolean below(@Nullable String authority, String above) {
        return authority != null && directory.belongsTo(authority, above);
    }

    private LocalDate today(String authority) {
        return directory.times().day(authority, clock.instant());
    }
}
