package org.rogatory.markings;

import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.springframework.stereotype.Component;

/** Tells the two who decide about what is isolated that it is their turn; never what it is. */
@Component
class SpillNotices {

    private final Notices notices;
    private final UserAccounts accounts;

    SpillNotices(Notices notices, UserAccounts accounts) {
        this.notices = notices;
        this.accounts = accounts;
    }

    /** Something is isolated: either of the two proposes what becomes of it. */
    void reported(Spill spill) {
        tell(spill, heads(spill), "document_isolated");
        tell(spill, administrators(spill), "document_isolated");
    }

    /** One of them proposed: the other confirms. */
    void proposed(Spill spill, Decider as) {
        tell(spill, as == Decider.HEAD ? administrators(spill) : heads(spill), "spill_proposed");
    }

    private void tell(Spill spill, Set<String> recipients, String code) {
        if (!recipients.isEmpty()) {
            notices.notify(recipients, code, Subject.ISOLATED_DOCUMENT, spill.spillId());
        }
    }

    private static Set<String> heads(Spill spill) {
        return Set.of(Officer.principalOf(spill.authority(), Role.HEAD));
    }

    private Set<String> administrators(Spill spill) {
        return accounts.officersOf(spill.state()).stream()
                .filter(officer -> officer.has(Role.ADMINISTRATOR))
                .map(officer -> Officer.personal(officer.username()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
