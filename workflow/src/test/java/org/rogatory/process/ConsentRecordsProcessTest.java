package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.REGISTRAR;

import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.consent.ConsentView;
import org.springframework.beans.factory.annotation.Autowired;

/** What records and notices of a consent say: of each declaration and verification its own day, place and person. */
@EngineTest
class ConsentRecordsProcessTest {

    private final TransferVerbsOut verbs;
    private final TransferVerbsIn in;
    private final Files files;
    private final ConsentFiles consents;

    @Autowired
    ConsentRecordsProcessTest(TransferVerbsOut verbs, TransferVerbsIn in, Files files, ConsentFiles consents) {
        this.verbs = verbs;
        this.in = in;
        this.files = files;
        this.consents = consents;
    }

    private ConsentView consent(Desk desk) {
        return consents.of(desk.file()).orElseThrow();
    }

    /** The person is in the hands of the other State, and an officer of ours has verified his consent there. */
    private Desk verifiedThere() {
        var theirs =
                in.reviewed().does(CENTRAL_OFFICER, verbs.verified().happened(verbs.today(), "Embassy (synthetic)"));
        assertThat(consent(theirs).verifiedBy()).isEqualTo("Consul K. (synthetic)");
        assertThat(consent(theirs).verifiedPlace()).isEqualTo("Embassy (synthetic)");
        return theirs;
    }

    private ActDraft told(String verb) {
        return Files.unscanned("record_consent_notice").kind(verb).happened(verbs.today(), null);
    }

    private void isVerifiedByNobodyKnown(Desk theirs, String status) {
        assertThat(consent(theirs).status()).isEqualTo(status);
        assertThat(consent(theirs).verifiedBy()).isNull();
        assertThat(consent(theirs).verifiedPlace()).isNull();
    }

    @Test
    void whoVerifiedAConsentHasNotVerifiedTheOneThatIsToldAnew() {
        var theirs = verifiedThere().does(REGISTRAR, told("record_consent"));
        isVerifiedByNobodyKnown(theirs, "given");
        theirs.does(REGISTRAR, told("verify_consent"));
        isVerifiedByNobodyKnown(theirs, "verified");
    }

    /** The other State tells how the consent stands now, and not each word that came before. */
    @Test
    void whoVerifiedAConsentThatWasTakenBackHasNotVerifiedTheNextOne() {
        var theirs = verifiedThere().does(REGISTRAR, told("withdraw_consent"));
        theirs.does(REGISTRAR, told("verify_consent"));
        isVerifiedByNobodyKnown(theirs, "verified");
    }

    @Test
    void whatWeHaveVerifiedOurselvesStaysWhenItIsToldBack() {
        var theirs = verifiedThere().does(REGISTRAR, told("verify_consent"));
        assertThat(consent(theirs).verifiedBy()).isEqualTo("Consul K. (synthetic)");
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
        assertThat(consent(ours).verifiedBy()).isNull();
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
