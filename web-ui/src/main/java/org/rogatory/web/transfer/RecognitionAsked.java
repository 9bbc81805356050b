package org.rogatory.web.transfer;

import java.util.Set;
import org.rogatory.transfer.Seat;

/** What a court is asked for by a file of transfer as it stands; what it decides is for the court. */
final class RecognitionAsked {

    /** Before and after these nobody asks a court. */
    private static final Set<String> OPEN =
            Set.of("under_review", "registered_by_partner", "agreed", "sentence_recognised", "handover_scheduled");

    private RecognitionAsked() {}

    /**
     * As a key.
     *
     * @param seat of the State that keeps the file
     * @param recognised whether a court has recognised the sentence already
     * @param against whether the person does not consent
     */
    static String of(String status, Seat seat, boolean recognised, boolean against) {
        if (!OPEN.contains(status)) {
            return "nothing";
        }
        if (recognised) {
            return "recognised";
        }
        if (against) {
            return "against";
        }
        return switch (seat) {
            case EXECUTING -> "recognise";
            case SENTENCING -> "recognised-there";
            case UNKNOWN -> "seat-unknown";
        };
    }
}
