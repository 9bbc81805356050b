package org.rogatory.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * What a court of a State does in a case of extradition, as far as a source was seen.
 *
 * @param state the State whose court it is
 * @param key what it does, once for each State: arrest, appeal, forwarding or review
 * @param side whether its State asks or is asked: requesting or requested
 * @param court kind of authority that does it
 * @param deadline key of the deadline in which it is done; null where none is known
 * @param suspends whether nobody is surrendered before it has ended
 * @param basis the article, in words
 * @param confidence high, medium or low
 */
public record CourtStep(
        String state,
        String key,
        String side,
        String court,
        @Nullable String deadline,
        boolean suspends,
        Wording label,
        String basis,
        String confidence,
        List<String> source) {

    /** Against a decision to extradite or not. */
    public static final String APPEAL = "appeal";

    static final List<String> KEYS = List.of("arrest", APPEAL, "forwarding", "review");

    private static final List<String> SIDES = List.of("requesting", "requested");

    public CourtStep {
        source = List.copyOf(source);
    }

    /**
     * Whether an act of a file of the State that is asked begins its time. When a court has sent the appeal on, and
     * when the court above has it, no act says in time: what they have for it is counted by hand.
     */
    public boolean counted() {
        return deadline != null && APPEAL.equals(key);
    }

    static CourtStep read(ReferenceRecord record) {
        return new CourtStep(
                record.text("state"),
                record.code("key", KEYS),
                record.code("side", SIDES),
                record.text("court"),
                record.textOrNull("deadline"),
                record.flag("suspends"),
                record.wording("label"),
                record.text("basis"),
                record.code("confidence", RouteAnswer.CONFIDENCE),
                record.texts("source"));
    }
}
