package org.rogatory.mla.safeconduct;

import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ITEM;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.IncomingRequests;
import org.rogatory.mla.outgoing.OutgoingRequests;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;

/** Records when a person who was asked to come arrived, was told that he may go, and left; on either side. */
@Component
class SafeConductFlow implements BesideFlow {

    static final String VERB = "record_safe_conduct";

    private static final List<FieldRule> FIELDS = List.of(
            needed(ITEM, "items_coming"),
            needed(KIND, "safe_conduct_days"),
            needed(HAPPENED_ON),
            optional(INTERNAL_TEXT));

    /** Nobody has been asked to come yet. */
    private static final Set<String> BEFORE = Set.of(
            "draft",
            "with_supervisor",
            "with_central_authority",
            "returned_for_correction",
            "approved",
            "translated",
            "signed",
            "received",
            "registered");

    private final SafeConducts conducts;
    private final OutgoingRequests outgoing;
    private final IncomingRequests incoming;
    private final PaperDays days;

    SafeConductFlow(SafeConducts conducts, OutgoingRequests outgoing, IncomingRequests incoming, PaperDays days) {
        this.conducts = conducts;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.days = days;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(VERB, FIELDS);
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return !BEFORE.contains(file.status()) && conducts.awaited(file);
    }

    /** He comes for the hearing, which may be long after the summons was served and the file closed. */
    @Override
    public boolean afterClosing(String verb) {
        return true;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        conducts.record(file, act, cited(file), officer);
    }

    private List<String> cited(CaseFile file) {
        return file.outgoing() ? outgoing.cited(file.caseRef()) : incoming.cited(file.caseRef());
    }
}
