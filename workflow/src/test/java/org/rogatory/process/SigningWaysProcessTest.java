package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.PersonalSignatures;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.seal.ApprovalSigning;
import org.rogatory.requests.message.seal.ApprovalSigning.Wanted;
import org.rogatory.requests.message.seal.OwnKeySigning;
import org.rogatory.requests.message.seal.OwnKeySigning.ToSign;
import org.rogatory.signing.NewWayRule;
import org.rogatory.signing.WayRegister;
import org.rogatory.signing.WayRuleView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An authority narrows the ways to sign with two persons; from its first day on the rule counts for every act. */
@EngineTest
class SigningWaysProcessTest {

    private static final Officer FIRST = Desk.officer(ADMINISTRATOR, "UZ");
    private static final Officer SECOND =
            new Officer("admin2.uz", "Testov Ikkinchi", "UZ", "UZ-GPO", Set.of(ADMINISTRATOR));

    private final Files files;
    private final WayRegister register;
    private final OwnKeySigning signing;
    private final ApprovalSigning approvals;
    private final JdbcClient jdbc;

    @Autowired
    SigningWaysProcessTest(
            Files files, WayRegister register, OwnKeySigning signing, ApprovalSigning approvals, JdbcClient jdbc) {
        this.files = files;
        this.register = register;
        this.signing = signing;
        this.approvals = approvals;
        this.jdbc = jdbc;
    }

    @AfterEach
    void everyWayIsOpenAgain() {
        jdbc.sql("delete from signing_way_rule").update();
        files.node().signet().bringBack();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
    }

    private WayRuleView proposed(@Nullable String kind, Set<String> ways, LocalDate from) {
        return register.propose(new NewWayRule("UZ-GPO", kind, ways, from), FIRST);
    }

    private WayRuleView confirmed(@Nullable String kind, Set<String> ways, LocalDate from) {
        return register.confirm(proposed(kind, ways, from).ruleId(), SECOND);
    }

    private Desk approved() {
        return files.underReview().does(CENTRAL_OFFICER, "approve");
    }

    private DocumentView letter(Desk desk) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals("request"))
                .findFirst()
                .orElseThrow();
    }

    private static ActDraft personal(DocumentView letter) {
        return Act.draft("sign").kind("personal").fingerprint(letter.sha256());
    }

    private PersonalSignatures.Signed made(Desk desk, DocumentView letter) {
        var officer = desk.officer(SIGNATORY);
        var toSign = new ToSign(desk.file(), letter.documentRef());
        return signing.make(toSign, personal(letter).act(), new Pocket(officer.authority()), officer);
    }

    private static String code(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).code();
    }

    @Test
    void fromItsFirstDayOnTheRuleCountsAndNotBefore() {
        var sooner = approved();
        var later = approved();
        var rule = proposed("request", Set.of("personal"), today().plusDays(1));
        assertThat(code(() -> register.confirm(rule.ruleId(), FIRST))).isEqualTo("four-eyes-ways");
        register.confirm(rule.ruleId(), SECOND);
        assertThat(sooner.does(SIGNATORY, "sign").status()).isEqualTo("signed");

        files.node().pass(Duration.ofDays(1));
        assertThat(later.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("signing-way-barred");
        assertThat(later.refusal(SIGNATORY, Act.draft("sign").kind("ink"))).isEqualTo("signing-way-barred");
        assertThat(later.status()).isEqualTo("approved");

        var letter = letter(later);
        assertThat(code(() -> made(later, letter)))
                .as("who approved is of this authority too")
                .isEqualTo("approval-not-signed");
        approvals.keep(approvals.make(
                new Wanted(later.caseRef(), letter.documentRef(), letter.sha256()),
                new Pocket("UZ-GPO"),
                Desk.officer(SUPERVISOR, "UZ")));
        signing.within(made(later, letter), () -> later.only(SIGNATORY, personal(letter)));
        assertThat(later.status()).isEqualTo("signed");
    }

    @Test
    void whatWasPreparedBeforeTheRuleIsRefusedAndAnotherWayIsOpen() {
        var ours = approved();
        var letter = letter(ours);
        var made = made(ours, letter);
        confirmed(null, Set.of("server"), today());

        assertThat(signing.<String>within(made, () -> ours.refusal(SIGNATORY, personal(letter))))
                .isEqualTo("signing-way-barred");
        assertThat(code(() -> made(ours, letter))).isEqualTo("signing-way-barred");
        var toSign = new ToSign(ours.file(), letter.documentRef());
        assertThat(code(() -> signing.demand(toSign, personal(letter).act(), ours.officer(SIGNATORY))))
                .as("before a key file is opened")
                .isEqualTo("signing-way-barred");
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
    }

    @Test
    @OnBothDatabases
    void aProposalChangesNothingAndTheNextRuleReplacesTheLast() {
        var ours = approved();
        var dropped = proposed("request", Set.of("ink"), today());
        register.withdraw(dropped.ruleId(), FIRST);
        assertThat(code(() -> register.confirm(dropped.ruleId(), SECOND))).isEqualTo("wrong-status");

        confirmed("request", Set.of("ink"), today());
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("signing-way-barred");
        files.node().pass(Duration.ofMinutes(1));
        var open = confirmed("request", Set.of("ink", "server"), today());
        assertThat(register.counting(register.of(FIRST))).containsExactly(open.ruleId());
        assertThat(ours.does(SIGNATORY, "sign").status()).isEqualTo("signed");
    }

    @Test
    void withoutAKeyOfTheAuthorityNothingThatEndsWithItsSealIsSigned() {
        var ours = approved();
        var letter = letter(ours);
        files.node().signet().takeOff("UZ-GPO");
        for (var way : List.of("server", "token")) {
            assertThat(ours.refusal(SIGNATORY, Act.draft("sign").kind(way)))
                    .as(way)
                    .isEqualTo("signing-way-barred");
        }
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("signing-way-barred");
        assertThat(ours.status()).as("it waits for no seal").isEqualTo("approved");

        signing.within(made(ours, letter), () -> ours.only(SIGNATORY, personal(letter)));
        assertThat(ours.status()).isEqualTo("signed");
    }

    @Test
    void whatIsNoRuleIsRefused() {
        assertThat(code(() -> proposed(null, Set.of(), today()))).isEqualTo("signing-ways-none");
        assertThat(code(() -> proposed(null, Set.of("telegram"), today()))).isEqualTo("signing-ways-none");
        assertThat(code(() -> proposed("executor_reminder", Set.of("ink"), today())))
                .isEqualTo("field-missing");
        assertThat(code(() -> proposed(null, Set.of("ink"), today().minusDays(1))))
                .isEqualTo("day-past");
        var elsewhere = new NewWayRule("KZ-GPO", null, Set.of("ink"), today());
        assertThat(code(() -> register.propose(elsewhere, FIRST))).isEqualTo("authority-of-other-state");

        var late = proposed(null, Set.of("ink"), today());
        files.node().pass(Duration.ofDays(1));
        assertThat(code(() -> register.confirm(late.ruleId(), SECOND))).isEqualTo("day-past");
        for (var stranger : List.of(Desk.officer(SIGNATORY, "UZ"), Desk.officer(CENTRAL_OFFICER, "UZ"))) {
            assertThat(code(() -> register.withdraw(late.ruleId(), stranger))).isEqualTo("role");
        }
        var foreign = Desk.officer(ADMINISTRATOR, "KZ");
        assertThat(code(() -> register.confirm(late.ruleId(), foreign))).isEqualTo("not-found");
    }
}
