package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The register says which delegations of before do not count any more, why, and what helps. */
class LapsedRightPageTest extends RunningNode {

    private final WebApplicationContext node;
    private final JdbcTemplate database;

    @Autowired
    LapsedRightPageTest(WebApplicationContext node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    @AfterEach
    void forget() {
        database.update("delete from signing_right where right_id like 'lapsed-%'");
    }

    /** As it could be recorded before the right it rests on was asked for. */
    private void delegated(String id, String principal) {
        database.update(
                "insert into signing_right (right_id, authority, holder, basis, kinds, on_behalf_of, order_number,"
                        + " order_date, valid_from, valid_to, recorded_by, recorded_at, version) values (?, 'TJ-GPO',"
                        + " 'officer.tj', 'DELEGATION', 'request', ?, '9-k', date '2026-01-01', date '2026-01-01',"
                        + " date '2099-01-01', 'admin.tj', timestamp '2026-01-01 00:00:00', 0)",
                id,
                principal);
    }

    private String register() throws Exception {
        return Browser.of(node, "admin.tj").open("/signing-rights?lang=en").getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void aDelegationThatRestsOnNoRightSaysWhyItDoesNotCountAndWhatHelps() throws Exception {
        delegated("lapsed-1", "signatory.tj");
        assertThat(register()).contains("9-k").doesNotContain("then counts again");
        delegated("lapsed-2", "head.tj");
        assertThat(register()).contains("Counts only as far as", "then counts again");
    }
}
