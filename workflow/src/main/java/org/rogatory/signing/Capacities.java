package org.rogatory.signing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** In what capacities one officer may sign for one authority on a day; what is recorded was read once for all kinds. */
public final class Capacities {

    private static final Set<SigningBasis> OWN = Set.of(SigningBasis.POST, SigningBasis.ACTING);

    private final List<SigningRightView> recorded;
    private final LocalDate day;
    private final String username;
    private final Supplier<Set<String>> substituted;

    /**
     * Reads nothing itself.
     *
     * @param recorded every right of the authority, also what is over
     * @param substituted for whom the officer stands in on that day, asked only if he has no right of his own
     */
    Capacities(List<SigningRightView> recorded, LocalDate day, String username, Supplier<Set<String>> substituted) {
        this.recorded = List.copyOf(recorded);
        this.day = day;
        this.username = username;
        this.substituted = substituted;
    }

    /**
     * In what capacity he may sign; empty if he may not.
     *
     * @param kind kind of the document, or null to ask whether he may sign anything
     */
    public Optional<Capacity> of(@Nullable String kind) {
        if (recorded.isEmpty()) {
            return Optional.of(Capacity.BY_ROLE);
        }
        var standing = recorded.stream()
                .filter(right -> right.on(day) && (kind == null || right.covers(kind)))
                .sorted(Comparator.comparing(SigningRightView::basis).thenComparing(SigningRightView::validFrom))
                .toList();
        return first(
                        standing,
                        right -> right.holder().equals(username)
                                && (right.basis() != SigningBasis.DELEGATION || held(standing, right.onBehalfOf())))
                .map(Capacities::own)
                .or(() -> substitute(standing));
    }

    /** What was taken over from the time of roles rests on no order. */
    private static Capacity own(SigningRightView right) {
        return right.basis() == SigningBasis.ROLE
                ? Capacity.BY_ROLE
                : new Capacity(right.basis(), right.onBehalfOf(), right.orderNumber(), right.orderDate());
    }

    /** What was delegated rests on the right of him who delegated it, and ends with that. */
    static boolean held(List<SigningRightView> standing, @Nullable String principal) {
        return standing.stream()
                .anyMatch(right -> OWN.contains(right.basis()) && right.holder().equals(principal));
    }

    /** The same for these kinds of documents, each of them; none named are all there are. */
    static boolean held(List<SigningRightView> standing, @Nullable String principal, Set<String> kinds) {
        Predicate<SigningRightView> whole = right -> right.kinds().isEmpty();
        return kinds.isEmpty()
                ? held(standing.stream().filter(whole).toList(), principal)
                : kinds.stream()
                        .allMatch(kind -> held(
                                standing.stream()
                                        .filter(right -> right.covers(kind))
                                        .toList(),
                                principal));
    }

    /** Who stands in for one that may sign by his post, or acts in one, may sign in his place while he is away. */
    private Optional<Capacity> substitute(List<SigningRightView> standing) {
        var away = substituted.get();
        return first(standing, right -> OWN.contains(right.basis()) && away.contains(right.holder()))
                .map(right ->
                        new Capacity(SigningBasis.SUBSTITUTE, right.holder(), right.orderNumber(), right.orderDate()));
    }

    private static Optional<SigningRightView> first(
            List<SigningRightView> standing, Predicate<SigningRightView> wanted) {
        return standing.stream().filter(wanted).findFirst();
    }
}
