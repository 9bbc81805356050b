package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JudgedFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 5);

    private static final Completeness COMPLETENESS = new Completeness(ReferenceData.load());

    private static ObjectNode content(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json.replace('\'', '"'));
    }

    private static ObjectNode bankRecords() {
        return content("{'form':'mla_request','requested':'KZ','requesting':'UZ','opened':'2026-01-10',"
                + "'legal_basis':['UNTOC'],'offences':[{'key':'trafficking_persons','max_penalty_years':8}],"
                + "'assistance':[{'type':'bank_records','facts':{'account':'KZ00 TEST'}},"
                + "{'type':'witness_hearing','facts':{'questions':'Who?'}}]}");
    }

    private String print(Finding finding, JsonNode content) {
        return COMPLETENESS.fingerprint(finding, content, DAY);
    }

    @Test
    void isTheSameWhereOtherValuesChange() {
        var finding = new Finding(Level.ERROR, "missing", "purpose");
        var changed = bankRecords().put("case_number", "7");
        assertThat(print(finding, changed)).isEqualTo(print(finding, bankRecords()));
    }

    @Test
    void isTheSameHoweverTheNamesAreOrdered() {
        var finding = new Finding(Level.ERROR, "signed_and_sealed", "signature_seal");
        var one = bankRecords();
        one.putObject("signature").put("office", "Prosecutor").put("seal", false);
        var other = bankRecords();
        other.putObject("signature").put("seal", false).put("office", "Prosecutor");
        assertThat(print(finding, one)).isEqualTo(print(finding, other));
    }

    @Test
    void changesWithTheValueThatWasJudged() {
        var finding = new Finding(Level.ERROR, "missing", "purpose");
        assertThat(print(finding, bankRecords().put("purpose", "To prove the payments.")))
                .isNotEqualTo(print(finding, bankRecords()));
    }

    @Test
    void changesWithAnotherValueThatTheCheckReads() {
        var finding = new Finding(Level.ERROR, "signed_and_sealed", "signature_seal");
        var signed = bankRecords();
        signed.putObject("signature")
                .put("office", "Prosecutor")
                .put("date", "2026-01-09")
                .put("seal", true);
        var openedLater = signed.deepCopy().put("opened", "2026-02-10");
        assertThat(print(finding, openedLater)).isNotEqualTo(print(finding, signed));
    }

    @Test
    void ofOneItemOfAssistanceDoesNotHangOnAnother() {
        var finding = new Finding(Level.ERROR, "missing", "assistance[0].period");
        var otherItem = bankRecords();
        ((ObjectNode) otherItem.path("assistance").path(1).path("facts")).put("questions", "When?");
        var sameItem = bankRecords();
        ((ObjectNode) sameItem.path("assistance").path(0).path("facts")).put("account", "KZ11 TEST");
        assertThat(print(finding, otherItem)).isEqualTo(print(finding, bankRecords()));
        assertThat(print(finding, sameItem)).isNotEqualTo(print(finding, bankRecords()));
    }

    @Test
    void ofTheLegalBasisHangsOnWhatTheAdviserIsAsked() {
        var finding = new Finding(Level.ERROR, "LB2", "legal_basis", "UNTOC");
        var withPurpose = bankRecords().put("purpose", "To prove the payments.");
        var otherState = bankRecords().put("requested", "IT");
        assertThat(print(finding, withPurpose)).isEqualTo(print(finding, bankRecords()));
        assertThat(print(finding, otherState)).isNotEqualTo(print(finding, bankRecords()));
    }

    @Test
    void neverLetsOverrideWhatExposesAProtectedPerson() {
        assertThat(COMPLETENESS.overridable(new Finding(Level.ERROR, "identity_in_open_fields", "persons")))
                .isFalse();
        assertThat(COMPLETENESS.overridable(new Finding(Level.STOP, "asylum_pending", "flags")))
                .isFalse();
        assertThat(COMPLETENESS.overridable(new Finding(Level.ERROR, "missing", "purpose")))
                .isTrue();
    }
}
