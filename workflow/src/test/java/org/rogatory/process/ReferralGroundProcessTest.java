package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.process.ReferralFixtures.UNIT;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.referral.file.Age;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database itself refuses that anything is passed on without a ground, whatever the code does. */
@EngineTest
class ReferralGroundProcessTest {

    private static final String AT = "2026-04-20 06:00:00";

    private final ReferralFixtures referrals;
    private final JdbcClient jdbc;

    @Autowired
    ReferralGroundProcessTest(ReferralFixtures referrals, JdbcClient jdbc) {
        this.referrals = referrals;
        this.jdbc = jdbc;
    }

    private static Map<String, @Nullable Object> share(String caseRef) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("share_ref", UUID.randomUUID().toString());
        row.put("case_ref", caseRef);
        row.put("kind", "REFER");
        row.put("from_state", "KZ");
        row.put("from_authority", "KZ-NC");
        row.put("to_state", "KZ");
        row.put("to_authority", "KZ-SHELTER-1");
        row.put("fields", "age");
        row.put("ground", "consent");
        row.put("best_interests", false);
        row.put("onward", false);
        row.put("status", "OFFERED");
        row.put("shared_by", "coordinator.kz.kz-nc");
        row.put("offered_at", AT);
        row.put("kept", true);
        row.put("version", 0);
        return row;
    }

    private void insert(String table, Map<String, @Nullable Object> row) {
        var columns = String.join(", ", row.keySet());
        var values = row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (" + columns + ") values (" + values + ")")
                .params(row)
                .update();
    }

    private void refused(Map<String, @Nullable Object> row) {
        refused("referral_share", "share_ref", row);
    }

    private void refused(String table, String key, Map<String, @Nullable Object> row) {
        assertThatThrownBy(() -> insert(table, row)).isInstanceOf(DataIntegrityViolationException.class);
        assertThat(jdbc.sql("select count(*) from " + table + " where " + key + " = ?")
                        .param(row.get(key))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** A service that was offered; tells its reference. */
    private String service(String caseRef) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("service_ref", caseRef + "-S1");
        row.put("case_ref", caseRef);
        row.put("number", 1);
        row.put("status", "ACCEPTED");
        row.put("offered_on", "2026-04-20");
        row.put("version", 0);
        insert("referral_service", row);
        return caseRef + "-S1";
    }

    private Map<String, @Nullable Object> asking(String caseRef) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("asking_ref", UUID.randomUUID().toString());
        row.put("case_ref", caseRef);
        row.put("service_ref", service(caseRef));
        row.put("ground", "consent");
        row.put("best_interests", false);
        row.put("asked_at", AT);
        row.put("version", 0);
        return row;
    }

    private String consent(String caseRef) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("consent_ref", UUID.randomUUID().toString());
        row.put("case_ref", caseRef);
        row.put("purpose", "referral");
        row.put("decision", "given");
        row.put("way", "oral");
        row.put("scope", "age");
        row.put("said_at", AT);
        row.put("recorded_by", "coordinator.kz.kz-nc");
        row.put("version", 0);
        insert("referral_consent", row);
        return String.valueOf(row.get("consent_ref"));
    }

    @Test
    void withoutAGroundThereIsNoRow() {
        var caseRef = referrals.opened(UNIT, Age.ADULT).caseRef();
        refused(share(caseRef));

        var child = share(caseRef);
        child.put("ground", "child");
        refused(child);
        child.put("best_interests", true);
        child.put("to_state", "KG");
        refused(child);
        child.put("to_state", "KZ");
        insert("referral_share", child);
    }

    @Test
    void onePersonAloneDecidesNothing() {
        var caseRef = referrals.opened(UNIT, Age.ADULT).caseRef();
        var row = share(caseRef);
        row.put("ground", "override");
        refused(row);
        row.put("override_first", "coordinator.kz.kz-nc");
        refused(row);
        row.put("override_second", "coordinator.kz.kz-nc");
        refused(row);
        row.put("override_second", "coordinator2.kz.kz-nc");
        insert("referral_share", row);
    }

    @Test
    void theConsentIsOneOfTheSameFile() {
        var caseRef = referrals.opened(UNIT, Age.ADULT).caseRef();
        var other = referrals.opened(UNIT, Age.ADULT).caseRef();
        var row = share(caseRef);
        row.put("consent_ref", "nobody-said-so");
        refused(row);
        row.put("consent_ref", consent(other));
        refused(row);
        row.put("consent_ref", consent(caseRef));
        row.put("to_state", "KG");
        insert("referral_share", row);
    }

    @Test
    void noProviderIsAskedWithoutAGround() {
        var caseRef = referrals.opened(UNIT, Age.ADULT).caseRef();
        var other = referrals.opened(UNIT, Age.ADULT).caseRef();
        var row = asking(caseRef);
        refused("referral_asking", "asking_ref", row);
        row.put("consent_ref", consent(other));
        refused("referral_asking", "asking_ref", row);
        row.put("consent_ref", null);
        row.put("ground", "before");
        refused("referral_asking", "asking_ref", row);
        row.put("ground", "child");
        refused("referral_asking", "asking_ref", row);
        row.put("best_interests", true);
        insert("referral_asking", row);
        row.put("asking_ref", UUID.randomUUID().toString());
        row.put("ground", "consent");
        row.put("best_interests", false);
        row.put("consent_ref", consent(caseRef));
        insert("referral_asking", row);
    }
}
