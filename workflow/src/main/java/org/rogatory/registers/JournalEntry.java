package org.rogatory.registers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Isolation;
import org.rogatory.registers.EntryCipher.Hidden;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Numbering.Allotted;

/** One line of a journal; it is never deleted, and its number never changes. */
@Entity
@Table(name = "registers_entry")
class JournalEntry {

    @Id
    private String entryId;

    private String authority;

    @Enumerated(EnumType.STRING)
    private JournalKind kind;

    private int journalYear;
    private String indexCode;
    private @Nullable Long runningNumber;
    private String entryNumber;
    private String numberKey;
    private String place;
    private LocalDate registeredOn;
    private Instant registeredAt;
    private String registeredBy;
    private @Nullable String theirNumber;
    private @Nullable String theirKey;
    private @Nullable LocalDate theirDate;
    private @Nullable String correspondent;

    @Enumerated(EnumType.STRING)
    private @Nullable SenderKind senderKind;

    @Enumerated(EnumType.STRING)
    private LetterSubject subject;

    private @Nullable Integer sheets;
    private @Nullable Integer enclosedSheets;
    private @Nullable String caseRef;
    private @Nullable String documentRef;
    private boolean scanned;
    private @Nullable String content;
    private @Nullable String originalAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "isolation", columnDefinition = "varchar(16)")
    private @Nullable Isolation isolation;

    private @Nullable String executor;
    private @Nullable LocalDate controlUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable ExecutionNote executionNote;

    private @Nullable LocalDate executedOn;
    private @Nullable String filedIn;

    @Enumerated(EnumType.STRING)
    private @Nullable VoidReason voidReason;

    private @Nullable Instant voidedAt;
    private @Nullable String voidedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    JournalEntry(String entryId, NewEntry written, Allotted allotted, Registration registration) {
        this.entryId = entryId;
        this.authority = written.authority();
        this.kind = written.kind();
        this.journalYear = allotted.date().getYear();
        this.indexCode = allotted.index();
        this.runningNumber = allotted.sequence();
        this.entryNumber = allotted.number();
        this.numberKey = NumberKey.of(allotted.number());
        this.registeredOn = allotted.date();
        this.registeredAt = registration.at();
        this.registeredBy = registration.by();
        this.place = allotted.place(registration.at(), entryId);
        write(written.theirs());
        this.correspondent = written.correspondent();
        var sender = written.sender();
        this.senderKind = sender == null ? null : sender.kind();
        this.subject = written.subject();
        this.caseRef = written.caseRef();
        this.documentRef = written.documentRef();
        var counted = written.sheets();
        if (counted != null) {
            this.sheets = counted.letter();
            this.enclosedSheets = counted.enclosed();
        }
        this.content = written.content();
        this.originalAt = written.originalAt();
    }

    private void write(@Nullable Numbered theirs) {
        if (theirs != null) {
            var key = NumberKey.of(theirs.number());
            theirNumber = key.isEmpty() ? null : theirs.number();
            theirKey = key.isEmpty() ? null : key;
            theirDate = theirs.date();
        }
    }

    /** Who wrote the line, and when. */
    record Registration(Instant at, String by) {}

    void mark(Marks marks) {
        executor = marks.executor();
        controlUntil = marks.controlUntil();
        executionNote = marks.note();
        executedOn = marks.executedOn();
        filedIn = marks.filedIn();
    }

    void makeVoid(VoidReason reason, Registration act) {
        voidReason = reason;
        voidedAt = act.at();
        voidedBy = act.by();
    }

    /** Whether it is a letter of this number that belongs to no file yet. */
    boolean waitsForFile(String theirs) {
        return !isVoid() && caseRef == null && theirs.equals(theirKey);
    }

    /** The letter has opened a file; its words lie under the key of that file from now on. */
    void file(String opened, Hidden hidden) {
        caseRef = opened;
        content = hidden.content();
        originalAt = hidden.originalAt();
    }

    /** The desk could not know that a file begins with it: so it is called by what it asks. */
    void call(LetterSubject opening) {
        subject = opening;
    }

    /** The letter was read wrongly when it came: their number and day, and the authority, unless the sender is described. */
    void mend(Numbered right, @Nullable String office) {
        write(right);
        correspondent = senderKind == null ? office : correspondent;
    }

    void scan(String document) {
        documentRef = document;
        scanned = true;
    }

    @Nullable
    String scan() {
        return scanned ? documentRef : null;
    }

    void isolate(@Nullable Isolation changed) {
        isolation = changed;
    }

    /** The words are gone. */
    void eraseWords() {
        isolation = Isolation.ERASED;
        content = null;
    }

    @Nullable
    Isolation isolation() {
        return isolation;
    }

    /** Whether it has, or had, words beside its codes. */
    boolean worded() {
        return content != null || isolation != null;
    }

    boolean isVoid() {
        return voidReason != null;
    }

    String entryId() {
        return entryId;
    }

    String authority() {
        return authority;
    }

    String place() {
        return place;
    }

    @Nullable
    String caseRef() {
        return caseRef;
    }

    Hidden hidden() {
        return new Hidden(content, originalAt);
    }

    long version() {
        return version == null ? 0 : version;
    }

    EntryView view() {
        return new EntryView(
                entryId,
                authority,
                kind,
                journalYear,
                indexCode,
                entryNumber,
                registeredOn,
                registeredAt,
                registeredBy,
                theirNumber,
                theirDate,
                correspondent,
                senderKind,
                subject,
                sheets,
                enclosedSheets,
                caseRef,
                documentRef,
                new Marks(executor, controlUntil, executionNote, executedOn, filedIn),
                voidReason == null || voidedAt == null || voidedBy == null
                        ? null
                        : new EntryView.Voided(voidReason, voidedAt, voidedBy),
                place,
                version(),
                false);
    }
}
