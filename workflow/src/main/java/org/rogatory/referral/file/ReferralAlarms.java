package org.rogatory.referral.file;

import java.util.LinkedHashSet;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.referral.Referral;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A limit of a file that has passed is told to those who work on it, by its code alone, and to nobody above them. */
@Component
class ReferralAlarms {

    /** What is told by the part of the file that counts it, or of a file that is gone by then. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of(
            "ref_reflection",
            "ref_reflection_warn",
            "ref_followup",
            "ref_draft_dies",
            "ref_information",
            "ref_consent_ends",
            "ref_override");

    /** Who has the file is told of it by the part that counts it; who supervises him is told here. */
    private static final String ANSWER = "ref_answer";

    private final Cases cases;
    private final Directory directory;
    private final Notices notices;
    private final FileKeepers keepers;

    ReferralAlarms(Cases cases, Directory directory, Notices notices, FileKeepers keepers) {
        this.keepers = keepers;
        this.cases = cases;
        this.directory = directory;
        this.notices = notices;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (!TOLD_ELSEWHERE.contains(passed.ruleKey())) {
            cases.lookUp(passed.caseRef(), AccessScope.system())
                    .filter(Referral::ours)
                    .ifPresent(file -> tell(file, passed));
        }
    }

    private void tell(CaseFile file, DeadlinePassed passed) {
        var concerned = concerned(file);
        var owner = file.owner();
        if (ANSWER.equals(passed.ruleKey()) && owner != null) {
            concerned.remove(Officer.personal(owner));
        }
        if (!concerned.isEmpty()) {
            notices.notify(concerned, code(passed), file.caseRef());
        }
    }

    private static String code(DeadlinePassed passed) {
        if (ReferralClocks.DRAFT_WARNING.equals(passed.ruleKey())) {
            return "draft_dies_soon";
        }
        return passed.round() > 1 ? "deadline_escalated" : "deadline_passed";
    }

    private Set<String> concerned(CaseFile file) {
        var concerned = new LinkedHashSet<String>();
        var authority = file.authority();
        if (file.owner() == null) {
            concerned.add(Officer.principalOf(authority, Role.COORDINATOR));
        } else {
            concerned.addAll(keepers.owner(file).map(Set::of).orElseGet(() -> FileKeepers.posts(file)));
        }
        directory
                .find(authority)
                .filter(ReferralRoles::service)
                .ifPresent(service -> concerned.add(Officer.principalOf(authority, Role.SUPERVISOR)));
        return concerned;
    }
}
