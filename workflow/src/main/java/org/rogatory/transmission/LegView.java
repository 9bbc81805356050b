package org.rogatory.transmission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.law.TransmissionRoute.Hop;
import org.rogatory.law.TransmissionRoutes;

/**
 * A leg of the way as lists and pages show it.
 *
 * @param dispatch which dispatch of the file it belongs to, from 1
 * @param copy a copy travels; the original follows
 * @param turn its place in the order of the dispatch, from 1
 * @param from key of a party of the reference data
 * @param paper kind of the paper that goes with it; null if none of ours does
 * @param messageRef the message whose letter and enclosures travel
 * @param duplicate what travels is a duplicate of what was lost
 * @param letter number and day of the paper that goes with it
 * @param carrier key of a carrier of the reference data
 * @param carrierNumber the carrier's number of the consignment
 * @param dueOn the day by which the next thing is to happen to it; null where it is not its turn
 * @param receivedRef number under which it was received
 * @param reason why it was lost or skipped; null where it was overtaken
 * @param by user name of who recorded its state
 */
public record LegView(
        String legId,
        String caseRef,
        int dispatch,
        Purpose purpose,
        boolean copy,
        int turn,
        String from,
        String to,
        @Nullable String paper,
        @Nullable String messageRef,
        boolean duplicate,
        LegState state,
        @Nullable LetterNumber letter,
        @Nullable String carrier,
        @Nullable String carrierNumber,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate handedOverOn,
        @Nullable LocalDate endedOn,
        @Nullable String receivedRef,
        @Nullable String reason,
        @Nullable String by) {

    /** Whether it is its turn to be handed over. */
    public boolean waiting() {
        return state == LegState.PLANNED && dueOn != null;
    }

    /** Whether its papers are with somebody who hands them over; what goes by the exchange ends by its receipt. */
    public boolean carried() {
        return state == LegState.UNDER_WAY && !TransmissionRoutes.EXCHANGE.equals(carrier);
    }

    /** Whether its papers were given out of hand, whatever became of them since; nothing is by the exchange. */
    public boolean gone() {
        return handedOverOn != null && !TransmissionRoutes.EXCHANGE.equals(carrier);
    }

    /** Whether it has not ended. */
    public boolean open() {
        return state == LegState.PLANNED || state == LegState.UNDER_WAY;
    }

    /** Whether it is still walked in its file: letters are to their end, also when that is closed. */
    public boolean walked(CaseFile file) {
        return purpose.walked(file);
    }

    /** The first leg of a way, before it is planned. */
    public static LegView first(String caseRef, Purpose purpose, Hop hop) {
        return Leg.planned(caseRef, new Leg.Place(1, purpose, false, 1, hop)).view(text -> text);
    }
}
