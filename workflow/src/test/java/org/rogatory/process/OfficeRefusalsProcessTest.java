package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.absences.AbsenceReason;
import org.rogatory.absences.AbsenceView;
import org.rogatory.absences.Absences;
import org.rogatory.absences.NewAbsence;
import org.rogatory.absences.Substitutes;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.signing.NewRight;
import org.rogatory.signing.SigningBasis;
import org.rogatory.signing.SigningRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an office cannot record about its people: absences and signing rights that could not be. */
@EngineTest
class OfficeRefusalsProcessTest {

    private static final Officer AWAY = Desk.officer(CENTRAL_OFFICER, "UZ");
    private static final Officer COLLEAGUE = Desk.officer(SUPERVISOR, "UZ");
    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");
    private static final Officer ELSEWHERE = Desk.officer(EXECUTOR, "UZ");

    private final Files files;
    private final Absences absences;
    private final Substitutes substitutes;
    private final SigningRegister register;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    OfficeRefusalsProcessTest(
            Files files,
            Absences absences,
            Substitutes substitutes,
            SigningRegister register,
            UserAdministration accounts,
            JdbcClient jdbc) {
        this.files = files;
        this.absences = absences;
        this.substitutes = substitutes;
        this.register = register;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        List.of(AWAY, COLLEAGUE, HEAD_UZ, ADMIN, ELSEWHERE)
                .forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nobodyIsAwayAndTheRoleDecides() {
        jdbc.sql("delete from signing_right").update();
        jdbc.sql("delete from absences_absence").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
    }

    private NewAbsence away(Officer officer, int from, int to, @Nullable String substitute) {
        return new NewAbsence(
                officer.username(),
                today().plusDays(from),
                today().plusDays(to),
                AbsenceReason.values()[0],
                substitute);
    }

    private static String refused(Runnable act) {
        var refused = Assertions.catchThrowableOfType(Refusal.class, act::run);
        return refused == null
                ? "admitted"
                : refused.code() + " " + refused.parameters().get("field");
    }

    private String noted(NewAbsence absence, Officer by) {
        return refused(() -> absences.note(absence, by));
    }

    @Test
    void anAbsenceHasDaysThatCanBeAndDoNotOverlap() {
        assertThat(noted(away(AWAY, 5, 3, null), AWAY)).isEqualTo("absence-ends-before-it-begins lastDay");
        assertThat(noted(away(AWAY, -5, -3, null), AWAY)).isEqualTo("day-past lastDay");
        assertThat(noted(away(AWAY, 2, 4, null), AWAY)).isEqualTo("admitted");
        assertThat(noted(away(AWAY, 4, 6, null), AWAY)).isEqualTo("absence-overlaps firstDay");
        assertThat(noted(away(AWAY, 5, 6, null), AWAY)).isEqualTo("admitted");
    }

    @Test
    void anAbsenceInAnOfficeThatIsGoneIsOverAfterItsLastDay() {
        var reason = AbsenceReason.values()[0];
        var past = today().minusDays(2);
        var ahead = today().plusDays(2);
        assertThat(absences.over(new AbsenceView("past", "away.uz", "UZ-GONE", past, past, reason, null, false)))
                .isTrue();
        assertThat(absences.over(new AbsenceView("ahead", "away.uz", "UZ-GONE", past, ahead, reason, null, false)))
                .isFalse();
    }

    @Test
    @OnBothDatabases
    void aSubstituteIsAnotherOfficerWhoIsThere() {
        assertThat(noted(away(AWAY, 2, 4, AWAY.username()), AWAY)).isEqualTo("substitute-himself substitute");
        assertThat(noted(away(AWAY, 2, 4, HEAD_UZ.username()), HEAD_UZ)).isEqualTo("substitute-by-himself substitute");
        assertThat(noted(away(AWAY, 2, 4, "nobody.uz"), AWAY)).isEqualTo("officer-unknown substitute");
        assertThat(noted(away(AWAY, 2, 4, ADMIN.username()), AWAY)).isEqualTo("substitute-unfit substitute");
        assertThat(noted(away(AWAY, 2, 4, ELSEWHERE.username()), AWAY)).isEqualTo("substitute-unfit substitute");
        assertThat(noted(away(ADMIN, 2, 4, AWAY.username()), ADMIN)).isEqualTo("substitute-unfit substitute");
        assertThat(substitutes.offered(AWAY))
                .extracting(Officer::username)
                .contains(COLLEAGUE.username(), HEAD_UZ.username())
                .doesNotContain(AWAY.username(), ADMIN.username(), ELSEWHERE.username());
        absences.note(away(COLLEAGUE, 3, 3, null), COLLEAGUE);
        assertThat(noted(away(AWAY, 2, 4, COLLEAGUE.username()), AWAY)).isEqualTo("substitute-away substitute");
        assertThat(noted(away(AWAY, 4, 6, COLLEAGUE.username()), AWAY)).isEqualTo("admitted");
        assertThat(substitutes.besides(away(HEAD_UZ, 6, 8, COLLEAGUE.username())))
                .containsExactly(AWAY.username());
        assertThat(substitutes.besides(away(HEAD_UZ, 7, 8, COLLEAGUE.username())))
                .isEmpty();
    }

    @Test
    void anAbsenceThatIsOverStaysAsItWas() {
        var noted = absences.note(away(AWAY, 0, 1, null), AWAY);
        assertThat(absences.over(noted)).isFalse();
        files.node().pass(Duration.ofDays(3));
        assertThat(absences.over(noted)).isTrue();
        assertThat(refused(() -> absences.cancel(noted.absenceId(), AWAY))).isEqualTo("absence-over null");
    }

    @Test
    void whoServesElsewhereNowFindsAndCancelsHisOwnAndNobodyElseThereDoes() {
        var noted = absences.note(away(AWAY, 2, 4, null), AWAY);
        var moved = new Officer(AWAY.username(), AWAY.displayName(), "UZ", ELSEWHERE.authority(), AWAY.roles());

        assertThat(refused(() -> absences.cancel(noted.absenceId(), ELSEWHERE))).isEqualTo("not-found null");
        assertThat(absences.roster(ELSEWHERE)).doesNotContain(noted);
        assertThat(absences.roster(moved)).contains(noted);
        assertThat(refused(() -> absences.cancel(noted.absenceId(), moved))).isEqualTo("admitted");
        assertThat(absences.of(AWAY.username(), today().plusDays(3))).isEmpty();
    }

    private NewRight right(SigningBasis basis, String order, @Nullable LocalDate orderDate, @Nullable LocalDate from) {
        return new NewRight("UZ-GPO", AWAY.username(), basis, Set.of(), null, order, orderDate, from, null);
    }

    private String recorded(NewRight right) {
        return refused(() -> register.record(right, ADMIN));
    }

    @Test
    void aSigningRightRestsOnAnOrderAndHasItsTime() {
        var post = SigningBasis.POST;
        var day = today();
        assertThat(recorded(right(SigningBasis.ROLE, "1-k", day, day))).isEqualTo("signing-basis basis");
        assertThat(recorded(right(post, " ", day, day))).isEqualTo("order-number-missing orderNumber");
        assertThat(recorded(right(post, "1-k", null, day))).isEqualTo("order-date-missing orderDate");
        assertThat(recorded(right(post, "1-k", day, null))).isEqualTo("first-day-missing validFrom");
        var ended = new NewRight("UZ-GPO", AWAY.username(), post, Set.of(), null, "1-k", day, day, day.minusDays(1));
        assertThat(recorded(ended)).isEqualTo("right-ends-before-it-begins validTo");
        assertThat(recorded(right(post, "1-k", day, day))).isEqualTo("admitted");
    }
}
