package org.rogatory.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper behind a document: where it lies, how many sheets it has, what it bears, whether it follows or goes back.
 *
 * @param file the paper file that holds it, in the words of the office
 * @param folder volume or folder of that file
 * @param firstSheet the sheet of the folder on which it begins
 * @param sheets how many it has itself, without annexes
 * @param annexes how many papers are annexed to it
 * @param scanned a scan of it is the content kept here
 * @param sealed it bears a seal in ink
 * @param signed it bears a signature in ink
 * @param follows a copy goes ahead: the original comes or goes later
 * @param followedOn the day on which it came or went
 * @param toReturn it belongs to the other side and goes back
 * @param returnBy until when
 */
public record Original(
        @Nullable String file,
        @Nullable String folder,
        @Nullable Integer firstSheet,
        @Nullable Integer lastSheet,
        @Nullable Integer sheets,
        @Nullable Integer annexes,
        boolean scanned,
        boolean sealed,
        boolean signed,
        boolean follows,
        @Nullable LocalDate followedOn,
        boolean toReturn,
        @Nullable LocalDate returnBy,
        @Nullable LocalDate returnedOn) {

    /** Nothing is known of any paper. */
    public static final Original NONE =
            new Original(null, null, null, null, null, null, false, false, false, false, null, false, null, null);

    /** Only the number of its sheets is known. */
    public static Original of(int sheets) {
        return new Original(null, null, null, null, sheets, null, false, false, false, false, null, false, null, null);
    }

    /** Whether a copy is here or there and the original still on its way. */
    public boolean awaited() {
        return follows && followedOn == null;
    }

    /** Whether it is still to go back, by a day or some time. */
    public boolean promised() {
        return toReturn && returnedOn == null;
    }
}
