package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The trust lists cost the same for ten lines and for two hundred. */
class TrustCostTest extends RunningNode {

    private final PageMeter meter;
    private final JdbcTemplate database;

    @Autowired
    TrustCostTest(PageMeter meter, JdbcTemplate database) {
        this.meter = meter;
        this.database = database;
    }

    @AfterEach
    void leaveNoLine() {
        database.update("delete from trust_entry where entry_ref like 'row-%'");
    }

    @Test
    void costTheSameForTenLinesAndTwoHundred() {
        fill(1, 10);
        visit();
        var few = visit();
        fill(11, 200);
        var many = visit();

        assertThat(PageMeter.sizes(many)).isEqualTo(PageMeter.sizes(few));
    }

    private Map<String, List<String>> visit() {
        var admin = new SignedIn(address(), "admin.uz");
        var statements = new TreeMap<String, List<String>>();
        for (var page : List.of("", "/DE", "/DE/confirm")) {
            statements.put(page, meter.during(() -> admin.open("/administration/trust" + page)));
        }
        return statements;
    }

    private void fill(int from, int to) {
        for (var number = from; number <= to; number++) {
            var sha256 = String.format("%064x", number);
            database.update(
                    "insert into trust_entry (entry_ref, state, kind, authority, sha256, valid_from, valid_to,"
                            + " demonstration, standing_key, added_by, added_at, version) values (?, 'DE', 'SEAL',"
                            + " 'DE-BFJ', ?, date '2026-01-01', date '2046-01-01', false, ?, 'admin.ge',"
                            + " timestamp '2026-01-01 00:00:00', 0)",
                    "row-" + number,
                    sha256,
                    "bound:" + sha256);
        }
    }
}
