package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.exchange.PlainEnvelope;
import org.rogatory.exchange.ReceivedAnnex;
import org.rogatory.exchange.ReceivedAnnexes;
import org.rogatory.law.Stage;
import org.rogatory.requests.message.KeptInside;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** The sealed annex of a request for a person is judged in the act by which that leaves, as that of every request. */
@EngineTest
class SealedExtraditionProcessTest {

    private static final String READER = "KZ-GPO";
    private static final String NAME = "SIRLIYEVA-Zashchita";

    private final ExtraditionVerbsOut verbs;
    private final TransferVerbsOut transfers;
    private final PlainEnvelope envelope;
    private final ReceivedAnnexes received;
    private final KeptInside keeping;

    @Autowired
    SealedExtraditionProcessTest(
            ExtraditionVerbsOut verbs,
            TransferVerbsOut transfers,
            PlainEnvelope envelope,
            ReceivedAnnexes received,
            KeptInside keeping) {
        this.verbs = verbs;
        this.transfers = transfers;
        this.envelope = envelope;
        this.received = received;
        this.keeping = keeping;
    }

    private static ObjectNode sealed(ObjectNode content, String reader) {
        var block = content.putObject("sealed");
        if (!reader.isEmpty()) {
            block.put("open_to", reader);
        }
        block.putArray("persons").addObject().put("code", "V-1").put("name", NAME);
        return content;
    }

    private Desk signed(ObjectNode content) {
        return verbs.sign(verbs.approve(verbs.endorse(verbs.submit(verbs.draft(content)))));
    }

    private static String sending(Desk ours) {
        return ours.refusal(REGISTRAR, Act.draft("transmit"));
    }

    /** For whom what arrived of this file is sealed. */
    private List<String> readers(Desk ours) {
        return received.of(ours.partner().caseRef()).stream()
                .map(ReceivedAnnex::recipients)
                .flatMap(List::stream)
                .toList();
    }

    @Test
    void aRequestWhoseChosenReaderHasNoKeyIsRefusedAtTheAct() {
        var ours = signed(sealed(ExtraditionVerbsOut.request(), READER));
        envelope.forget(READER);
        try {
            assertThat(sending(ours)).isEqualTo("annex-reader-keyless");
        } finally {
            envelope.know(READER);
        }
        assertThat(readers(verbs.transmit(ours))).containsExactly(READER);
    }

    @Test
    void whereNoReaderWasChosenTheAnnexStaysAndThatIsSaidBefore() {
        var ours = signed(sealed(ExtraditionVerbsOut.request(), ""));
        envelope.forget(READER);
        try {
            assertThat(verbs.node().procedures().findings(ours.file(), Stage.TRANSMIT, ours.officer(REGISTRAR)))
                    .extracting("key")
                    .contains("annex_stays");
            assertThat(readers(verbs.transmit(ours))).isEmpty();
        } finally {
            envelope.know(READER);
        }
    }

    @Test
    void aReaderOfTheOwnStateIsRefused() {
        assertThat(sending(signed(sealed(ExtraditionVerbsOut.request(), "UZ-GPO"))))
                .isEqualTo("annex-reader-keyless");
    }

    private DocumentView attached(Desk ours) {
        var content = new ByteArrayInputStream("who he is (synthetic)".getBytes(StandardCharsets.UTF_8));
        var document = NewAttachment.of(ours.caseRef(), "sealed_annex", "who.pdf", null);
        return verbs.node().documents().attach(document, content, ours.officer(DRAFTER));
    }

    @Test
    void aSealedDocumentAddedAfterTheSignatureHoldsTheSending() {
        var ours = signed(ExtraditionVerbsOut.request());
        var late = attached(ours);
        assertThat(sending(ours)).isEqualTo("sealed-after-signature");
        keeping.keep(ours.caseRef(), late.documentRef(), ours.officer(DRAFTER));
        assertThat(readers(verbs.transmit(ours))).isEmpty();
    }

    @Test
    void anArrestIsAskedForWhereTheDocumentsThatGoSealedCanBeRead() {
        var ours = verbs.draft(ExtraditionVerbsOut.arrest());
        attached(ours);
        envelope.forget(READER);
        try {
            assertThat(ours.refusal(CENTRAL_OFFICER, ExtraditionVerbsOut.asked()))
                    .isEqualTo("annex-reader-keyless");
        } finally {
            envelope.know(READER);
        }
        assertThat(readers(verbs.askArrest(ours))).containsExactly(READER);
    }

    /** Written in the draft between the act and the signature of its letter: the annex is that of the act. */
    private Desk rewritten(ObjectNode before, ObjectNode after) {
        var ours = verbs.draft(before).writes(CENTRAL_OFFICER, ExtraditionVerbsOut.asked());
        verbs.requests().write(ours.caseRef(), null, verbs.node().pen().written(after), ours.officer(DRAFTER));
        ours.signsWritten();
        verbs.node().jobs().drain();
        return ours;
    }

    @Test
    void whatIsWrittenInTheDraftAfterAnArrestWasAskedForChangesNoAnnex() {
        var sealed = sealed(ExtraditionVerbsOut.arrest(), READER);
        var another = sealed(ExtraditionVerbsOut.arrest(), "UZ-GPO");
        assertThat(readers(rewritten(sealed, another))).containsExactly(READER);
        assertThat(readers(rewritten(sealed, ExtraditionVerbsOut.arrest()))).containsExactly(READER);
        assertThat(readers(rewritten(ExtraditionVerbsOut.arrest(), sealed))).isEmpty();
    }

    @Test
    void aTransferWhoseChosenReaderHasNoKeyIsRefusedAtTheAct() {
        var content = sealed(TransferVerbsOut.request(), READER);
        var ours = transfers.signed(transfers.submit(transfers.consented(transfers.draft(content))));
        envelope.forget(READER);
        try {
            assertThat(sending(ours)).isEqualTo("annex-reader-keyless");
        } finally {
            envelope.know(READER);
        }
        assertThat(readers(transfers.transmit(ours))).containsExactly(READER);
    }
}
