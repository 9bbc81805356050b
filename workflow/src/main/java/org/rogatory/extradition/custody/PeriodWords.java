package org.rogatory.extradition.custody;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;

/**
 * What is said of a stretch of custody.
 *
 * @param place where the person is held
 * @param issuer the court or authority that ordered it
 * @param order the number of the order, or of the record of the detention
 * @param kind the code of another measure
 * @param files references of the papers
 * @param endedBy who ordered its end
 * @param endKind the code of why it ended
 */
public record PeriodWords(
        @Nullable String place,
        @Nullable String issuer,
        @Nullable String order,
        @Nullable String kind,
        List<String> files,
        @Nullable String endedBy,
        @Nullable String endKind) {

    /** Words that do not change. */
    public PeriodWords {
        files = List.copyOf(files);
    }

    /** What an act says of the stretch that it begins; the place is that of the one before where it names none. */
    static PeriodWords of(Act act, @Nullable String placeBefore) {
        var place = act.parties().place();
        return new PeriodWords(
                place == null ? placeBefore : place,
                act.parties().issuer(),
                act.papers().reference(),
                act.kind(),
                act.papers().files(),
                null,
                null);
    }

    /** The same with why it ended and by whose word. */
    PeriodWords ended(Act act) {
        return new PeriodWords(place, issuer, order, kind, files, act.parties().issuer(), act.kind());
    }

    /** The same where custody did not end. */
    PeriodWords lasting() {
        return new PeriodWords(place, issuer, order, kind, files, null, null);
    }
}
