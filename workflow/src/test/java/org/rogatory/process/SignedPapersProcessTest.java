package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Cascading.DISTRICT;
import static org.rogatory.process.Cascading.REGION;
import static org.rogatory.process.Cascading.REGION_SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.identity.Officer;
import org.rogatory.registers.CaseLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.LetterSubject;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRegister;
import org.rogatory.signing.SigningRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Cover and forwarding letters, orders and reports are signed by who sends them, for the authority that writes them. */
@EngineTest
class SignedPapersProcessTest {

    private static final Officer CHIEF = Desk.officer(HEAD, "KZ");
    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final Officer OTHER = new Officer("other.kz", "Testov Basqa", "KZ", "KZ-GPO", Set.of(HEAD));
    private static final Officer SIGNING_HEAD =
            new Officer("signing.head.kz", "Testov Imzo", "KZ", "KZ-GPO", Set.of(HEAD, SIGNATORY));
    private static final Officer BY_ORDER =
            new Officer("signing.order.kz", "Testov Buyruq", "KZ", "KZ-GPO", Set.of(SIGNATORY));
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");
    private static final ActDraft ORDER = Act.draft("assign_execution").authority("KZ-UNIT-1");

    private final Cascading levels;
    private final SigningRegister register;
    private final SigningRights rights;
    private final Absences absences;
    private final CaseLetters letters;
    private final DataSource database;

    @Autowired
    SignedPapersProcessTest(
            Cascading levels,
            SigningRegister register,
            SigningRights rights,
            Absences absences,
            CaseLetters letters,
            DataSource database) {
        this.levels = levels;
        this.register = register;
        this.rights = rights;
        this.absences = absences;
        this.letters = letters;
        this.database = database;
    }

    @BeforeEach
    void open() {
        levels.open();
        List.of(CHIEF, CLERK, OTHER, ADMIN).forEach(officer -> levels.accounts().ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void theRoleDecidesAgain() {
        levels.jdbc().sql("delete from signing_right").update();
        levels.jdbc().sql("delete from absences_absence").update();
        levels.jdbc()
                .sql("delete from identity_user where username like 'signing.%'")
                .update();
        levels.forget();
    }

    private void gives(Officer holder, String... kinds) {
        LocalDate today = levels.today();
        register.record(
                new NewRight(
                        holder.authority(),
                        holder.username(),
                        SigningBasis.POST,
                        Set.of(kinds),
                        null,
                        "12-k",
                        today,
                        today,
                        today.plusDays(30)),
                ADMIN);
    }

    private @Nullable String bar(Desk desk, Officer officer, String verb) {
        return levels.files()
                .node()
                .procedures()
                .offered(desk.file(), verb, officer)
                .barred();
    }

    private List<String> signed(Desk desk, String kind) {
        return levels
                .jdbc()
                .sql("select details from audit_entry where action = 'signing.sign' and subject = ?")
                .param(desk.caseRef())
                .query(String.class)
                .list()
                .stream()
                .filter(details -> details.contains("kind=" + kind))
                .toList();
    }

    private List<LetterSubject> book(Desk desk, String authority) {
        return letters.of(desk.caseRef(), authority).stream()
                .map(EntryView::subject)
                .toList();
    }

    private Desk accepted() {
        return levels.files().received().does(CENTRAL_OFFICER, "accept");
    }

    @Test
    void anOrderAnswersNoLetterOfTheOtherState() {
        var theirs = levels.assigned("KZ-REG-1");
        var number = theirs.file().numbers().theirs().number();
        assertThat(levels.files().text(theirs, "acknowledgement")).contains(number);
        assertThat(levels.files().text(theirs, "execution_order"))
                .contains(theirs.caseRef())
                .doesNotContain(number);
    }

    @Test
    void whoMayNotSignAnOrderGivesNoneAndNothingIsNumbered() {
        var theirs = accepted();
        gives(OTHER, "execution_order");
        assertThat(bar(theirs, CHIEF, "assign_execution")).isEqualTo("signing-right");
        assertThat(bar(theirs, OTHER, "assign_execution")).isNull();
        assertThat(theirs.refusal(CHIEF, ORDER)).isEqualTo("signing-right");
        assertThat(theirs.status()).isEqualTo("accepted");
        assertThat(book(theirs, "KZ-GPO")).doesNotContain(LetterSubject.EXECUTION_ORDER);

        theirs.does(OTHER, ORDER);
        assertThat(levels.files().text(theirs, "execution_order"))
                .contains("sealed by KZ-GPO", "Testov Basqa", "\"signatory\"", "12-k");
        assertThat(signed(theirs, "execution_order"))
                .singleElement(Assertions.STRING)
                .contains("for=other.kz", "basis=post", "paper=");
    }

    @Test
    void whoStandsInSignsAnOrderInTheOthersPlaceAndTheLetterAndTheTrailSayForWhom() {
        var theirs = accepted();
        gives(OTHER, "execution_order");
        absences.note(
                new NewAbsence(
                        OTHER.username(),
                        levels.today(),
                        levels.today().plusDays(5),
                        AbsenceReason.LEAVE,
                        CHIEF.username()),
                OTHER);
        theirs.does(CHIEF, ORDER);
        assertThat(levels.files().text(theirs, "execution_order"))
                .contains(CHIEF.displayName(), "в период отсутствия, за: Testov Basqa");
        assertThat(signed(theirs, "execution_order"))
                .singleElement(Assertions.STRING)
                .contains("for=other.kz", "basis=substitute");
    }

    @Test
    void ordersAndReportsOfALevelAreSignedForTheOfficeThatWritesThem() {
        var theirs = levels.assigned("KZ-REG-1");
        gives(REGION, "execution_order");
        var order = levels.pass("KZ-DIST-1", 20);
        assertThat(bar(theirs, REGION_SUPERVISOR, "pass_down")).isEqualTo("signing-right");
        assertThat(theirs.refusal(REGION_SUPERVISOR, order)).isEqualTo("signing-right");
        assertThat(book(theirs, "KZ-DIST-1")).isEmpty();

        theirs.does(REGION, order);
        assertThat(levels.files().text(theirs, "execution_order"))
                .contains("sealed by KZ-REG-1", REGION.displayName(), "12-k");
        levels.done(theirs).does(DISTRICT, Cascading.report());
        assertThat(levels.files().text(theirs, "execution_report"))
                .as("where no right was ever recorded the role decides")
                .contains("sealed by KZ-DIST-1", DISTRICT.displayName());
        assertThat(theirs.refusal(REGION, Cascading.sendBack())).isEqualTo("signing-right");
        gives(REGION_SUPERVISOR, "report_return");
        theirs.does(REGION_SUPERVISOR, Cascading.sendBack());
        assertThat(levels.files().text(theirs, "report_return"))
                .contains("sealed by KZ-REG-1", REGION_SUPERVISOR.displayName());
        assertThat(theirs.verbs()).endsWith("send_back_report");
    }

    @Test
    void coverAndForwardingLettersAreSignedByWhoSendsThem() {
        var theirs = Files.signedAnswer(levels.files().executed(), "final");
        gives(OTHER, "forwarding_letter");
        assertThat(bar(theirs, CLERK, "send_answer")).isEqualTo("signing-right");
        assertThat(theirs.refusal(CLERK, Act.draft("send_answer"))).isEqualTo("signing-right");
        gives(CLERK, "cover_letter");
        theirs.does(CLERK, Act.draft("send_answer"));
        assertThat(levels.files().text(theirs, "cover_letter"))
                .contains("sealed by KZ-GPO", CLERK.displayName(), "\"signatory\"");

        var elsewhere = Act.draft("forward").authority("KZ-MOJ");
        var other = levels.files().received();
        assertThat(other.refusal(CENTRAL_OFFICER, elsewhere)).isEqualTo("signing-right");
        gives(other.officer(CENTRAL_OFFICER), "forwarding_letter");
        other.does(CENTRAL_OFFICER, elsewhere);
        assertThat(levels.files().text(other, "forwarding_letter")).contains("sealed by KZ-GPO", "central_officer.kz");
    }

    private void upgrade(String migration) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + migration)).execute(database);
    }

    @Test
    void anUpgradeTakesOverWhoCouldSendThemByTheirRoles() {
        gives(OTHER, "answer_letter");
        gives(REGION, "answer_letter");
        assertThat(rights.capacity("KZ-GPO", "execution_order", CHIEF)).isEmpty();

        upgrade("V20261127_1610__signing_papers.sql");

        assertThat(rights.capacity("KZ-GPO", "execution_order", CHIEF)).isPresent();
        assertThat(rights.capacity("KZ-GPO", "forwarding_letter", CLERK)).isEmpty();
        assertThat(rights.capacity("KZ-GPO", "cover_letter", CLERK)).isPresent();
        assertThat(rights.capacity("KZ-REG-1", "report_return", REGION_SUPERVISOR))
                .isPresent();
        assertThat(rights.capacity("KZ-REG-1", "cover_letter", REGION)).isEmpty();
        assertThat(rights.capacity("KZ-DIST-1", "execution_report", DISTRICT))
                .as("nobody keeps rights there")
                .isPresent();
        accepted().does(CHIEF, ORDER);
    }

    @Test
    void anUpgradeLetsSignatoriesWhoSignRemindersSignThoseToExecutors() {
        List.of(SIGNING_HEAD, BY_ORDER).forEach(officer -> levels.accounts().ensure(officer, "{noop}demo", "en"));
        gives(BY_ORDER, "reminder");
        upgrade("V20261127_1400__signing_by_act.sql");
        assertThat(rights.capacity("KZ-GPO", "reminder", CHIEF)).isPresent();
        assertThat(rights.capacity("KZ-GPO", "executor_reminder", SIGNING_HEAD)).isEmpty();

        upgrade("V20261127_2221__signing_executor_reminder.sql");
        upgrade("V20261127_2221__signing_executor_reminder.sql");

        assertThat(rights.capacity("KZ-GPO", "executor_reminder", SIGNING_HEAD)).isPresent();
        assertThat(rights.capacity("KZ-GPO", "executor_reminder", CHIEF))
                .as("no signatory")
                .isEmpty();
        assertThat(rights.capacity("KZ-GPO", "executor_reminder", BY_ORDER))
                .as("the order does not name it")
                .isEmpty();
    }
}
