package org.rogatory.requests.content;

import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * Who may let a request pass in spite of a finding: an officer of the central authority who has neither written the
 * request nor asked for the override; and only while the request has not left.
 */
@Component
public class OverrideGuards {

    public static final Set<String> VERBS = Set.of("ask_override", "override", "revoke_override");
    private static final Set<String> BEFORE_SENDING = Set.of(
            "draft",
            "with_supervisor",
            "with_central_authority",
            "returned_for_correction",
            "approved",
            "translated",
            "signed");

    private final FindingOverrides overrides;

    OverrideGuards(FindingOverrides overrides) {
        this.overrides = overrides;
    }

    /** Whether the status still admits overrides. */
    public static boolean inTime(CaseFile file) {
        return BEFORE_SENDING.contains(file.status());
    }

    public void check(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        if (!inTime(file)) {
            throw Refusal.of("wrong-status");
        }
        var name = String.valueOf(act.grounds().finding());
        if ("revoke_override".equals(act.verb())) {
            ofCentralAuthority(file, officer);
            if (overrides.of(file, request).stream().noneMatch(each -> revocable(each, name))) {
                throw Refusal.of("no-override", "finding");
            }
            return;
        }
        overrides.demand(name, file, request);
        if (overrides.of(file, request).stream().anyMatch(each -> spoken(each, name, act.verb()))) {
            throw Refusal.of("override-already", "finding");
        }
        if ("override".equals(act.verb())) {
            ofCentralAuthority(file, officer);
            otherEyes(file, request, name, officer);
        }
    }

    private static boolean revocable(FindingOverride override, String name) {
        return override.finding().equals(name) && override.state() != State.REVOKED;
    }

    /** Asked twice, or given twice. */
    private static boolean spoken(FindingOverride override, String name, String verb) {
        return override.finding().equals(name)
                && (override.state() == State.STANDING
                        || override.state() == State.ASKED && "ask_override".equals(verb));
    }

    private static void ofCentralAuthority(CaseFile file, Officer officer) {
        Roles.demand(file.authority().equals(officer.authority()));
    }

    private void otherEyes(CaseFile file, OutgoingRequest request, String name, Officer officer) {
        var asked = overrides.of(file, request).stream()
                .filter(each -> each.finding().equals(name) && each.state() == State.ASKED)
                .map(FindingOverride::asked)
                .anyMatch(word -> word != null && word.by().equals(officer.username()));
        if (asked || FourEyes.wrote(file, request, officer)) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
    }
}
