package org.rogatory.requests.papers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** One paper of a file that persons sign: about what, who has to sign it and who has, how far it has come. */
@Entity
@Table(name = "requests_paper")
class PersonPaper {

    private static final String BETWEEN = " ";
    private static final String BY = "/";

    @Id
    private String paperRef;

    private String caseRef;
    private String kind;
    private String about;
    private @Nullable String addressee;
    private @Nullable String documentRef;
    private String orderRef;

    @Enumerated(EnumType.STRING)
    private PaperStatus status;

    private String signers;
    private String signedBy = "";
    private @Nullable String signedLines;
    private @Nullable String letterNumber;
    private @Nullable LocalDate letterDay;
    private String draftedBy;
    private Instant draftedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PersonPaper() {}

    /**
     * A paper that was ordered to be laid out.
     *
     * @param signers who has to sign it, by role
     */
    PersonPaper(Ordered ordered, List<Role> signers, Instant now) {
        this.paperRef = ordered.paperRef();
        this.caseRef = ordered.caseRef();
        this.orderRef = ordered.orderRef();
        this.kind = ordered.kind();
        this.about = ordered.about();
        this.draftedBy = ordered.by();
        this.signers = signers.stream().map(Role::key).collect(Collectors.joining(BETWEEN));
        this.status = PaperStatus.DRAFTED;
        this.draftedAt = now;
    }

    /** By which order a paper of this kind is laid out, and by whom it was drafted. */
    record Ordered(String paperRef, String caseRef, String orderRef, String kind, String about, String by) {}

    /** It goes to this authority of one's own State under this number, if the office keeps one. */
    PersonPaper to(@Nullable String authority, @Nullable LetterNumber number) {
        this.addressee = authority;
        this.letterNumber = number == null ? null : number.number();
        this.letterDay = number == null ? null : number.day();
        return this;
    }

    void laidOut(String document) {
        this.documentRef = document;
    }

    /** Whether it is neither wholly signed nor out of use. */
    boolean open() {
        return status == PaperStatus.DRAFTED || status == PaperStatus.SIGNED_IN_PART;
    }

    /** Whether it can be signed now. */
    boolean ready() {
        return open() && documentRef != null;
    }

    /** Whether it is of this kind, about this, for this authority, and waits. */
    boolean waitsFor(NewPaper other) {
        return open()
                && kind.equals(other.kind())
                && about.equals(other.about())
                && Optional.ofNullable(addressee).equals(Optional.ofNullable(other.addressee()));
    }

    boolean orderedBy(String order) {
        return orderRef.equals(order);
    }

    /** Whether it is signed by more than one person, so that the page has a place for those before the last. */
    boolean several() {
        return roles().size() > 1;
    }

    /** Whether the officer holds one of the roles that sign it. */
    boolean concerns(Officer officer) {
        return roles().stream().anyMatch(officer::has);
    }

    /** Whether this officer has signed it: nobody signs for two. */
    boolean signed(Officer officer) {
        return persons().contains(officer.username());
    }

    /** The role in which he signs it: the first that is still open and his; empty if there is none. */
    Optional<Role> seat(Officer officer) {
        var open = new ArrayList<>(roles());
        signatures().forEach(signature -> open.remove(Role.of(signature.substring(0, signature.indexOf(BY)))));
        return signed(officer)
                ? Optional.empty()
                : open.stream().filter(officer::has).findFirst();
    }

    /**
     * He has signed it in this role.
     *
     * @param lines what names all who have signed so far, enciphered
     * @return whether all have signed
     */
    boolean sign(Role role, Officer officer, String lines) {
        this.signedBy = Stream.concat(signatures().stream(), Stream.of(role.key() + BY + officer.username()))
                .collect(Collectors.joining(BETWEEN));
        this.signedLines = lines;
        var all = signatures().size() == roles().size();
        this.status = all ? PaperStatus.SIGNED : PaperStatus.SIGNED_IN_PART;
        return all;
    }

    void drop() {
        this.status = PaperStatus.DROPPED;
    }

    private List<Role> roles() {
        return Stream.of(signers.split(BETWEEN)).map(Role::of).toList();
    }

    private List<String> signatures() {
        return signedBy.isEmpty() ? List.of() : List.of(signedBy.split(BETWEEN));
    }

    private List<String> persons() {
        return signatures().stream()
                .map(signature -> signature.substring(signature.indexOf(BY) + 1))
                .toList();
    }

    PaperView view() {
        return new PaperView(paperRef, kind, about, documentRef, status.key(), persons());
    }

    String paperRef() {
        return paperRef;
    }

    String caseRef() {
        return caseRef;
    }

    String kind() {
        return kind;
    }

    String about() {
        return about;
    }

    @Nullable
    String documentRef() {
        return documentRef;
    }

    @Nullable
    String signedLines() {
        return signedLines;
    }

    @Nullable
    LetterNumber number() {
        return LetterNumber.of(letterNumber, letterDay);
    }
}
