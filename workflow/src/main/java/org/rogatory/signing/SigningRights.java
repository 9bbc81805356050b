package org.rogatory.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.absences.Absences;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asked before a document is signed: in what capacity the officer signs, or that he may not. Where nobody has ever
 * recorded a right of the authority, the role alone decides.
 */
@Service
public class SigningRights {

    private static final Set<SigningBasis> OWN = Set.of(SigningBasis.POST, SigningBasis.ACTING);

    private final SigningRightRepository rights;
    private final Absences absences;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningRights(
            SigningRightRepository rights,
            Absences absences,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rights = rights;
        this.absences = absences;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /**
     * In what capacity the officer may sign for an authority today; empty if he may not.
     *
     * @param kind kind of the document, or null to ask whether he may sign anything
     */
    @Transactional(readOnly = true)
    public Optional<Capacity> capacity(String authority, @Nullable String kind, Officer officer) {
        var recorded =
                rights.ofAuthority(authority).stream().map(SigningRight::view).toList();
        if (recorded.isEmpty()) {
            return Optional.of(new Capacity(SigningBasis.ROLE, null, null, null));
        }
        var today = directory.day(authority, clock.instant());
        var standing = recorded.stream()
                .filter(right -> right.on(today) && (kind == null || right.covers(kind)))
                .sorted(Comparator.comparing(SigningRightView::basis).thenComparing(SigningRightView::validFrom))
                .toList();
        return first(
                        standing,
                        right -> right.holder().equals(officer.username())
                                && (right.basis() != SigningBasis.DELEGATION || held(standing, right.onBehalfOf())))
                .map(right -> new Capacity(right.basis(), right.onBehalfOf(), right.orderNumber(), right.orderDate()))
                .or(() -> substitute(standing, officer, today));
    }

    /** What was delegated rests on the right of him who delegated it, and ends with that. */
    static boolean held(List<SigningRightView> standing, @Nullable String principal) {
        return standing.stream()
                .anyMatch(right -> OWN.contains(right.basis()) && right.holder().equals(principal));
    }

    /** Who stands in for one that may sign by his post, or acts in one, may sign in his place while he is away. */
    private Optional<Capacity> substitute(List<SigningRightView> standing, Officer officer, LocalDate today) {
        var away = absences.substitutedBy(officer.username(), today);
        return first(standing, right -> OWN.contains(right.basis()) && away.contains(right.holder()))
                .map(right ->
                        new Capacity(SigningBasis.SUBSTITUTE, right.holder(), right.orderNumber(), right.orderDate()));
    }

    private static Optional<SigningRightView> first(
            List<SigningRightView> standing, Predicate<SigningRightView> wanted) {
        return standing.stream().filter(wanted).findFirst();
    }

    /** The capacity in which this document of a file is signed, noted in the trail; refused if he may not sign it. */
    @Transactional
    public Capacity sign(String authority, Signed signed, Officer officer) {
        var capacity = capacity(authority, signed.kind(), officer).orElseThrow(() -> Refusal.of("signing-right"));
        var forWhom = capacity.forWhom() == null ? officer.username() : capacity.forWhom();
        var details = Map.of(
                "document", signed.documentRef(), "basis", capacity.basis().key(), "for", forWhom);
        events.publishEvent(new SigningEvent("signing.sign", signed.caseRef(), officer.username(), details));
        return capacity;
    }

    /** The document that is signed. */
    public record Signed(String caseRef, String documentRef, String kind) {}
}
