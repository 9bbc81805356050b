package org.rogatory.transmission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.law.TransmissionRoute.Hop;
import org.rogatory.law.TransmissionRoutes;

/** One leg of the way of a dispatch: planned, handed over, received; lost and gone again as a duplicate, or skipped. */
@Entity
@Table(name = "transmission_leg")
class Leg {

    @Id
    private String legId;

    private String caseRef;
    private int dispatch;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private boolean copyAhead;
    private int turn;
    private String fromParty;
    private String toParty;
    private @Nullable String paper;
    private int days;
    private boolean duplicate;

    @Enumerated(EnumType.STRING)
    private LegState state;

    private @Nullable String messageRef;
    private @Nullable String letterNumber;
    private @Nullable LocalDate letterDay;
    private @Nullable String carrier;
    private @Nullable String carrierNumber;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate handedOverOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String receivedRef;
    private @Nullable String reason;
    private @Nullable String recordedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Leg() {}

    private Leg(String caseRef, Place place) {
        this.legId = UUID.randomUUID().toString();
        this.caseRef = caseRef;
        this.dispatch = place.dispatch();
        this.purpose = place.purpose();
        this.copyAhead = place.copy();
        this.turn = place.turn();
        this.fromParty = place.hop().from();
        this.toParty = place.hop().to();
        this.paper = place.hop().paper();
        this.days = place.hop().days();
        this.state = LegState.PLANNED;
    }

    /** Where a leg stands: in which dispatch, at which turn, from whom to whom. */
    record Place(int dispatch, Purpose purpose, boolean copy, int turn, Hop hop) {}

    static Leg planned(String caseRef, Place place) {
        return new Leg(caseRef, place);
    }

    /** The same leg once more, with a duplicate under the number of what was lost. */
    Leg again() {
        var again = new Leg(
                caseRef, new Place(dispatch, purpose, copyAhead, turn, new Hop(fromParty, toParty, paper, days)));
        again.duplicate = true;
        again.messageRef = messageRef;
        again.letterNumber = letterNumber;
        again.letterDay = letterDay;
        return again;
    }

    /** Its turn has come: it is to be handed over by a day. */
    void await(LocalDate day) {
        dueOn = day;
    }

    void handOver(HandOver wanted, @Nullable LetterNumber letter, String by) {
        state = LegState.UNDER_WAY;
        handedOverOn = wanted.day();
        carrier = wanted.carrier();
        carrierNumber = wanted.carrierNumber();
        if (letter != null) {
            letterNumber = letter.number();
            letterDay = letter.day();
        }
        dueOn = byExchange() ? null : wanted.day().plusDays(days);
        recordedBy = by;
    }

    /** Its receipt ends it, and no clock runs before. */
    boolean byExchange() {
        return TransmissionRoutes.EXCHANGE.equals(carrier);
    }

    /** The number of the letter that goes with it, where no paper of the leg has one of its own. */
    void carries(@Nullable LetterNumber letter) {
        if (letter != null && paper == null) {
            letterNumber = letter.number();
            letterDay = letter.day();
        }
    }

    void goesWith(@Nullable String message) {
        messageRef = message;
    }

    boolean goesBy(String message) {
        return message.equals(messageRef);
    }

    void receive(LocalDate day, @Nullable String hiddenReference, String by) {
        end(LegState.RECEIVED, day, by);
        receivedRef = hiddenReference;
    }

    void lose(LocalDate day, @Nullable String hiddenReason, String by) {
        end(LegState.LOST, day, by);
        reason = hiddenReason;
    }

    void skip(LocalDate day, @Nullable String hiddenReason, String by) {
        end(LegState.SKIPPED, day, by);
        reason = hiddenReason;
    }

    private void end(LegState how, LocalDate day, String by) {
        state = how;
        endedOn = day;
        dueOn = null;
        recordedBy = by;
    }

    boolean open() {
        return state == LegState.PLANNED || state == LegState.UNDER_WAY;
    }

    boolean is(LegState wanted) {
        return state == wanted;
    }

    String legId() {
        return legId;
    }

    int dispatch() {
        return dispatch;
    }

    Purpose purpose() {
        return purpose;
    }

    boolean copy() {
        return copyAhead;
    }

    int turn() {
        return turn;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate endedOn() {
        return endedOn;
    }

    @Nullable
    LocalDate handedOverOn() {
        return handedOverOn;
    }

    @Nullable
    LetterNumber letter() {
        return LetterNumber.of(letterNumber, letterDay);
    }

    private static @Nullable String opened(@Nullable String hidden, UnaryOperator<String> open) {
        return hidden == null ? null : open.apply(hidden);
    }

    /** @param open turns what is enciphered into clear text */
    LegView view(UnaryOperator<String> open) {
        return new LegView(
                legId,
                caseRef,
                dispatch,
                purpose,
                copyAhead,
                turn,
                fromParty,
                toParty,
                paper,
                messageRef,
                duplicate,
                state,
                letter(),
                carrier,
                opened(carrierNumber, open),
                dueOn,
                handedOverOn,
                endedOn,
                opened(receivedRef, open),
                opened(reason, open),
                recordedBy);
    }
}
