package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.identity.UserAdministration.Change;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an office has given that the reference data have dropped since holds nobody once it is over. */
@EngineTest
class HeldRightsProcessTest {

    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "UZ");
    private static final Officer HOLDER = new Officer("holding.uz", "Testova Egasi", "UZ", "UZ-GPO", Set.of(SIGNATORY));

    private final Node node;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    HeldRightsProcessTest(Node node, UserAdministration accounts, JdbcClient jdbc) {
        this.node = node;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void accounts() {
        List.of(ADMIN, HOLDER).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from signing_right").update();
        jdbc.sql("delete from identity_user where username = ?")
                .param(HOLDER.username())
                .update();
    }

    private LocalDate yesterday() {
        return LocalDate.ofInstant(node.clock().instant(), ZoneOffset.UTC).minusDays(1);
    }

    /** A right that an office gave which no edition names any more. */
    private void given(String rightId) {
        jdbc.sql("insert into signing_right (right_id, authority, holder, basis, kinds, order_number, order_date,"
                        + " valid_from, recorded_by, recorded_at, version)"
                        + " values (?, 'UZ-GONE', ?, 'POST', '', '12-k', ?, ?, 'admin.uz', current_timestamp, 0)")
                .params(
                        rightId,
                        HOLDER.username(),
                        yesterday().minusDays(9),
                        yesterday().minusDays(9))
                .update();
    }

    @Test
    @OnBothDatabases
    void aRightOfAnOfficeThatIsGoneHoldsNobody() {
        given("ran-out");
        jdbc.sql("update signing_right set valid_to = ? where right_id = 'ran-out'")
                .param(yesterday())
                .update();
        given("revoked");
        jdbc.sql("update signing_right set revoked_by = 'admin.uz', revoked_at = current_timestamp, revoked_on = ?"
                        + " where right_id = 'revoked'")
                .param(yesterday())
                .update();

        assertThat(accounts.close(ADMIN, HOLDER.username(), false)).isTrue();
        assertThat(accounts.find(HOLDER.username()).orElseThrow().enabled()).isFalse();
    }

    @Test
    void aClosedAccountOfAnOfficeThatIsGoneMovesToAnother() {
        jdbc.sql("update identity_user set authority = 'UZ-GONE', enabled = false where username = ?")
                .param(HOLDER.username())
                .update();
        var change = new Change(HOLDER.displayName(), HOLDER.authority(), HOLDER.roles());

        assertThat(accounts.change(ADMIN, HOLDER.username(), change)).isTrue();
        assertThat(accounts.find(HOLDER.username()).orElseThrow().officer()).isEqualTo(HOLDER);
    }

    @Test
    void oneWithoutAnEndIsHandedOverAsAnyOther() {
        given("runs");

        assertThat(catchThrowableOfType(Refusal.class, () -> accounts.close(ADMIN, HOLDER.username(), false))
                        .code())
                .isEqualTo("handover-needed");
    }
}
