package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.OpenedDocument;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.Revocation;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRegister;
import org.rogatory.signing.SigningRightView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who signs must have the right to on that day, by his post or for another; otherwise nothing is signed. */
@EngineTest
class SigningRightProcessTest {

    private static final Officer SECOND =
            new Officer("second.uz", "Testov Ikkinchi", "UZ", "UZ-GPO", Set.of(SIGNATORY));
    private static final Officer FIRST = Desk.officer(SIGNATORY, "UZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");

    private final Files files;
    private final SigningRegister register;
    private final Absences absences;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    SigningRightProcessTest(
            Files files, SigningRegister register, Absences absences, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.register = register;
        this.absences = absences;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        List.of(FIRST, SECOND, ADMIN).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void theRoleDecidesAgain() {
        jdbc.sql("delete from signing_right").update();
        jdbc.sql("delete from absences_absence").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), java.time.ZoneId.of("Asia/Tashkent"));
    }

    private NewRight right(String holder, SigningBasis basis, Set<String> kinds, @Nullable String whose) {
        return new NewRight("UZ-GPO", holder, basis, kinds, whose, "12-k", today(), today(), today().plusDays(30));
    }

    private Desk approved() {
        return files.underReview().does(CENTRAL_OFFICER, "approve");
    }

    private String sealed(Desk desk) throws Exception {
        var letter = files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.kind().equals("request"))
                .findFirst()
                .orElseThrow();
        try (OpenedDocument opened = files.node().documents().open(letter.documentRef())) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void onlyWhoHasTheRightSignsOnceAnyIsRecorded() {
        var ours = approved();
        register.record(right(SECOND.username(), SigningBasis.POST, Set.of(), null), ADMIN);

        assertThat(ours.refusal(FIRST, Act.draft("sign"))).isEqualTo("signing-right");
        assertThat(files.node().procedures().actions(ours.file(), FIRST))
                .filteredOn(action -> "sign".equals(action.verb()))
                .singleElement()
                .satisfies(action -> assertThat(action.barred()).isEqualTo("signing-right"));
        assertThat(ours.does(SECOND, Act.draft("sign")).status()).isEqualTo("signed");
    }

    @Test
    void aRightForOtherDocumentsIsNoneForThisOne() {
        var ours = approved();
        register.record(right(FIRST.username(), SigningBasis.POST, Set.of("answer_letter"), null), ADMIN);

        assertThat(ours.refusal(FIRST, Act.draft("sign"))).isEqualTo("signing-right");
    }

    private String unrevoked(String rightId, Revocation wanted) {
        return Assertions.catchThrowableOfType(Refusal.class, () -> register.revoke(rightId, wanted, ADMIN))
                .code();
    }

    @Test
    void aRightLostBetweenApprovalAndSigningStopsTheSignature() {
        var right = register.record(right(FIRST.username(), SigningBasis.POST, Set.of(), null), ADMIN);
        var ours = approved();
        var id = right.rightId();
        assertThat(unrevoked(id, new Revocation(null, " ", null))).isEqualTo("revocation-reason-missing");
        assertThat(unrevoked(id, new Revocation(today().minusDays(1), "Late.", null)))
                .isEqualTo("day-past");
        register.revoke(id, new Revocation(null, "Made up.", " 3-k "), ADMIN);
        var told = register.find(id, ADMIN).revocation();
        assertThat(told).isEqualTo(new SigningRightView.Revoked(today(), "3-k", "Made up."));

        assertThat(ours.refusal(FIRST, Act.draft("sign"))).isEqualTo("signing-right");
        assertThat(ours.status()).isEqualTo("approved");
    }

    @Test
    void aRightThatIsToEndLaterIsEndedSoonerAndNeverLater() {
        var ours = approved();
        var right = register.record(right(FIRST.username(), SigningBasis.POST, Set.of(), null), ADMIN);
        var later = new Revocation(today().plusDays(20), "Made up.", "3-k");
        register.revoke(right.rightId(), later, ADMIN);
        assertThat(unrevoked(right.rightId(), later)).isEqualTo("right-revoked");
        register.revoke(right.rightId(), new Revocation(null, "Sooner.", null), ADMIN);

        assertThat(ours.refusal(FIRST, Act.draft("sign"))).isEqualTo("signing-right");
        assertThat(unrevoked(right.rightId(), later)).isEqualTo("right-revoked");
    }

    /** What waits for the signatory of a State, and the act that signs it. */
    record Waiting(String state, String verb) {}

    static Stream<Waiting> waiting() {
        return Stream.of(
                new Waiting("KZ", "sign_answer"),
                new Waiting("KZ", "sign_interim_reply"),
                new Waiting("KZ", "sign_executor_reminder"),
                new Waiting("UZ", "sign_reminder"));
    }

    private Desk desk(Waiting waiting) {
        return switch (waiting.verb()) {
            case "sign_answer" ->
                files.executed().does(CENTRAL_OFFICER, Files.answer("final")).does(SUPERVISOR, "approve_answer");
            case "sign_executor_reminder" -> files.inExecution().does(CENTRAL_OFFICER, "remind_executor");
            case "sign_reminder" -> files.received().partner().does(CENTRAL_OFFICER, "send_reminder");
            default ->
                files.inExecution()
                        .does(CENTRAL_OFFICER, Act.draft("send_interim_reply").releasedText("It takes longer."));
        };
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void whoLostTheRightSignsNoAnswerAndNoLetterMeanwhile(Waiting waiting) {
        var signatory = Desk.officer(SIGNATORY, waiting.state());
        var admin = Desk.officer(ADMINISTRATOR, waiting.state());
        List.of(signatory, admin).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        var waits = desk(waiting);
        var authority = signatory.authority();
        var mine = new NewRight(
                authority, signatory.username(), SigningBasis.POST, Set.of(), null, "12-k", today(), today(), null);
        var right = register.record(mine, admin);
        register.revoke(right.rightId(), new Revocation(null, "Made up.", null), admin);

        assertThat(waits.refusal(signatory, Act.draft(waiting.verb()))).isEqualTo("signing-right");
        assertThat(waits.verbs()).doesNotContain(waiting.verb());
    }

    @Test
    void aRightEndsWithItsLastDayAtThePlaceOfTheAuthority() {
        var ours = approved();
        register.record(right(FIRST.username(), SigningBasis.POST, Set.of(), null), ADMIN);
        files.node()
                .moment(today().plusDays(31)
                        .atStartOfDay(java.time.ZoneId.of("Asia/Tashkent"))
                        .minusMinutes(1)
                        .toInstant());
        assertThat(files.node().procedures().actions(ours.file(), FIRST))
                .anySatisfy(
                        action -> assertThat(action.verb() + action.barred()).isEqualTo("signnull"));

        files.node().pass(java.time.Duration.ofMinutes(1));
        assertThat(ours.refusal(FIRST, Act.draft("sign"))).isEqualTo("signing-right");
    }

    @Test
    void aSubstituteSignsForWhoIsAwayAndTheSealAndTheTrailSayForWhom() throws Exception {
        register.record(right(FIRST.username(), SigningBasis.POST, Set.of(), null), ADMIN);
        var ours = approved();
        assertThat(ours.refusal(SECOND, Act.draft("sign"))).isEqualTo("signing-right");

        absences.note(
                new NewAbsence(FIRST.username(), today(), today().plusDays(5), AbsenceReason.LEAVE, SECOND.username()),
                FIRST);
        ours.does(SECOND, Act.draft("sign"));

        assertThat(sealed(ours)).contains("в период отсутствия, за: signatory.uz", "12-k", "Testov Ikkinchi");
        assertThat(jdbc.sql("select details from audit_entry where action = 'signing.sign' and subject = ?")
                        .param(ours.caseRef())
                        .query(String.class)
                        .list())
                .singleElement(Assertions.STRING)
                .contains("signatory.uz", "substitute");
    }

    @ParameterizedTest
    @CsvSource({"ACTING,'исполняющий обязанности, за: signatory.uz'", "DELEGATION,'по поручению, за: signatory.uz'"})
    void whoActsForAnotherOrWasGivenHisRightSignsAndTheSealAndTheTrailSayForWhom(SigningBasis basis, String words)
            throws Exception {
        register.record(right(FIRST.username(), SigningBasis.POST, Set.of(), null), ADMIN);
        var ours = approved();
        assertThat(ours.refusal(SECOND, Act.draft("sign"))).isEqualTo("signing-right");

        register.record(right(SECOND.username(), basis, Set.of("request"), FIRST.username()), ADMIN);
        assertThat(ours.does(SECOND, Act.draft("sign")).status()).isEqualTo("signed");

        assertThat(sealed(ours)).contains(words, "12-k", "Testov Ikkinchi");
        assertThat(jdbc.sql("select details from audit_entry where action = 'signing.sign' and subject = ?")
                        .param(ours.caseRef())
                        .query(String.class)
                        .list())
                .singleElement(Assertions.STRING)
                .contains("for=signatory.uz", "basis=" + basis.key());
    }

    /** As it was drafted before its author was kept. */
    private Desk ofUnknownAuthor(Waiting waiting) {
        var desk = desk(waiting);
        jdbc.sql("update mla_reminder set drafted_by = null where case_ref = ?")
                .param(desk.caseRef())
                .update();
        return desk;
    }

    @ParameterizedTest
    @CsvSource({"KZ,interim_reply", "UZ,reminder"})
    void aLetterWhoseAuthorIsNotKnownIsNotSignedButDraftedAnew(String state, String kind) {
        var waits = ofUnknownAuthor(new Waiting(state, "sign_" + kind));
        var signatory = Desk.officer(SIGNATORY, state);
        assertThat(waits.refusal(signatory, Act.draft("sign_" + kind))).isEqualTo("letter-author-unknown");
        assertThat(files.node()
                        .procedures()
                        .offered(waits.file(), "sign_" + kind, signatory)
                        .barred())
                .isEqualTo("letter-author-unknown");

        waits.does(signatory, Act.draft("drop_" + kind).internalText("Nobody knows who wrote it."))
                .does(CENTRAL_OFFICER, Act.draft("send_" + kind).releasedText("It takes longer."))
                .does(signatory, Act.draft("sign_" + kind));
        assertThat(waits.verbs()).contains("sign_" + kind);
    }

    @Test
    void nobodyGivesHimselfARightAndAnActingOfficerNeedsALastDay() {
        assertThat(refusal(right(ADMIN.username(), SigningBasis.POST, Set.of(), null)))
                .isEqualTo("right-for-oneself");
        assertThat(refusal(new NewRight(
                        "UZ-GPO",
                        SECOND.username(),
                        SigningBasis.ACTING,
                        Set.of(),
                        FIRST.username(),
                        "1",
                        today(),
                        today(),
                        null)))
                .isEqualTo("last-day-missing");
        assertThat(refusal(right(SECOND.username(), SigningBasis.ACTING, Set.of(), SECOND.username())))
                .isEqualTo("substitute-himself");
    }

    private String refusal(NewRight wanted) {
        var refused = Assertions.catchThrowableOfType(Refusal.class, () -> register.record(wanted, ADMIN));
        return refused == null ? "admitted" : refused.code();
    }
}
