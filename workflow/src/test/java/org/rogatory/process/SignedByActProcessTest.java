package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.Revocation;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRegister;
import org.rogatory.signing.SigningRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A letter that an act has written is signed by another person: he has the right to on that day, and the letter names him. */
@EngineTest
class SignedByActProcessTest {

    private static final String QUESTION = "additional_information_request";
    private static final Officer FIRST = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer SECOND =
            new Officer("second.kz", "Testov Ekinshi", "KZ", FIRST.authority(), Set.of(CENTRAL_OFFICER));
    private static final Officer WRITER =
            new Officer("writer.kz", "Testov Muallif", "KZ", FIRST.authority(), Set.of(CENTRAL_OFFICER));
    private static final ActDraft SIGN = Act.draft("sign_letter");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");

    private final Files files;
    private final SigningRegister register;
    private final Absences absences;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;
    private final SigningRights rights;
    private final DataSource database;

    @Autowired
    SignedByActProcessTest(
            Files files,
            SigningRegister register,
            SigningRights rights,
            Absences absences,
            UserAdministration accounts,
            JdbcClient jdbc,
            DataSource database) {
        this.rights = rights;
        this.database = database;
        this.files = files;
        this.register = register;
        this.absences = absences;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        List.of(FIRST, SECOND, WRITER, ADMIN).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void theRoleDecidesAgain() {
        jdbc.sql("delete from signing_right").update();
        jdbc.sql("delete from absences_absence").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    private String gives(Officer holder, String... kinds) {
        return gives(holder, SigningBasis.POST, null, kinds);
    }

    private String gives(Officer holder, SigningBasis basis, @Nullable String whose, String... kinds) {
        var last = today().plusDays(30);
        var authority = holder.state() + "-GPO";
        var right =
                new NewRight(authority, holder.username(), basis, Set.of(kinds), whose, "12-k", today(), today(), last);
        var admin = Desk.officer(ADMINISTRATOR, holder.state());
        List.of(holder, admin).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        return register.record(right, admin).rightId();
    }

    private @Nullable String bar(Desk desk, Officer officer, String verb) {
        return files.node().procedures().actions(desk.file(), officer).stream()
                .filter(action -> action.verb().equals(verb))
                .findFirst()
                .orElseThrow()
                .barred();
    }

    private List<String> signed(Desk desk) {
        return jdbc.sql("select details from audit_entry where action = 'signing.sign' and subject = ?")
                .param(desk.caseRef())
                .query(String.class)
                .list();
    }

    /** The file in which this officer has written a question that waits for its signature. */
    private Desk asked() {
        return files.received().writes(WRITER, InformationProcessTest.question());
    }

    @Test
    void whoMayNotSignAQuestionIsToldSoAndNothingLeaves() {
        var theirs = asked();
        gives(WRITER, QUESTION);

        assertThat(bar(theirs, WRITER, "sign_letter")).isEqualTo("four-eyes");
        assertThat(bar(theirs, FIRST, "sign_letter")).isEqualTo("signing-right");
        assertThat(theirs.refusal(FIRST, SIGN)).isEqualTo("signing-right");
        gives(SECOND, QUESTION);
        assertThat(bar(theirs, SECOND, "sign_letter")).isNull();
        assertThat(theirs.status()).isEqualTo("information_requested");
        assertThat(theirs.partner().status()).isEqualTo("registered_by_partner");
        assertThat(signed(theirs)).isEmpty();
    }

    /** An act that sends a letter, and the kind of that letter. */
    record Sending(Role role, String kind, ActDraft act) {

        @Override
        public String toString() {
            return act.act().verb();
        }
    }

    static Stream<Sending> sending() {
        return Stream.of(
                new Sending(CENTRAL_OFFICER, QUESTION, InformationProcessTest.question()),
                new Sending(
                        HEAD,
                        "consultation_request",
                        Fully.propose().kind("refusal").releasedText("We mean to refuse.")),
                new Sending(HEAD, "withdrawal_notice", Files.withdrawal("withdraw")));
    }

    private Desk desk(Sending sending) {
        var theirs = files.received();
        return sending.kind().startsWith("withdrawal") ? theirs.partner() : theirs;
    }

    @ParameterizedTest
    @MethodSource("sending")
    void onlyARightForTheKindOfLetterServes(Sending sending) {
        var desk = desk(sending).writes(sending.role(), sending.act());
        var state = desk.file().state();
        var officer = new Officer(
                "third." + state.toLowerCase(Locale.ROOT),
                "Testov Uchinchi",
                state,
                state + "-GPO",
                Set.of(CENTRAL_OFFICER));
        gives(officer, "answer_letter");
        assertThat(desk.refusal(officer, SIGN)).isEqualTo("signing-right");

        gives(officer, sending.kind());
        desk.does(officer, SIGN);

        assertThat(desk.sent()).contains(sending.kind());
        assertThat(signed(desk))
                .filteredOn(details -> details.contains("message="))
                .singleElement(Assertions.STRING)
                .contains(
                        "kind=" + sending.kind(), "basis=post", "for=" + officer.username(), "order=12-k / " + today());
        assertThat(files.text(desk, sending.kind())).contains(officer.displayName(), "12-k");
    }

    @Test
    void aRightLostOrOverSendsNothingMore() {
        var theirs = asked();
        var right = gives(FIRST, QUESTION);
        register.revoke(right, new Revocation(null, "Made up.", null), ADMIN);
        assertThat(theirs.refusal(FIRST, SIGN)).isEqualTo("signing-right");

        gives(FIRST, QUESTION);
        assertThat(bar(theirs, FIRST, "sign_letter")).isNull();
        files.node().pass(Duration.ofDays(32));
        assertThat(theirs.refusal(FIRST, SIGN)).isEqualTo("signing-right");
    }

    @Test
    void whoStandsInSignsWhileTheOtherIsAwayAndTheLetterItsDataAndTheTrailSayForWhom() {
        gives(FIRST, QUESTION);
        var theirs = asked();
        assertThat(theirs.refusal(SECOND, SIGN)).isEqualTo("signing-right");

        absences.note(
                new NewAbsence(FIRST.username(), today(), today().plusDays(5), AbsenceReason.LEAVE, SECOND.username()),
                FIRST);
        theirs.does(SECOND, SIGN);

        assertThat(files.text(theirs, QUESTION))
                .contains("yoʻqligida, oʻrniga: " + FIRST.displayName() + ", 12-k-sonli buyruq")
                .contains("\"signatory\":{\"name\":\"Testov Ekinshi\"", "\"basis\":\"substitute\"")
                .contains("\"on_behalf_of\":\"" + FIRST.displayName() + "\"", "\"number\":\"12-k\"");
        assertThat(signed(theirs))
                .singleElement(Assertions.STRING)
                .contains("for=" + FIRST.username(), "basis=substitute", "message=");
    }

    @Test
    void whatTheSystemSendsByItselfStaysUnderTheSealOfTheAuthority() {
        gives(SECOND, QUESTION);
        var theirs = files.received();

        assertThat(theirs.sent()).contains("acknowledgement");
        assertThat(files.text(theirs, "acknowledgement"))
                .contains("sealed by KZ-GPO")
                .doesNotContain("\"signatory\"");
        assertThat(signed(theirs)).isEmpty();
    }

    @Test
    void whatAnExecutorTellsOfAnItemWaitsForWhoHasTheRightAndIsNotedAtOnce() {
        var theirs = files.inExecution();
        gives(SECOND, QUESTION);
        var item = theirs.items().get(0).itemRef();
        theirs.does(EXECUTOR, Files.start(item));
        theirs.writes(
                EXECUTOR,
                Act.draft("set_waiting")
                        .item(item)
                        .reasons(List.of("waiting_expert_work"))
                        .releasedText("An expert is at work."));

        assertThat(theirs.itemStatuses()).contains("waiting");
        assertThat(bar(theirs, SECOND, "sign_letter")).isEqualTo("signing-right");
        gives(SECOND, "interim_reply");
        theirs.does(SECOND, SIGN);
        assertThat(files.text(theirs, "interim_reply")).contains("An expert is at work.", SECOND.displayName());
    }

    @Test
    void aRequestThatHasNotLeftIsTakenBackWithoutALetterAndWithoutARight() {
        var ours = files.signed().only(Role.REGISTRAR, Act.draft("transmit"));
        gives(Desk.officer(Role.SIGNATORY, "UZ"));

        assertThat(bar(ours, Desk.officer(HEAD, "UZ"), "withdraw")).isNull();
        ours.does(HEAD, Files.withdrawal("withdraw"));

        assertThat(ours.sent()).doesNotContain("withdrawal_notice");
    }

    @Test
    void anUpgradeTakesOverWhatCouldBeSentWhereRightsAreKeptAndTheyAreKnownAsSuch() {
        var executor = Desk.officer(EXECUTOR, "KZ");
        accounts.ensure(executor, "{noop}demo", "en");
        gives(Desk.officer(Role.SIGNATORY, "KZ"));
        var theirs = asked();
        assertThat(theirs.refusal(FIRST, SIGN)).isEqualTo("signing-right");

        new ResourceDatabasePopulator(new ClassPathResource("db/migration/V20261127_1400__signing_by_act.sql"))
                .execute(database);

        assertThat(rights.capacity("KZ-GPO", "interim_reply", executor)).isPresent();
        assertThat(rights.capacity("KZ-GPO", QUESTION, executor)).isEmpty();
        assertThat(rights.capacity("KZ-GPO", "answer_letter", FIRST)).isEmpty();
        theirs.does(FIRST, SIGN);
        assertThat(theirs.status()).isEqualTo("information_requested");
        assertThat(signed(theirs))
                .singleElement(Assertions.STRING)
                .contains("basis=role")
                .doesNotContain("order=");
    }
}
