package org.rogatory.requests.legs;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.enclosures.PackedEnclosures;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.rogatory.requests.Choices;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Purpose;
import org.springframework.stereotype.Component;

/** No envelope leaves before its enclosures were ticked off; why it does all the same stays in the trail as a code. */
@Component
public class EnvelopeChecks {

    private static final String CODES = "unpacked";

    private final PackedEnclosures packing;
    private final Exchange exchange;

    EnvelopeChecks(PackedEnclosures packing, Exchange exchange) {
        this.packing = packing;
        this.exchange = exchange;
    }

    /** Refuses papers that leave for the first time. */
    void demandPacked(CaseFile file, Act act, Officer officer, boolean enclosed) {
        demand(act, officer, () -> packing.unpackedToLeave(file, officer, enclosed));
    }

    /** Refuses papers that our office hands on; what others hand on was packed before. */
    void demandPacked(CaseFile file, LegView leg, Act act, Officer officer) {
        if (packs(leg) && (leg.turn() == 1 || leg.paper() != null)) {
            demand(act, officer, () -> packing.unpackedToHandOn(file, leg, officer, beside(leg, act)));
        }
    }

    /** A letter encloses what its act brings; what comes with the handing over of others proves that, and stays. */
    private static List<String> beside(LegView leg, Act act) {
        return leg.purpose() == Purpose.LETTER ? List.of() : act.papers().files();
    }

    /** The papers have left our office: what was ticked off for them stands for no other envelope. */
    void left(CaseFile file, LegView leg, Officer officer) {
        if (!officer.isSystem() && packs(leg)) {
            packing.left(file, leg, officer);
        }
    }

    /** A letter goes in an envelope with an inventory only where something is enclosed in it. */
    private boolean packs(LegView leg) {
        var message = leg.messageRef();
        return leg.purpose() != Purpose.LETTER
                || message != null
                        && Departures.Leaving.encloses(
                                exchange.contentOfSent(message).enclosures());
    }

    private static void demand(Act act, Officer officer, BooleanSupplier lacks) {
        var told = act.kind() != null && Choices.has(CODES, act.kind());
        if (!told && !officer.isSystem() && lacks.getAsBoolean()) {
            throw Refusal.of("enclosures-unpacked", "kind");
        }
    }

    /** Whether an officer who lets papers go now is asked why they are not packed. */
    public boolean asks(CaseFile file, Officer officer) {
        return packing.unpackedToLeave(file, officer);
    }
}
