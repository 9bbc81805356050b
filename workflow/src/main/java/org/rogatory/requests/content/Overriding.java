package org.rogatory.requests.content;

import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Drafters;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.springframework.stereotype.Component;

/** What asking for an override, giving it and taking it back does: it is kept, and the other side of the desk told. */
@Component
class Overriding {

    private static final List<Role> DECIDING = List.of(Role.CENTRAL_OFFICER, Role.HEAD);

    private final FindingOverrides overrides;
    private final Cases cases;
    private final Notices notices;

    Overriding(FindingOverrides overrides, Cases cases, Notices notices) {
        this.overrides = overrides;
        this.cases = cases;
        this.notices = notices;
    }

    public void apply(CaseFile file, OutgoingRequest request, Act act, Officer officer) {
        switch (act.verb()) {
            case "ask_override" -> {
                overrides.ask(file, request, act, officer);
                cases.grant(file.caseRef(), file.authority(), DECIDING);
                DECIDING.forEach(role -> notices.notify(
                        new NewNotice(Officer.principalOf(file.authority(), role), "override_asked", file.caseRef())));
            }
            case "override" -> {
                overrides.give(file, request, act, officer);
                tell(file, "override_given", officer);
            }
            default -> {
                overrides.revoke(request, act, officer);
                tell(file, "override_revoked", officer);
            }
        }
    }

    private void tell(CaseFile file, String code, Officer officer) {
        if (!Drafters.of(file).equals(officer.username())) {
            notices.notify(new NewNotice(Drafters.principal(file), code, file.caseRef()));
        }
    }
}
