package org.rogatory.web.cases;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.inspection.Inspection;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.InspectionState;
import org.rogatory.documents.inspection.VirusScan;
import org.rogatory.web.shared.Words;

/**
 * What was found in a document, in the reader's words.
 *
 * @param state in a word or two; null where there is nothing to warn of
 * @param grave whether it is kept from everybody
 * @param reasons what was found and what was not looked at; empty if there is nothing to tell
 */
record InspectionWords(@Nullable String state, boolean grave, String reasons) {

    private static final InspectionWords NONE = new InspectionWords(null, false, "");

    /** Of our own letters, and of what nobody can open, nothing is told. */
    static InspectionWords of(DocumentView document, Words words) {
        if (!document.fromOutside() || document.isolation() != null) {
            return NONE;
        }
        var found = document.inspection();
        return found == null ? new InspectionWords(words.text("inspection.state.waits"), false, "") : of(found, words);
    }

    private static InspectionWords of(Inspection found, Words words) {
        var reasons = found.reasons().stream()
                .sorted(Comparator.naturalOrder())
                .map(InspectionReason::key)
                .map(key -> words.text("inspection.reason." + key))
                .collect(Collectors.joining(" "));
        var scan = found.scan() == VirusScan.SCANNED
                ? ""
                : words.text("inspection.scan." + found.scan().key());
        return new InspectionWords(
                found.state() == InspectionState.CLEAN
                        ? null
                        : words.text("inspection.state." + found.state().key()),
                found.state() == InspectionState.QUARANTINED,
                (reasons + " " + scan).strip());
    }
}
