package org.rogatory.mla.cascade;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.requests.message.InsideLetters.Sent;

/** One level to which execution was passed down: until when, under which number, what it reported; words are enciphered. */
@Entity
@Table(name = "mla_level")
class Level {

    @Id
    private String levelRef;

    private String caseRef;
    private int number;
    private String authority;
    private String fromAuthority;
    private @Nullable String rootAuthority;

    @Enumerated(EnumType.STRING)
    private LevelStatus status;

    private LocalDate dueOn;
    private @Nullable String orderNumber;
    private @Nullable LocalDate orderDay;
    private @Nullable String letterNumber;
    private @Nullable LocalDate letterDay;
    private @Nullable String reportNumber;
    private @Nullable LocalDate reportDay;
    private String passedBy;
    private Instant passedAt;
    private @Nullable String content;
    private @Nullable String reportedBy;
    private @Nullable Instant reportedAt;
    private @Nullable String report;
    private @Nullable String checkedBy;
    private @Nullable Instant checkedAt;
    private @Nullable String reasons;
    private @Nullable String checking;
    private @Nullable String movedFrom;
    private @Nullable String movedBy;
    private @Nullable Instant movedAt;
    private @Nullable String moving;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Level() {}

    /**
     * From which authority to which one, as the how-manieth level of the file.
     *
     * @param root the authority whose single items go down; null for what the one has to which the file was assigned
     */
    record Passing(
            String caseRef,
            int number,
            String from,
            String to,
            @Nullable String root) {}

    /** Who did something, when, in which enciphered words. */
    record Done(String by, Instant at, @Nullable String hiddenText) {}

    Level(Passing passing, LocalDate dueOn, Done done) {
        this.levelRef = passing.caseRef() + "-L" + passing.number();
        this.caseRef = passing.caseRef();
        this.number = passing.number();
        this.authority = passing.to();
        this.fromAuthority = passing.from();
        this.rootAuthority = passing.root();
        this.status = LevelStatus.HELD;
        this.dueOn = dueOn;
        this.passedBy = done.by();
        this.passedAt = done.at();
        this.content = done.hiddenText();
    }

    /** The order left the office above under its number, and this one registered it under its own. */
    void ordered(Sent letter) {
        var ours = letter.left();
        this.orderNumber = ours == null ? null : ours.number();
        this.orderDay = ours == null ? null : ours.day();
        var own = letter.arrived();
        this.letterNumber = own == null ? null : own.number();
        this.letterDay = own == null ? null : own.day();
    }

    void report(Done done, @Nullable LetterNumber letter) {
        this.status = LevelStatus.REPORTED;
        this.reportedBy = done.by();
        this.reportedAt = done.at();
        this.report = done.hiddenText();
        this.reportNumber = letter == null ? null : letter.number();
        this.reportDay = letter == null ? null : letter.day();
    }

    void accept(Done done) {
        this.status = LevelStatus.ACCEPTED;
        checked(done, List.of());
    }

    void sendBack(Done done, List<String> codes, @Nullable LocalDate until) {
        this.status = LevelStatus.HELD;
        if (until != null) {
            due(until);
        }
        checked(done, codes);
    }

    /** It has until another day. */
    void due(LocalDate day) {
        this.dueOn = day;
    }

    private void checked(Done done, List<String> codes) {
        this.checkedBy = done.by();
        this.checkedAt = done.at();
        this.checking = done.hiddenText();
        this.reasons = codes.isEmpty() ? null : String.join(",", codes);
    }

    /** Another authority takes the place of this level; it stays known whom it follows. */
    void move(String successor, Done done) {
        this.movedFrom = authority;
        this.authority = successor;
        this.movedBy = done.by();
        this.movedAt = done.at();
        this.moving = done.hiddenText();
    }

    /** It reports to the successor of the authority that gave it the work. */
    Level under(String successor) {
        this.fromAuthority = successor;
        return this;
    }

    void end() {
        this.status = LevelStatus.ENDED;
    }

    int number() {
        return number;
    }

    String authority() {
        return authority;
    }

    String fromAuthority() {
        return fromAuthority;
    }

    /** The authority whose single items it got; null where it got what the one has to which the file was assigned. */
    @Nullable
    String root() {
        return rootAuthority;
    }

    LevelStatus status() {
        return status;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** The number and day of the order by which it got the work. */
    @Nullable
    LetterNumber order() {
        return LetterNumber.of(orderNumber, orderDay);
    }

    /** The number and day of its last report. */
    @Nullable
    LetterNumber reported() {
        return LetterNumber.of(reportNumber, reportDay);
    }

    /** With its enciphered words made readable. */
    String levelRef() {
        return levelRef;
    }

    String caseRef() {
        return caseRef;
    }

    LevelView view(Words words, boolean vacant) {
        return new LevelView(
                number,
                authority,
                fromAuthority,
                status,
                dueOn,
                new LevelView.Numbers(order(), LetterNumber.of(letterNumber, letterDay), reported()),
                new LevelView.Said(passedBy, passedAt, words.show(content)),
                said(reportedBy, reportedAt, words.show(report)),
                said(checkedBy, checkedAt, words.show(checking)),
                reasons == null ? List.of() : Arrays.asList(reasons.split(",")),
                movedFrom,
                said(movedBy, movedAt, words.show(moving)),
                vacant);
    }

    private static LevelView.@Nullable Said said(@Nullable String by, @Nullable Instant at, @Nullable String text) {
        return by == null || at == null ? null : new LevelView.Said(by, at, text);
    }

    /** Deciphers the words of a file. */
    interface Words {

        @Nullable
        String show(@Nullable String hidden);
    }
}
