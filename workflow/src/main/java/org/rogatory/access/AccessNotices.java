package org.rogatory.access;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Reservation;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.springframework.stereotype.Component;

/** Tells those who answer for a file that somebody opens it, asks for it or is kept out, and him what became of it. */
@Component
class AccessNotices {

    private final Notices notices;

    AccessNotices(Notices notices) {
        this.notices = notices;
    }

    /** Somebody looks into the file by his own word: who answers for it is told, and who supervises it. */
    void challenged(CaseFile file, GrantView grant) {
        var recipients = new LinkedHashSet<String>();
        var owner = file.owner();
        recipients.add(Officer.personal(owner == null ? file.draftedBy() : owner));
        recipients.add(Officer.principalOf(file.authority(), Role.SUPERVISOR));
        recipients.add(Officer.principalOf(file.authority(), Role.HEAD));
        recipients.add(Officer.principalOf(file.unit(), Role.SUPERVISOR));
        recipients.remove(Officer.personal(grant.username()));
        tell(recipients, "access_challenged", grant);
    }

    /** Somebody asks for a file: the head decides. */
    void asked(GrantView grant) {
        tell(head(grant.authority()), "access_asked", grant);
    }

    /** Somebody is kept out: the head is told, and he himself where another said so. */
    void excluded(GrantView grant) {
        tell(head(grant.authority()), "access_excluded", grant);
        if (!grant.askedBy().equals(grant.username())) {
            tell(Set.of(Officer.personal(grant.username())), "access_excluded", grant);
        }
    }

    /** It was decided: he whose access it is, is told. */
    void settled(GrantView grant) {
        tell(Set.of(Officer.personal(grant.username())), "access_settled", grant);
    }

    /** Something of a file is for somebody by name: he is told. */
    void named(Reservation reservation, Set<String> usernames) {
        var recipients = usernames.stream().map(Officer::personal).collect(Collectors.toUnmodifiableSet());
        notices.notify(recipients, "reader_named", reservation.caseRef());
    }

    /** Nobody has reviewed it in time: the head is told. */
    void late(GrantView grant) {
        tell(head(grant.authority()), "access_review_late", grant);
    }

    private static Set<String> head(String authority) {
        return Set.of(Officer.principalOf(authority, Role.HEAD));
    }

    private void tell(Set<String> recipients, String code, GrantView grant) {
        notices.notify(Set.copyOf(recipients), code, Subject.ACCESS, grant.grantId());
    }
}
