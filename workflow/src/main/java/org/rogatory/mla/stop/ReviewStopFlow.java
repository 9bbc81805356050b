package org.rogatory.mla.stop;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.FieldRule.needed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.requests.Choices;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;

/** The reviewer raises a question that a person must decide before acceptance; the head settles it, with his reason. */
@Component
class ReviewStopFlow implements BesideFlow {

    static final String RAISE = "raise_stop";
    static final String SETTLE = "settle_stop";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            RAISE,
            List.of(needed(KIND, Choices.STOPS_NEW), needed(INTERNAL_TEXT)),
            SETTLE,
            List.of(needed(KIND, Choices.STOPS_OPEN), needed(INTERNAL_TEXT)));
    /** Nobody has accepted it yet. */
    private static final Set<String> BEFORE = Set.of("registered", "under_review", "information_requested");

    private final ReviewStops stops;

    ReviewStopFlow(ReviewStops stops) {
        this.stops = stops;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    /** Questions on a person who is wanted keep him here, and not the request from being accepted. */
    @Override
    public boolean serves(String machine) {
        return CaseFamily.MLA.equals(CaseFamily.of(machine));
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return !possible(file, Set.of(verb)).isEmpty();
    }

    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        return possible(file, verbs());
    }

    private Set<String> possible(CaseFile file, Set<String> verbs) {
        if (file.outgoing() || RequestForms.spontaneous(file.form()) || file.closedAt() != null) {
            return Set.of();
        }
        var possible = stops.possible(file.caseRef(), verbs);
        return BEFORE.contains(file.status())
                ? possible
                : possible.stream().filter(SETTLE::equals).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        var flag = String.valueOf(act.kind());
        if (RAISE.equals(act.verb())) {
            stops.raise(file.caseRef(), flag, officer);
        } else {
            stops.settle(file.caseRef(), flag, officer);
        }
    }
}
