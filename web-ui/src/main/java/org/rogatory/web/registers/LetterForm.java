package org.rogatory.web.registers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.PrintableText;
import org.rogatory.cases.Refusal;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NewEntry.Sheets;
import org.rogatory.registers.Sender;
import org.rogatory.registers.SenderKind;

/** A letter as the clerk writes it down. */
record LetterForm(
        @Nullable String kind,
        @NotBlank @Nullable @Size(max = 20) String index,
        @Nullable @Size(max = 64) String correspondent,
        @Nullable @Size(max = 20) String senderKind,
        @Nullable @Size(max = 200) @PrintableText String senderName,
        @Nullable @Size(max = 200) @PrintableText String senderOffice,
        @Nullable @Size(max = 120) String theirNumber,
        @Nullable LocalDate theirDate,
        @NotBlank @Nullable @Size(max = 40) String subject,
        @Nullable @Min(1) @Max(99999) Integer sheets,
        @Nullable @Min(0) @Max(99999) Integer enclosed,
        @Nullable @Size(max = 200) @PrintableText String originalAt,
        @Nullable @Size(max = 64) String caseRef,
        @Nullable @Size(max = 2000) String content,
        @Nullable @Size(max = 120) String paperNumber,
        @Nullable LocalDate paperDate,
        @Nullable Boolean alikeSeen) {

    static LetterForm empty(JournalKind kind) {
        return new LetterForm(
                kind.key(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    JournalKind journal() {
        return Optional.ofNullable(kind).flatMap(JournalKind::of).orElse(JournalKind.INCOMING);
    }

    /** The same in the journal that the address names. */
    LetterForm in(String journal) {
        var named = JournalKind.of(journal).orElseThrow(Refusal::notFound).key();
        return new LetterForm(
                named,
                index,
                correspondent,
                senderKind,
                senderName,
                senderOffice,
                theirNumber,
                theirDate,
                subject,
                sheets,
                enclosed,
                originalAt,
                caseRef,
                content,
                paperNumber,
                paperDate,
                alikeSeen);
    }

    public boolean seen() {
        return Boolean.TRUE.equals(alikeSeen);
    }

    /** Whether something is said of a sender outside the directory. */
    public boolean described() {
        return given(senderKind) != null || given(senderName) != null || given(senderOffice) != null;
    }

    NewEntry entry(String authority) {
        var about = Optional.ofNullable(subject)
                .flatMap(LetterSubject::of)
                .orElseThrow(() -> Refusal.of("unknown-code", "subject"));
        return new NewEntry(
                authority,
                journal(),
                given(index),
                given(paperNumber) == null ? null : new Numbered(String.valueOf(given(paperNumber)), paperDate),
                theirs(),
                given(correspondent),
                about,
                given(caseRef),
                null,
                sheets == null ? null : new Sheets(sheets, enclosed == null ? 0 : enclosed),
                given(content),
                sender(),
                given(originalAt));
    }

    /** A number that a clerk gives stands for something: who wrote, what the letter says, or what it bears. */
    void demandTold() {
        var told = Stream.of(correspondent, senderKind, senderName, senderOffice, theirNumber, caseRef, content)
                .anyMatch(field -> given(field) != null);
        if (!told && theirDate == null) {
            throw Refusal.ofAll("field-missing", List.of("correspondent", "content"));
        }
    }

    /** A letter without a number still has its day. */
    private @Nullable Numbered theirs() {
        var number = given(theirNumber);
        return number == null && theirDate == null ? null : new Numbered(Objects.toString(number, ""), theirDate);
    }

    private @Nullable Sender sender() {
        var name = given(senderName);
        var office = given(senderOffice);
        var what = given(senderKind);
        if (!described()) {
            return null;
        }
        var kind = Optional.ofNullable(what)
                .flatMap(SenderKind::of)
                .orElseThrow(() -> Refusal.of(what == null ? "field-missing" : "unknown-code", "senderKind"));
        return new Sender(kind, name, office);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
