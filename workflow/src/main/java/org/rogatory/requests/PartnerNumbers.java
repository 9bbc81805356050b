package org.rogatory.requests;

import java.util.Objects;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.letter.LetterNumber;

/**
 * The number of the other State, written down where the file has gone on without it or has a wrong one: it stands on
 * every letter of ours, and the file stays where it is.
 */
public final class PartnerNumbers {

    private static final String REGISTRATION = "record_partner_registration";

    private PartnerNumbers() {}

    /** Whether a verb tells the number of a request that was known to be there before, and so moves nothing. */
    public static boolean late(CaseFile file, String verb) {
        return REGISTRATION.equals(verb) && HandRecords.knownThere(file);
    }

    /** Refuses to write words down as a number, or the one that stands there. */
    static void demandOther(CaseFile file, Act act) {
        if (!late(file, act.verb())) {
            return;
        }
        var number = act.papers().reference();
        if (LetterNumber.readable(number) == null) {
            throw Refusal.of("number-wordy", ActField.REFERENCE.key());
        }
        if (Objects.equals(number, file.counterpartRef())) {
            throw Refusal.of("number-known", ActField.REFERENCE.key());
        }
    }

    /** The act as the timeline keeps it: with the number that stood before, where one is written over. */
    public static Act noted(CaseFile file, Act act) {
        var before = file.counterpartRef();
        return before == null || !late(file, act.verb())
                ? act
                : InsideWords.first(before + " → " + act.papers().reference(), act);
    }
}
