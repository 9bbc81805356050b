package org.rogatory.archive;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.springframework.stereotype.Component;

/** Tells whoever has the next word on an act or a hold that it is his, and who proposed it what became of it. */
@Component
class ArchiveNotices {

    private final Notices notices;

    ArchiveNotices(Notices notices) {
        this.notices = notices;
    }

    /** Files are handed to the archive: another than who proposed it accepts them. */
    void handedOver(ActView act) {
        tell(Set.of(Officer.principalOf(act.authority(), Role.HEAD)), "archive_handed_over", act);
    }

    /** Members of a commission are asked for their answer. */
    void asked(ActView act, Collection<String> members) {
        tell(members.stream().map(Officer::personal).collect(Collectors.toSet()), "archive_commission", act);
    }

    /** The whole commission agrees: the head approves. */
    void agreed(ActView act) {
        tell(Set.of(Officer.principalOf(act.authority(), Role.HEAD)), "archive_agreed", act);
    }

    /** The act is settled by another than who proposed it. */
    void settled(ActView act, Officer by) {
        if (!act.proposedBy().equals(by.username())) {
            tell(Set.of(Officer.personal(act.proposedBy())), "archive_settled", act);
        }
    }

    /** Somebody asks that a hold be lifted: the head decides. */
    void liftAsked(String caseRef, String authority) {
        notices.notify(new NewNotice(Officer.principalOf(authority, Role.HEAD), "hold_lift_asked", caseRef));
    }

    /** Terms of files have ended: the registry looks what is to become of them. */
    void termsEnded(String authority) {
        var registry = Officer.principalOf(authority, Role.REGISTRAR);
        notices.notify(new NewNotice(registry, "archive_terms_ended", Subject.ARCHIVE_TERMS, authority));
    }

    private void tell(Set<String> recipients, String code, ActView act) {
        notices.notify(recipients, code, Subject.ARCHIVE_ACT, act.actId());
    }
}
