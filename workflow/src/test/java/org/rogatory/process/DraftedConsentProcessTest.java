package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;

import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.consent.ConsentView;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a draft says of the consent counts no longer than the draft says it, and never of a person in our hands. */
@EngineTest
class DraftedConsentProcessTest {

    private final TransferVerbsOut verbs;
    private final ConsentFiles consents;

    @Autowired
    DraftedConsentProcessTest(TransferVerbsOut verbs, ConsentFiles consents) {
        this.verbs = verbs;
        this.consents = consents;
    }

    private ConsentView consent(Desk ours) {
        return consents.of(ours.file()).orElseThrow();
    }

    private void write(Desk ours, JsonNode content) {
        verbs.requests().write(ours.caseRef(), null, content, ours.officer(DRAFTER));
    }

    private static ObjectNode undated() {
        var content = TransferVerbsOut.toCarryOut();
        ((ObjectNode) content.at("/transfer/consent")).remove("date");
        return content;
    }

    /** A slip of the pen had put the person into the hands of the other State, which was taken to have told of it. */
    @Test
    void whoIsInOurHandsIsAskedWhateverADraftHasSaid() {
        var mistaken = TransferVerbsOut.request();
        TransferVerbsOut.directed(mistaken, "administering_state");
        var ours = verbs.draft(mistaken);
        assertThat(consent(ours).status()).isEqualTo("given");
        ours.does(CENTRAL_OFFICER, verbs.verified());
        assertThat(consent(ours).status()).isEqualTo("verified");

        write(ours, TransferVerbsOut.request());
        assertThat(consent(ours).status()).isEqualTo("not_asked");
        assertThat(consent(ours).givenOn()).isNull();
        assertThat(consent(ours).verifiedBy()).isNull();
        verbs.signed(verbs.submit(ours));
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("consent-missing");
        assertThat(verbs.transmit(verbs.consented(ours)).status()).isIn("transmitted", "delivered");
    }

    @Test
    void aDayThatIsTakenOutOfTheDraftIsNoConsent() {
        var ours = verbs.draft(TransferVerbsOut.toCarryOut());
        assertThat(consent(ours).status()).isEqualTo("given");
        write(ours, undated());
        assertThat(consent(ours).status()).isEqualTo("not_asked");
        write(ours, TransferVerbsOut.toCarryOut());
        assertThat(consent(ours).status()).isEqualTo("given");
        ours.does(CENTRAL_OFFICER, verbs.verified());
        write(ours, undated());
        assertThat(consent(ours).status())
                .as("verified on a word that nobody says")
                .isEqualTo("not_asked");
    }

    /** What one of us has written down with a paper does not hang on the request. */
    @Test
    void whatWasWrittenDownHereStays() {
        var ours = verbs.consented(verbs.draft(TransferVerbsOut.request()));
        write(ours, undated());
        assertThat(consent(ours).status()).isEqualTo("given");
        write(ours, TransferVerbsOut.request());
        assertThat(consent(ours).status()).isEqualTo("given");
    }
}
