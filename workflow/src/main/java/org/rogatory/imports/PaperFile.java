package org.rogatory.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.NewEntry.Numbered;

/**
 * An open file as an office kept it on paper.
 *
 * @param form key of the form of its content
 * @param own number and day under which the office registered or sent the request
 * @param theirs number and day of the other side's letter, if known
 * @param otherState ISO 3166 alpha-2
 * @param caseNumber number of the criminal case it belongs to
 * @param responsible user name of who answers for it
 * @param unit key of the unit that asked for it, or that executes it
 * @param status what it has reached
 * @param results how each item of assistance has ended, in their order; empty where the status tells of none
 * @param reasons why something was refused or returned: a ground of refusal, coded reasons of a return
 * @param lastAct the day of the last act on paper
 * @param nextDeadline last day of what is due next
 * @param controlUntil last day of its control; null if it is not on control
 * @param stands where the paper is kept
 */
public record PaperFile(
        boolean outgoing,
        String form,
        Numbered own,
        @Nullable Numbered theirs,
        String otherState,
        List<String> instruments,
        List<String> offences,
        List<String> assistance,
        @Nullable String caseNumber,
        @Nullable String responsible,
        @Nullable String unit,
        String status,
        List<String> results,
        List<String> reasons,
        @Nullable LocalDate lastAct,
        @Nullable LocalDate nextDeadline,
        @Nullable LocalDate controlUntil,
        @Nullable String stands) {

    public PaperFile {
        instruments = List.copyOf(instruments);
        offences = List.copyOf(offences);
        assistance = List.copyOf(assistance);
        results = List.copyOf(results);
        reasons = List.copyOf(reasons);
    }

    /** The journal in which it stands under its own number. */
    JournalKind journal() {
        return outgoing ? JournalKind.OUTGOING : JournalKind.INCOMING;
    }
}
