package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;

import org.junit.jupiter.api.Test;
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
}
