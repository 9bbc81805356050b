package org.rogatory.enclosures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.registers.LetterSubject;

/** One inventory; its lines and the number on the cover lie under the key of its file. */
@Entity
@Table(name = "enclosures_list")
class EnclosureList {

    @Id
    private String listId;

    private String caseRef;

    @Enumerated(EnumType.STRING)
    private Way way;

    @Enumerated(EnumType.STRING)
    private LetterSubject subject;

    private @Nullable String legId;
    private @Nullable Integer dispatch;

    @Column(name = "letter")
    private @Nullable String hiddenLetter;

    @Column(name = "papers")
    private String hiddenLines;

    private String authority;

    @Enumerated(EnumType.STRING)
    private EnclosureState state;

    private String drawnBy;
    private Instant drawnAt;
    private @Nullable String checkedBy;
    private @Nullable Instant checkedAt;
    private @Nullable String actNumber;
    private @Nullable LocalDate actDay;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected EnclosureList() {}

    EnclosureList(String caseRef, NewEnclosures wanted, String hiddenLines, Made made) {
        this.listId = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.way = wanted.way();
        this.subject = wanted.subject();
        this.legId = wanted.legId();
        this.hiddenLetter = wanted.letter();
        this.hiddenLines = hiddenLines;
        this.authority = made.by().authority();
        this.state = EnclosureState.OPEN;
        this.drawnBy = made.by().username();
        this.drawnAt = made.at();
    }

    /** Who did it, and when. */
    record Made(Officer by, Instant at) {}

    void write(String hidden) {
        hiddenLines = hidden;
    }

    void check(boolean differs, Made made) {
        state = differs ? EnclosureState.DIFFERS : EnclosureState.CHECKED;
        checkedBy = made.by().username();
        checkedAt = made.at();
    }

    void confirm(@Nullable String number, LocalDate day, Made made) {
        state = EnclosureState.CONFIRMED;
        actNumber = number;
        actDay = day;
        confirmedBy = made.by().username();
        confirmedAt = made.at();
    }

    /** Its envelope has left: it stands for no other one. */
    void leave(int number) {
        dispatch = number;
    }

    @Nullable
    Integer dispatch() {
        return dispatch;
    }

    boolean is(EnclosureState wanted) {
        return state == wanted;
    }

    String listId() {
        return listId;
    }

    String caseRef() {
        return caseRef;
    }

    Way way() {
        return way;
    }

    String authority() {
        return authority;
    }

    @Nullable
    String checkedBy() {
        return checkedBy;
    }

    @Nullable
    String legId() {
        return legId;
    }

    String hiddenLines() {
        return hiddenLines;
    }

    long version() {
        return version == null ? 0 : version;
    }

    EnclosureView view(List<EnclosureLine> lines, UnaryOperator<String> open) {
        return new EnclosureView(
                listId,
                caseRef,
                way,
                subject,
                legId,
                hiddenLetter == null ? null : open.apply(hiddenLetter),
                authority,
                state,
                lines,
                drawnBy,
                drawnAt,
                checkedBy,
                checkedAt,
                act(),
                dispatch,
                version());
    }

    private EnclosureView.@Nullable Act act() {
        return actDay == null || confirmedBy == null || confirmedAt == null
                ? null
                : new EnclosureView.Act(actNumber, actDay, confirmedBy, confirmedAt);
    }
}
