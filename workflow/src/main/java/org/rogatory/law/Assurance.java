package org.rogatory.law;

import java.util.Collection;
import java.util.List;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * A promise that a State may ask for before it surrenders a person: our own words, no law.
 *
 * @param instruments for requests that cite one of them; those that are for every request name {@code any}
 * @param risk what it answers
 * @param text words that a letter may take over
 * @param follow what is due after the surrender
 * @param confidence high, medium or low
 */
public record Assurance(
        String key,
        List<String> instruments,
        String risk,
        Wording label,
        Wording text,
        List<FollowUp> follow,
        String confidence,
        List<String> source) {

    /** For every request, whatever it cites. */
    static final String ANY = "any";

    /** Who held to it is seen by a visit of the State that asked, or reported by the one that promised. */
    public static final String VISIT = "visit";

    public static final String REPORT = "report";

    private static final List<String> KINDS = List.of(VISIT, REPORT);

    private static final int LONGEST = 60;

    public Assurance {
        instruments = List.copyOf(instruments);
        follow = List.copyOf(follow);
        source = List.copyOf(source);
    }

    /**
     * What is due after the surrender, again and again.
     *
     * @param kind visit or report
     * @param months from one to the next, and from the surrender to the first
     */
    public record FollowUp(String kind, int months) {

        private static FollowUp read(ReferenceRecord record) {
            var months = record.number("months");
            if (months < 1 || months > LONGEST) {
                throw record.broken("months", "from 1 to " + LONGEST + " months were expected");
            }
            return new FollowUp(record.code("kind", KINDS), months);
        }
    }

    /** Whether it may be asked for with a request that cites these. */
    public boolean offered(Collection<String> cited) {
        return instruments.contains(ANY) || instruments.stream().anyMatch(cited::contains);
    }

    static Assurance read(ReferenceRecord record) {
        return new Assurance(
                record.name(),
                record.texts("instruments"),
                record.text("risk"),
                record.wording("label"),
                record.wording("text"),
                record.rows("follow").stream().map(FollowUp::read).toList(),
                record.code("confidence", RouteAnswer.CONFIDENCE),
                record.texts("source"));
    }
}
