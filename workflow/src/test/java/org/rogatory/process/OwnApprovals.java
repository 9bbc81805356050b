package org.rogatory.process;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.ApprovalSignatures;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.requests.message.seal.ApprovalSigning.Wanted;
import org.rogatory.signing.NewWayRule;
import org.rogatory.signing.WayRegister;
import org.springframework.stereotype.Component;

/** Letters of request whose approval is signed with a key of one's own, where the office admits that. */
@Component
record OwnApprovals(Files files, ApprovalSigning signing, WayRegister register) {

    /** As he works in the tests; the office of his account is another one. */
    static final Officer APPROVER = Desk.officer(SUPERVISOR, "UZ");

    private static final Officer SECOND =
            new Officer("admin2.uz", "Testov Ikkinchi", "UZ", "UZ-GPO", Set.of(ADMINISTRATOR));

    Desk approved() {
        return files.underReview().does(CENTRAL_OFFICER, "approve");
    }

    Wanted wanted(Desk desk, String kind) {
        var letter = files.document(desk, kind);
        return new Wanted(desk.caseRef(), letter.documentRef(), letter.sha256());
    }

    /** What he signs of a request, not kept yet. */
    ApprovalSignatures.Made made(Desk desk) {
        return signing.make(wanted(desk, "request"), new Pocket(ApprovingOfficers.UNIT), APPROVER);
    }

    /** His office admits no other ways from now on. */
    void only(Set<String> ways) {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        var rule = register.propose(
                new NewWayRule(ApprovingOfficers.UNIT, "request", ways, today), Desk.officer(ADMINISTRATOR, "UZ"));
        register.confirm(rule.ruleId(), SECOND);
    }

    static String code(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).code();
    }
}
