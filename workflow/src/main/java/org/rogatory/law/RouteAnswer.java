package org.rogatory.law;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.directory.ReferenceRecord;

/**
 * What one instrument says of one route.
 *
 * @param urgentOnly only in urgency
 * @param types it speaks only of requests for these kinds of assistance; empty for all
 * @param states it speaks only of requests to these States; empty for all
 */
record RouteAnswer(
        String instrument,
        String route,
        Admission admission,
        boolean urgentOnly,
        Set<String> types,
        Set<String> states,
        String article,
        String confidence) {

    private static final Map<String, Admission> ANSWERS = Map.of(
            "allowed", Admission.ALLOWED,
            "where_agreed", Admission.AGREEMENT,
            "urgent", Admission.ALLOWED,
            "urgent_where_agreed", Admission.AGREEMENT,
            "not_allowed", Admission.BARRED);
    private static final String LOW = "low";
    static final List<String> CONFIDENCE = List.of("high", "medium", LOW);

    static RouteAnswer read(ReferenceRecord record) {
        return new RouteAnswer(
                record.text("instrument"),
                record.text("route"),
                record.oneOf("answer", ANSWERS),
                record.text("answer").startsWith("urgent"),
                Set.copyOf(record.texts("types")),
                Set.copyOf(record.texts("states")),
                record.text("article"),
                record.code("confidence", CONFIDENCE));
    }

    boolean speaksOf(String wanted, TransmissionRoutes.Question question) {
        return route.equals(wanted)
                && !LOW.equals(confidence)
                && (types.isEmpty() || !question.types().isEmpty() && types.containsAll(question.types()))
                && (states.isEmpty() || states.contains(question.requested()));
    }

    /** What it says of a request of this urgency. */
    Admission said(boolean urgent) {
        return urgentOnly && !urgent ? Admission.BARRED : admission;
    }
}
