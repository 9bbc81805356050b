package org.rogatory.mla.item;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One item of assistance on one side's file. On the requested side it is executed; on the requesting side it mirrors
 * what the partner told. Place, result, conditions of use and the language of both are kept under the file's key.
 */
@Entity
@Table(name = "mla_item")
public class AssistanceItem {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,60}");

    @Id
    private String itemRef;

    private String caseRef;
    private int number;
    private String type;
    private String status;
    private @Nullable String waitingReason;
    private boolean waitingReleased;
    private @Nullable LocalDate actOn;
    private @Nullable String actPlace;
    private @Nullable String authority;
    private @Nullable String result;
    private @Nullable String conditions;
    private @Nullable String textLanguage;
    private @Nullable String ground;
    private @Nullable LocalDate untilOn;
    private @Nullable String untilEvent;
    private @Nullable String reasons;
    private Instant changedAt;
    private boolean begun;
    private @Nullable String orderNumber;
    private @Nullable String orderBy;
    private @Nullable LocalDate orderOn;
    private @Nullable String useMark;
    private @Nullable String useNote;
    private @Nullable Instant toldAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AssistanceItem() {}

    AssistanceItem(String caseRef, int number, String type, String status, Instant now) {
        this.itemRef = caseRef + "-" + number;
        this.caseRef = caseRef;
        this.number = number;
        this.type = type;
        this.status = status;
        this.changedAt = now;
    }

    /** The written request counts its items in another order than the oral one did; the reference stays. */
    void renumber(int place) {
        this.number = place;
    }

    void ask(String asked) {
        this.type = asked;
    }

    void move(String to, Instant now) {
        this.status = to;
        this.changedAt = now;
        this.begun = begun || "in_execution".equals(to);
        if (!"waiting".equals(to)) {
            this.waitingReason = null;
            this.waitingReleased = false;
        }
        putOff(null, null);
    }

    /** Until which day, or which event, a postponed item is put off. */
    void putOff(@Nullable LocalDate until, @Nullable String hiddenEvent) {
        var postponed = "postponed".equals(status);
        this.untilOn = postponed ? until : null;
        this.untilEvent = postponed ? hiddenEvent : null;
    }

    /** What the other State is told of why it is refused; it has no other result. */
    void refuseWith(ItemWords hidden) {
        this.result = hidden.result();
        this.textLanguage = hidden.language();
    }

    /** The coded reasons for which it is returned. */
    void returnFor(List<String> codes) {
        this.reasons = codes.isEmpty() ? null : codes.stream().distinct().collect(Collectors.joining(","));
    }

    List<String> reasons() {
        return reasons == null ? List.of() : List.of(reasons.split(","));
    }

    void waitFor(@Nullable String reason, boolean released) {
        this.waitingReason = reason;
        this.waitingReleased = released;
    }

    /** Holds the domestic order without which an act of coercion must not begin. */
    void order(@Nullable String hiddenNumber, @Nullable LocalDate on, @Nullable String hiddenBy) {
        this.orderNumber = hiddenNumber;
        this.orderOn = on;
        this.orderBy = hiddenBy;
    }

    /** The other State told of it, or was told how it has ended, of that moment. */
    void toldAt(Instant moment) {
        this.toldAt = moment;
    }

    boolean toldAfter(Instant moment) {
        return toldAt != null && toldAt.isAfter(moment);
    }

    boolean told() {
        return toldAt != null;
    }

    /** What was recorded or decided of it stands in the timeline alone: nothing is told of it until it is done anew. */
    void anew() {
        record(null, null, new ItemWords(null, null, null));
        this.ground = null;
        this.reasons = null;
        this.toldAt = null;
    }

    /** Marks within which limits the result may be used; null once another one has come in its place. */
    void markUse(@Nullable String mark, @Nullable String hiddenNote) {
        this.useMark = mark;
        this.useNote = hiddenNote;
    }

    void record(@Nullable LocalDate on, @Nullable String hiddenPlace, ItemWords hidden) {
        this.actOn = on;
        this.actPlace = hiddenPlace;
        this.result = hidden.result();
        this.conditions = hidden.conditions();
        this.textLanguage = hidden.language();
    }

    /** Keeps codes only: what a partner writes instead of one stays in his message. */
    void refuse(@Nullable String refusalGround) {
        this.ground = refusalGround != null && CODE.matcher(refusalGround).matches() ? refusalGround : null;
    }

    /** Whoever gets the file next has not done an act whose result is there. */
    void executedBy(@Nullable String executing) {
        if (actOn == null) {
            this.authority = executing;
        }
    }

    public String itemRef() {
        return itemRef;
    }

    public String caseRef() {
        return caseRef;
    }

    public int number() {
        return number;
    }

    public String type() {
        return type;
    }

    public String status() {
        return status;
    }

    Instant changedAt() {
        return changedAt;
    }

    public @Nullable String waitingReason() {
        return waitingReason;
    }

    /** Whether the partner may be told the waiting reason itself; else he is told what stands for it. */
    public boolean waitingReleased() {
        return waitingReleased;
    }

    public @Nullable LocalDate actOn() {
        return actOn;
    }

    @Nullable
    String hiddenPlace() {
        return actPlace;
    }

    public @Nullable String authority() {
        return authority;
    }

    public @Nullable String ground() {
        return ground;
    }

    /** The day until which it is put off; null where it is not, or an event alone was named. */
    public @Nullable LocalDate until() {
        return untilOn;
    }

    @Nullable
    String hiddenEvent() {
        return untilEvent;
    }

    ItemWords hiddenWords() {
        return new ItemWords(result, conditions, textLanguage);
    }

    /** Whether the act has ever begun, even if put off since: what waits then goes on, else it waits to begin. */
    boolean begun() {
        return begun;
    }

    ItemOrder hiddenOrder() {
        return new ItemOrder(orderNumber, orderOn, orderBy);
    }

    @Nullable
    String useMark() {
        return useMark;
    }

    @Nullable
    String hiddenUseNote() {
        return useNote;
    }
}
