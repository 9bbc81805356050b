package org.rogatory.requests.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.requests.message.LettersHeld.Written;

/** One letter of a file that a clock or an officer drafted: its kind and number, why it was drafted, how far it has come. */
@Entity
@Table(name = "mla_reminder")
class Reminder {

    @Id
    private String reminderRef;

    private String caseRef;

    @Enumerated(EnumType.STRING)
    private Drafted kind;

    private int number;
    private int turn = 1;
    private int wordings = 1;
    private @Nullable String addressee;
    private String ruleKey;

    @Enumerated(EnumType.STRING)
    private ReminderStatus status;

    private @Nullable String documentRef;
    private @Nullable String laidOutWords;
    private @Nullable String letterNumber;
    private @Nullable LocalDate letterDay;
    private @Nullable String words;
    private @Nullable String wordsLanguage;
    private @Nullable String draftedBy;
    private @Nullable String mendedBy;
    private @Nullable String returnedIn;
    private @Nullable String messageRef;
    private Instant draftedAt;
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Reminder() {}

    Reminder(String caseRef, Drafted kind, int number, String ruleKey, Instant now) {
        this.reminderRef = kind.reference(caseRef, number);
        this.caseRef = caseRef;
        this.kind = kind;
        this.number = number;
        this.ruleKey = ruleKey;
        this.status = ReminderStatus.DRAFTED;
        this.draftedAt = now;
    }

    /** It goes to this authority of one's own State, or with null to the other; known are all of its kind. */
    Reminder to(@Nullable String authority, List<Reminder> known) {
        this.addressee = authority;
        var got = known.stream().filter(one -> one.status == ReminderStatus.SIGNED);
        this.turn = 1
                + (int) got.filter(one -> Objects.equals(one.addressee, authority))
                        .count();
        return this;
    }

    @Nullable
    String addressee() {
        return addressee;
    }

    /** Whether it goes to an authority of which this holds. */
    boolean goesTo(Predicate<String> which) {
        return addressee != null && which.test(addressee);
    }

    /** It says what an officer wrote, in a language, both enciphered. */
    void say(String hiddenWords, @Nullable String hiddenLanguage) {
        this.words = hiddenWords;
        this.wordsLanguage = hiddenLanguage;
    }

    void draftedBy(String username) {
        this.draftedBy = username;
    }

    /** The message that carries it is stored and held back; the letter is of the kind that its rule names. */
    Reminder heldIn(String message) {
        this.messageRef = message;
        return this;
    }

    Written written() {
        return new Written(ruleKey, Objects.requireNonNull(messageRef), letter());
    }

    @Nullable
    String messageRef() {
        return messageRef;
    }

    @Nullable
    String draftedBy() {
        return draftedBy;
    }

    /** Who wrote it, or somebody else, has mended its words: it waits for its signature once more. */
    void mendedBy(String username) {
        this.mendedBy = Menders.and(mendedBy, username);
        this.status = ReminderStatus.DRAFTED;
        this.wordings++;
    }

    /** Who translates it is one of its writers; it waits as it did. */
    void translatedBy(String username) {
        this.mendedBy = Menders.and(mendedBy, username);
    }

    int wordings() {
        return wordings;
    }

    /** It goes back to who wrote it; a moment of the timeline tells why. */
    void sendBack(@Nullable String moment) {
        this.status = ReminderStatus.RETURNED;
        this.returnedIn = moment;
        laidOut(null, null);
    }

    @Nullable
    String returnedIn() {
        return returnedIn;
    }

    ReminderStatus status() {
        return status;
    }

    /** Whether it is neither signed nor out of use. */
    boolean pending() {
        return open() || status == ReminderStatus.RETURNED;
    }

    /** Why this officer does not sign it: he wrote or mended it, or who wrote it was not kept; a clock is nobody. */
    @Nullable
    String barred(String username) {
        var unknown = draftedBy == null && (words != null || kind.write().equals(ruleKey));
        return unknown ? "letter-author-unknown" : writers().contains(username) ? "four-eyes" : null;
    }

    /** The user names of who wrote it and of all who mended it. */
    Set<String> writers() {
        return Menders.with(mendedBy, draftedBy);
    }

    /** What an officer wrote, enciphered; null where it says what all of its kind say. */
    @Nullable
    String words() {
        return words;
    }

    @Nullable
    String wordsLanguage() {
        return wordsLanguage;
    }

    /** What was laid out and, where an officer wrote it, of which words; nulls drop it with all prepared on it. */
    void laidOut(@Nullable String document, @Nullable String said) {
        this.documentRef = document;
        this.laidOutWords = said;
    }

    @Nullable
    String laidOutOf(String said) {
        return said.equals(laidOutWords) ? documentRef : null;
    }

    void numbered(@Nullable LetterNumber number) {
        this.letterNumber = number == null ? null : number.number();
        this.letterDay = number == null ? null : number.day();
    }

    @Nullable
    LetterNumber letter() {
        return LetterNumber.of(letterNumber, letterDay);
    }

    void settle(ReminderStatus end, Instant now) {
        this.status = end;
        this.settledAt = now;
    }

    /** Whether it is of this kind and waits for its signature. */
    boolean open(Drafted wanted) {
        return kind == wanted && open();
    }

    /** The same of those to one addressee; null for the other State. */
    boolean open(Drafted wanted, @Nullable String to) {
        return open(wanted) && Objects.equals(addressee, to);
    }

    boolean open() {
        return status == ReminderStatus.DRAFTED;
    }

    String reminderRef() {
        return reminderRef;
    }

    String caseRef() {
        return caseRef;
    }

    Drafted kind() {
        return kind;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    /** Which one of the file it is, whomever it goes to. */
    int number() {
        return number;
    }

    /** Which one its addressee gets: what was dropped or overtaken nobody has got. */
    int turn() {
        return turn;
    }

    @Nullable
    String documentRef() {
        return documentRef;
    }
}
