package org.rogatory.web.cases.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.inspection.InspectionReason;

/**
 * What was found in a document, as national systems read it.
 *
 * @param state clean, unchecked, quarantined or released
 * @param antivirus off, scanned or unreached
 */
record InspectionJson(String state, List<String> reasons, String antivirus, Instant at) {

    static @Nullable InspectionJson of(DocumentView document) {
        var found = document.inspection();
        return found == null
                ? null
                : new InspectionJson(
                        found.state().key(),
                        found.reasons().stream()
                                .sorted()
                                .map(InspectionReason::key)
                                .toList(),
                        found.scan().key(),
                        found.at());
    }
}
