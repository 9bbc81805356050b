package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;

import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.transfer.consent.ConsentFiles;
import org.springframework.beans.factory.annotation.Autowired;

/** What records and notices of a consent say: of each declaration and verification its own day, place and person. */
@EngineTest
class ConsentRecordsProcessTest {

    private final TransferVerbsOut verbs;
    private final Files files;
    private final ConsentFiles consents;

    @Autowired
    ConsentRecordsProcessTest(TransferVerbsOut verbs, Files files, ConsentFiles consents) {
        this.verbs = verbs;
        this.files = files;
        this.consents = consents;
    }

    @Test
    void theRecordOfAVerificationSaysWhoVerifiedWhenAndWhere() {
        var ours = verbs.submitted()
                .does(CENTRAL_OFFICER, verbs.verified().happened(verbs.today(), "Embassy (synthetic)"));
        assertThat(files.text(ours, "consent_record"))
                .contains("Consul K. (synthetic)", "Embassy (synthetic)", "Prison (synthetic)", "verified_on");
        ours.does(CUSTODY_OFFICER, verbs.said("withdraw_consent"));
        assertThat(files.text(ours, "consent_record"))
                .contains("Prison (synthetic)")
                .doesNotContain("Consul K. (synthetic)", "Embassy (synthetic)", "verified_on");
        ours.does(CUSTODY_OFFICER, verbs.said("record_interest")).does(CUSTODY_OFFICER, verbs.consent(ours));
        assertThat(consents.of(ours.file()).orElseThrow().verifiedBy()).isNull();
    }

    /** No day of it is kept, and that of the consent which he took back would be another. */
    @Test
    void aRenewedInterestIsToldOnceItIsAConsent() {
        var ours = verbs.agreed().does(CUSTODY_OFFICER, verbs.said("withdraw_consent"));
        ours.does(CUSTODY_OFFICER, verbs.said("record_interest"));
        var notice = Act.draft("send_consent_notice");
        assertThat(ours.offers(CUSTODY_OFFICER, "send_consent_notice")).isFalse();
        assertThat(ours.refusal(CUSTODY_OFFICER, notice)).isEqualTo("wrong-status");
        ours.does(CUSTODY_OFFICER, verbs.consent(ours)).does(CUSTODY_OFFICER, notice);
        assertThat(ours.lastSent().path("verb").asString()).isEqualTo("record_consent");
        assertThat(ours.lastSent().path("happened_on").asString())
                .isEqualTo(verbs.today().toString());
    }
}
