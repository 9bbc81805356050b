package org.rogatory.signing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.absences.Absences;
import org.rogatory.cases.ReadOnce;
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

    /** An act that sends several letters asks for each of them. */
    private final ReadOnce<String, List<SigningRightView>> recorded;

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
        this.recorded = new ReadOnce<>(authority ->
                rights.ofAuthority(authority).stream().map(SigningRight::view).toList());
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
        return capacities(authority, officer).of(kind);
    }

    /** What the officer may sign for an authority today, to be asked for many kinds in one transaction. */
    @Transactional(readOnly = true)
    public Capacities capacities(String authority, Officer officer) {
        var today = directory.times().day(authority, clock.instant());
        return new Capacities(
                recorded.of(authority),
                today,
                officer.username(),
                () -> absences.substitutedBy(officer.username(), today));
    }

    /** The capacity in which this document of a file is signed, noted in the trail; refused if he may not sign it. */
    @Transactional
    public Capacity sign(String authority, Signed signed, Officer officer) {
        var capacity = capacity(authority, signed.kind(), officer).orElseThrow(() -> Refusal.of("signing-right"));
        note(signed, capacity, officer);
        return capacity;
    }

    /** Notes in the trail what the officer has signed, in what capacity, by which order and for whom. */
    @Transactional
    public void note(Signed signed, Capacity capacity, Officer officer) {
        var details = new HashMap<>(signed.named());
        details.put("kind", signed.kind());
        details.put("basis", capacity.basis().key());
        details.put("for", Objects.requireNonNullElse(capacity.forWhom(), officer.username()));
        if (capacity.orderNumber() != null) {
            details.put("order", capacity.orderNumber().replace(';', ',') + " / " + capacity.orderDate());
        }
        events.publishEvent(new SigningEvent("signing.sign", signed.caseRef(), officer.username(), details));
    }

    /**
     * What is signed.
     *
     * @param named the document, or the message whose letter it is, by what it is
     */
    public record Signed(String caseRef, String kind, Map<String, String> named) {

        public Signed {
            named = Map.copyOf(named);
        }

        /** A document that lies in the file. */
        public static Signed document(String caseRef, String kind, String documentRef) {
            return new Signed(caseRef, kind, Map.of("document", documentRef));
        }

        /** A letter that an act orders and that no message is made of. */
        public static Signed paper(String caseRef, String kind, String orderRef) {
            return new Signed(caseRef, kind, Map.of("paper", orderRef));
        }

        /** The letter of a message, which is laid out when the message leaves. */
        public static Signed message(String caseRef, String kind, String messageRef) {
            return new Signed(caseRef, kind, Map.of("message", messageRef));
        }
    }
}
