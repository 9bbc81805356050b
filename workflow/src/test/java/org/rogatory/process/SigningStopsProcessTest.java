package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.law.Finding;
import org.rogatory.law.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Nothing is sealed that could not be sent, and the signature is no question to the drafter. */
@EngineTest
class SigningStopsProcessTest {

    private final Files files;

    SigningStopsProcessTest(@Autowired Files files) {
        this.files = files;
    }

    private Desk approved(ObjectNode content) {
        return files.draft(content, DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve");
    }

    @Test
    void whatWouldStopTheSendingAlreadyStopsTheSigning() {
        var content = Contents.bankRecordsAndWitness();
        content.path("attachments").forEach(annex -> ((ObjectNode) annex).put("certified", false));
        var ours = approved(content);
        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("findings");
        assertThat(ours.status()).isEqualTo("approved");

        var judged = Act.draft("override").finding("not_certified@attachments").internalText("Certified on paper.");
        ours.does(CENTRAL_OFFICER, judged).does(SIGNATORY, "sign");
        assertThat(ours.does(REGISTRAR, "transmit").verbs()).contains("transmit");
    }

    @Test
    void theActOfSigningItselfGivesOfficeDayAndSeal() {
        var content = Contents.bankRecordsAndWitness();
        content.remove("signature");
        var ours = approved(content);
        assertThat(files.node().procedures().findings(ours.file(), Stage.TRANSMIT, ours.officer(SIGNATORY)))
                .extracting(Finding::item)
                .doesNotContain("signature_seal");
        ours.does(SIGNATORY, "sign");
        assertThat(ours.does(REGISTRAR, "transmit").verbs()).contains("transmit");
    }

    @Test
    void aSignatureThatAnotherSystemWroteDownIsJudged() {
        var content = Contents.bankRecordsAndWitness();
        ((ObjectNode) content.path("signature")).put("date", "2099-01-01");
        assertThat(approved(content).refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("findings");
    }
}
