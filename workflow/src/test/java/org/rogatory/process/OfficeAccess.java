package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.util.List;
import org.rogatory.access.AccessReason;
import org.rogatory.access.Challenges;
import org.rogatory.access.Challenges.Review;
import org.rogatory.access.Exclusions;
import org.rogatory.access.NewAccess;
import org.rogatory.access.ReviewFinding;
import org.rogatory.access.SpecificAccess;
import org.rogatory.access.SpecificAccess.Decision;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The steps of the ladder by which a file is opened to a person or closed to him. */
@Component
record OfficeAccess(
        OfficeMeter meter,
        Files files,
        Challenges challenges,
        SpecificAccess specific,
        Exclusions exclusions,
        UserAdministration accounts,
        JdbcClient jdbc) {

    private static final Officer ELSEWHERE = Desk.officer(EXECUTOR, "KZ");
    private static final Officer REVIEWER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer CHECKS = Desk.officer(SUPERVISOR, "KZ");
    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final NewAccess RELATED = new NewAccess(AccessReason.RELATED, null);
    private static final NewAccess KIN = new NewAccess(AccessReason.KINSHIP, null);

    /** Every step once. */
    void walk() {
        List.of(ELSEWHERE, REVIEWER, CHECKS, CHIEF).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        byOnesOwnWord();
        byTheHead();
        keptOut();
    }

    /** Other tests find nothing of it. */
    void forget() {
        jdbc.sql("delete from access_grant").update();
    }

    /** The usual request is a confidential one, of which nothing is told. */
    private String theirs() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("confidentiality");
        return Files.signed(files.draft(content, DRAFTER))
                .does(REGISTRAR, "transmit")
                .partner()
                .does(REGISTRAR, "register")
                .caseRef();
    }

    private void byOnesOwnWord() {
        var file = theirs();
        var onDuty = new NewAccess(AccessReason.DUTY, null);
        var grant = meter.made("open_by_own_word", () -> challenges.challenge(file, onDuty, ELSEWHERE));
        var justified = new Review(ReviewFinding.JUSTIFIED, null);
        meter.made("review_access", () -> challenges.review(grant.grantId(), justified, CHECKS));
        var other = challenges.challenge(theirs(), onDuty, ELSEWHERE);
        var without = new Review(ReviewFinding.UNJUSTIFIED, "Nobody called (synthetic).");
        meter.made("end_access_by_review", () -> challenges.review(other.grantId(), without, CHECKS));
    }

    private void byTheHead() {
        var file = theirs();
        var asked = meter.made("ask_for_file", () -> specific.ask(file, RELATED, ELSEWHERE));
        var approval = new Decision(true, null, null);
        meter.made("approve_access", () -> specific.decide(asked.grantId(), () -> approval, CHIEF));
        meter.made("take_back_access", () -> specific.takeBack(asked.grantId(), CHIEF));
        var again = specific.ask(file, RELATED, ELSEWHERE);
        var refusal = new Decision(false, null, "Not needed (synthetic).");
        meter.made("refuse_access", () -> specific.decide(again.grantId(), () -> refusal, CHIEF));
        var other = theirs();
        meter.made("admit_to_file", () -> specific.admit(other, ELSEWHERE.username(), RELATED, CHIEF));
    }

    private void keptOut() {
        var file = theirs();
        var grant = meter.made("keep_out_of_file", () -> exclusions.exclude(file, REVIEWER.username(), KIN, CHIEF));
        meter.made("let_in_again", () -> exclusions.lift(grant.grantId(), "A mistake (synthetic).", CHIEF));
        meter.made("declare_conflict", () -> exclusions.declare(file, KIN, REVIEWER));
    }
}
