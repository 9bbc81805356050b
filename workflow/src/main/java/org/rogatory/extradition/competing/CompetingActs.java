package org.rogatory.extradition.competing;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.needed;

import java.util.List;
import java.util.Map;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.identity.Officer;
import org.rogatory.requests.beside.BesideFlow;
import org.springframework.stereotype.Component;

/** Requests are said to compete, or not to, and the head says which goes first; a file is named by its reference. */
@Component
class CompetingActs implements BesideFlow {

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            CompetingRequests.LINK,
            List.of(needed(REFERENCE)),
            CompetingRequests.UNLINK,
            List.of(needed(REFERENCE), needed(INTERNAL_TEXT)),
            CompetingRequests.DECIDE,
            List.of(needed(REFERENCE), needed(INTERNAL_TEXT)));

    private final CompetingRequests requests;

    CompetingActs(CompetingRequests requests) {
        this.requests = requests;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean serves(String machine) {
        return CompetingRequests.MACHINE.equals(machine);
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        if (!CompetingRequests.competes(file)) {
            return false;
        }
        return switch (verb) {
            case CompetingRequests.LINK -> true;
            case CompetingRequests.UNLINK -> !requests.group(file).isEmpty();
            default -> !requests.rivals(file).isEmpty();
        };
    }

    /** Of another file no reader of this one learns by its timeline, nor by the words in which the two were weighed. */
    @Override
    public Act noted(Act act) {
        return Act.of(act.verb(), act.version());
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case CompetingRequests.LINK -> requests.link(file, act, officer);
            case CompetingRequests.UNLINK -> requests.unlink(file, act, officer);
            default -> requests.decide(file, act, officer);
        }
    }
}
