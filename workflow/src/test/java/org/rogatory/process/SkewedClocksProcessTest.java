package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.exchange.SealedAnnexes.Annex;
import org.rogatory.exchange.SealedAnnexes.Carrier;
import org.rogatory.identity.Role;
import org.rogatory.mla.annex.MessageAnnex;
import org.springframework.beans.factory.annotation.Autowired;

/** What leaves is what the letter lists and its signature covers, on nodes whose clocks are 20 seconds apart. */
@EngineTest
@OnBothDatabases
class SkewedClocksProcessTest {

    private static final Duration APART = Duration.ofSeconds(20);

    private final Files files;
    private final MessageAnnex annexes;

    @Autowired
    SkewedClocksProcessTest(Files files, MessageAnnex annexes) {
        this.files = files;
        this.annexes = annexes;
    }

    private void attach(Desk desk, String kind, Role by) {
        var content = new ByteArrayInputStream((kind + " synthetic").getBytes(StandardCharsets.UTF_8));
        files.node()
                .documents()
                .attach(NewAttachment.of(desk.caseRef(), kind, kind + ".pdf", null), content, desk.officer(by));
    }

    private void onANodeBehind(Runnable act) {
        files.node().pass(APART.negated());
        act.run();
        files.node().pass(APART);
    }

    private void onANodeAhead(Runnable act) {
        files.node().pass(APART);
        act.run();
        files.node().pass(APART.negated());
    }

    private Desk withPlan() {
        var draft = files.draft(Contents.bankRecordsAndWitness(), DRAFTER);
        attach(draft, DocumentView.SEALED_ANNEX, DRAFTER);
        return Files.signed(draft);
    }

    /** The annex of the request that has left, as a later try to pack it would seal it. */
    private Optional<Annex> packed(Desk ours) {
        var message = ours.messages().get(0);
        var now = files.node().clock().instant();
        return annexes.of(new Carrier(message.messageId(), ours.caseRef(), message.kind(), now));
    }

    @Test
    void anEnclosureAddedAfterTheLetterOnANodeBehindDoesNotTravelUnlisted() {
        var ours = files.signed();
        onANodeBehind(() -> attach(ours, "court_order", CENTRAL_OFFICER));

        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("enclosure-after-letter");
    }

    @Test
    void anEnclosureAddedBeforeTheLetterOnANodeAheadTravels() {
        var ours = files.underReview();
        onANodeAhead(() -> attach(ours, "court_order", CENTRAL_OFFICER));
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign").does(REGISTRAR, "transmit");

        assertThat(files.node().documents().ofCase(ours.partner().caseRef()))
                .extracting(DocumentView::kind)
                .contains("court_order");
    }

    @Test
    void whatIsToBeSealedAndComesAfterTheSignatureOnANodeBehindDoesNotLeave() {
        var ours = withPlan();
        onANodeBehind(() -> attach(ours, DocumentView.SEALED_ANNEX, DRAFTER));

        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("sealed-after-signature");
    }

    @Test
    void whatIsToBeSealedAndComesAfterTheRequestHasLeftIsNotInItsAnnex() {
        var ours = withPlan().does(REGISTRAR, "transmit");
        onANodeBehind(() -> attach(ours, DocumentView.SEALED_ANNEX, DRAFTER));
        assertThat(packed(ours).orElseThrow().papers()).hasSize(1);

        var open = Files.signed(files.draft(Contents.bankRecordsAndWitness(), DRAFTER))
                .does(REGISTRAR, "transmit");
        onANodeBehind(() -> attach(open, DocumentView.SEALED_ANNEX, DRAFTER));
        assertThat(packed(open)).as("nothing of it was to be sealed").isEmpty();
    }

    @Test
    void whatWasToBeSealedBeforeTheSignatureOnANodeAheadLeavesSealed() {
        var ours = files.draft(Contents.bankRecordsAndWitness(), DRAFTER);
        onANodeAhead(() -> attach(ours, DocumentView.SEALED_ANNEX, DRAFTER));
        var sent = Files.signed(ours).does(REGISTRAR, "transmit");

        assertThat(packed(sent).orElseThrow().papers()).hasSize(1);
    }
}
