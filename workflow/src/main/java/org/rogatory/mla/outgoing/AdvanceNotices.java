package org.rogatory.mla.outgoing;

import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.TIME;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.mla.urgent.CalledOffAdvances;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.mla.urgent.UrgentRoute.Made;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.content.DraftedRequests;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Our request made orally or by INTERPOL ahead of its writing; what follows in writing is this same file. */
@Component
class AdvanceNotices implements BesideFlow {

    private static final String RECORD = "record_oral_request";
    private static final Set<String> UNSENT = Set.of(
            "draft",
            "with_supervisor",
            "with_central_authority",
            "returned_for_correction",
            "approved",
            "translated",
            "signed");

    private final DraftedRequests drafted;
    private final UrgentRoute route;
    private final CalledOffAdvances advances;

    AdvanceNotices(DraftedRequests drafted, UrgentRoute route, CalledOffAdvances advances) {
        this.drafted = drafted;
        this.route = route;
        this.advances = advances;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(
                RECORD,
                List.of(
                        needed(KIND, "advance_channels"),
                        needed(TIME),
                        needed(CONTACT),
                        optional(REFERENCE),
                        optional(INTERNAL_TEXT)));
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return UNSENT.contains(file.status()) && !advances.standing(file);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var cited = drafted.content(file.caseRef(), officer)
                .path("legal_basis")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        route.keep(
                file,
                new Made(
                        act.kind(),
                        cited,
                        act.times().time(),
                        act.parties().contact(),
                        act.words().internalText()));
    }
}
