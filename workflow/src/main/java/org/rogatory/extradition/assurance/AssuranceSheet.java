package org.rogatory.extradition.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.assurance.FollowUps.Due;
import org.rogatory.extradition.assurance.FollowUps.Kind;

/**
 * The assurances of a file: what was asked for, given and decided, what was done about it and what is due when.
 *
 * @param surrenderedOn the day of the surrender; null before
 * @param due what is due next of each, the earliest first; nothing before the surrender
 * @param done what was done after the surrender, in its order
 */
public record AssuranceSheet(
        List<Line> assurances, @Nullable LocalDate surrenderedOn, List<Due> due, List<Note> done) {

    public AssuranceSheet {
        assurances = List.copyOf(assurances);
        due = List.copyOf(due);
        done = List.copyOf(done);
    }

    /**
     * One assurance.
     *
     * @param asked whether it was asked for; else it stood in the request from the start
     * @param wanted the words that were asked for
     * @param given the words in which it was given
     * @param why why a person has decided so; it stays in the office
     * @param firstDue the day that was named for the first report; null for that of the library
     * @param breachAt when a breach was written down last; null where none was
     */
    public record Line(
            AssuranceCode code,
            AssuranceStatus status,
            boolean asked,
            @Nullable String wanted,
            @Nullable String given,
            @Nullable String why,
            @Nullable LocalDate firstDue,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Instant breachAt) {

        private Line withoutWords() {
            return new Line(code, status, asked, null, null, null, firstDue, decidedBy, decidedAt, breachAt);
        }
    }

    /**
     * What was done about one of them.
     *
     * @param told what was told to the other State or came from it
     * @param inside what stays in the office
     */
    public record Note(
            int number,
            Kind kind,
            LocalDate on,
            @Nullable String told,
            @Nullable String inside,
            String notedBy) {

        private Note withoutWords() {
            return new Note(number, kind, on, null, null, notedBy);
        }
    }

    /** The same without what people wrote, which may name somebody. */
    AssuranceSheet withoutWords() {
        return new AssuranceSheet(
                assurances.stream().map(Line::withoutWords).toList(),
                surrenderedOn,
                due,
                done.stream().map(Note::withoutWords).toList());
    }

    /** Whether a breach of any was written down. */
    public boolean breached() {
        return assurances.stream().anyMatch(line -> line.breachAt() != null);
    }
}
