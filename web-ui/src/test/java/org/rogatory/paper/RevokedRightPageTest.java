package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A right that is to end on a later day says so, and can be ended sooner until it has ended. */
class RevokedRightPageTest extends RunningNode {

    private static final String PAGE = "/signing-rights/revoked-1/revoke?lang=en";

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    RevokedRightPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    @AfterEach
    void forget() {
        database.update("delete from signing_right where right_id = 'revoked-1'");
    }

    private void revokedFromALaterDay() {
        database.update(
                "insert into signing_right (right_id, authority, holder, basis, kinds, order_number, order_date,"
                        + " valid_from, recorded_by, recorded_at, revoked_by, revoked_at, revoked_on, version) values"
                        + " ('revoked-1', 'TJ-GPO', 'officer.tj', 'POST', 'request', '8-k', date '2026-01-01',"
                        + " date '2026-01-01', 'admin.tj', timestamp '2026-01-01 00:00:00', 'admin.tj',"
                        + " timestamp '2026-02-01 00:00:00', date '2099-01-01', 0)");
    }

    @Test
    void aRightThatIsToEndLaterIsEndedSoonerOnItsPage() throws Exception {
        revokedFromALaterDay();
        var admin = Browser.of(node, "admin.tj");
        assertThat(Browser.text(admin.open(PAGE))).contains("1 January 2099", "name=\"reason\"");

        var late = admin.send(PAGE, Map.of("reason", "Made up.", "day", "2099-01-01"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(Browser.text(late)).contains("revoked already");
        var today = Map.of("reason", "Made up.", "once", Browser.value(late, "once"));
        assertThat(admin.send(PAGE, today).getStatus()).isEqualTo(302);
        assertThat(admin.send(PAGE, today).getStatus()).as("sent twice").isEqualTo(302);

        assertThat(Browser.text(admin.open(PAGE)))
                .contains("Why it was revoked", "Made up.")
                .doesNotContain("name=\"reason\"", "Revoke the signing right?");
    }
}
