package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.absences.Substitutions;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.Act;
import org.rogatory.cases.StandIns;
import org.rogatory.cases.Workload;
import org.rogatory.cases.Workload.Giving;
import org.rogatory.cases.Workload.Outcome;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New work of an officer who is away goes to who stands in for him; where nobody does, it can be seen. */
@EngineTest
class StandInsProcessTest {

    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer AWAY = officer("away.kz");
    private static final Officer FIRST = officer("first.kz");
    private static final Officer SECOND = officer("second.kz");
    private static final Officer OF_THE_REGISTRY =
            new Officer("instead.registry.kz", "Testov Namuna", "KZ", "KZ-GPO", Set.of(REGISTRAR));
    private static final Officer MOVING = officer("moving.kz");

    private final Files files;
    private final Workload workload;
    private final StandIns standIns;
    private final Absences absences;
    private final Substitutions substitutions;
    private final AuditTrail trail;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    StandInsProcessTest(
            Files files,
            Workload workload,
            StandIns standIns,
            Absences absences,
            Substitutions substitutions,
            AuditTrail trail,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.workload = workload;
        this.standIns = standIns;
        this.absences = absences;
        this.substitutions = substitutions;
        this.trail = trail;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    private static Officer officer(String username) {
        return new Officer(username, "Testov Namuna", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    }

    @BeforeEach
    void accounts() {
        List.of(HEAD_KZ, AWAY, FIRST, SECOND, OF_THE_REGISTRY, MOVING)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void allAreBack() {
        jdbc.sql("delete from absences_absence").update();
        jdbc.sql("delete from notices_notice").update();
        jdbc.sql("delete from identity_user where username = ?")
                .param(MOVING.username())
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    private void away(Officer officer, @Nullable Officer substitute) {
        var instead = substitute == null ? null : substitute.username();
        absences.note(
                new NewAbsence(officer.username(), today(), today().plusDays(9), AbsenceReason.LEAVE, instead),
                officer);
    }

    private Desk reviewed(Officer by) {
        return files.transmitted()
                .partner()
                .does(REGISTRAR, "register")
                .does(HEAD_KZ, Act.draft("assign_review").officer(by.username()).until(today().plusDays(15), null));
    }

    private Outcome given(Desk file, Officer to) {
        var task = files.node().tasks().ofCase(file.caseRef()).get(0);
        return workload.give(new Giving(task.taskId(), task.version(), to.username()), HEAD_KZ);
    }

    private @Nullable String holder(Desk file) {
        return files.node().tasks().ofCase(file.caseRef()).get(0).assignee();
    }

    @Test
    void aTaskGoesToWhoStandsInAndTheTrailSaysForWhom() {
        var file = reviewed(HEAD_KZ);
        assertThat(given(file, AWAY)).isEqualTo(Outcome.GIVEN);
        away(AWAY, FIRST);

        assertThat(given(file, AWAY)).isEqualTo(Outcome.GIVEN_TO_SUBSTITUTE);

        assertThat(holder(file)).isEqualTo(FIRST.username());
        assertThat(trail.of(file.caseRef(), AuditTrail.NEWEST, Limit.of(5))).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("tasks.assign");
            assertThat(entry.details()).contains("given=first.kz", "for=away.kz");
        });
        assertThat(standIns.unattended(Set.of(AWAY.username()), "KZ-GPO")).isEmpty();
    }

    @Test
    void aTaskGoesToWhoStandsInAlsoByThePostThatIsLentToHim() {
        var file = reviewed(HEAD_KZ);
        assertThat(given(file, OF_THE_REGISTRY)).isEqualTo(Outcome.NOT_ENTITLED);
        away(AWAY, OF_THE_REGISTRY);

        assertThat(given(file, AWAY)).isEqualTo(Outcome.GIVEN_TO_SUBSTITUTE);

        assertThat(holder(file)).isEqualTo(OF_THE_REGISTRY.username());
        assertThat(file.work(substitutions.acting(OF_THE_REGISTRY))).isNotEmpty();
    }

    @Test
    void aTaskThatWhoStandsInMayNotDoWaitsForWhoIsAway() {
        var file = reviewed(HEAD_KZ);
        away(AWAY, FIRST);
        jdbc.sql("insert into cases_access (principal, case_ref, access_level) values (?, ?, 'excluded')")
                .params(Officer.personal(FIRST.username()), file.caseRef())
                .update();

        assertThat(given(file, AWAY)).isEqualTo(Outcome.GIVEN_TO_ABSENT);

        assertThat(holder(file)).isEqualTo(AWAY.username());
    }

    @Test
    void aResolutionGoesOnToWhoStandsInForWhoStandsIn() {
        away(AWAY, FIRST);
        away(FIRST, SECOND);

        var file = reviewed(AWAY);

        assertThat(file.file().owner()).isEqualTo(SECOND.username());
        assertThat(trail.of(file.caseRef(), AuditTrail.NEWEST, Limit.of(20))).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("resolutions.write");
            assertThat(entry.details()).contains("for=away.kz");
        });
    }

    @Test
    void whereNobodyStandsInItStaysAndCanBeSeen() {
        away(AWAY, null);

        var file = reviewed(AWAY);

        assertThat(file.file().owner()).isEqualTo(AWAY.username());
        assertThat(given(file, AWAY)).isEqualTo(Outcome.GIVEN_TO_ABSENT);
        assertThat(holder(file)).isEqualTo(AWAY.username());
        assertThat(standIns.unattended(Set.of(AWAY.username(), FIRST.username()), "KZ-GPO"))
                .containsExactly(AWAY.username());
    }

    @Test
    void whereWhoStandsInIsAwayTooWithNobodyInsteadItStaysAndCanBeSeen() {
        var all = Set.of(AWAY.username(), FIRST.username(), SECOND.username());
        away(AWAY, FIRST);
        away(FIRST, SECOND);
        assertThat(standIns.unattended(all, "KZ-GPO")).isEmpty();
        away(SECOND, null);

        var file = reviewed(AWAY);

        assertThat(file.file().owner()).isEqualTo(AWAY.username());
        assertThat(given(file, AWAY)).isEqualTo(Outcome.GIVEN_TO_ABSENT);
        assertThat(holder(file)).isEqualTo(AWAY.username());
        assertThat(standIns.unattended(all, "KZ-GPO")).isEqualTo(all);
    }

    private Officer changed(String authority, Role... roles) {
        var change = new Change(MOVING.displayName(), authority, Set.of(roles));
        assertThat(accounts.change(Desk.officer(ADMINISTRATOR, "KZ"), MOVING.username(), change))
                .isTrue();
        return accounts.find(MOVING.username()).orElseThrow().officer();
    }

    @Test
    void whoServesElsewhereNowIsAwayThereNoMoreAndNobodyHeHasLeftStandsIn() {
        away(MOVING, FIRST);
        var stays = changed("KZ-GPO", CENTRAL_OFFICER, REGISTRAR);
        assertThat(absences.of(MOVING.username(), today())).isPresent();
        assertThat(standIns.instead(stays)).map(Officer::username).contains(FIRST.username());

        var moved = changed("KZ-REG-1", CENTRAL_OFFICER);

        assertThat(absences.of(MOVING.username(), today())).isEmpty();
        assertThat(standIns.instead(moved)).isEmpty();
        assertThat(jdbc.sql("select actor from audit_entry where action = 'absences.cancel' and subject = ?")
                        .param(MOVING.username())
                        .query(String.class)
                        .list())
                .containsOnly("system");
    }

    @Test
    void aLineThatIsLeftOverLendsNothingToAnotherAuthority() {
        away(MOVING, FIRST);
        assertThat(substitutions.acting(FIRST).principals()).contains(Officer.personal(MOVING.username()));
        var moved = changed("KZ-REG-1", CENTRAL_OFFICER);
        jdbc.sql("update absences_absence set cancelled_at = null, cancelled_by = null")
                .update();

        assertThat(standIns.instead(moved)).isEmpty();
        assertThat(standIns.unattended(Set.of(MOVING.username()), "KZ-REG-1")).containsExactly(MOVING.username());
        assertThat(substitutions.acting(FIRST)).isEqualTo(FIRST);
    }
}
