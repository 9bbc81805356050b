package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.NewAttachment;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.Enclosures.Written;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.Spills;
import org.rogatory.registers.LetterSubject;
import org.rogatory.requests.message.KeptInside;
import org.springframework.beans.factory.annotation.Autowired;

/** An inventory that lists what was kept inside since then is no inventory of what goes. */
@EngineTest
class InventoryAnewProcessTest {

    private final Files files;
    private final Enclosures enclosures;
    private final Inventories inventories;
    private final KeptInside kept;
    private final Spills spills;

    @Autowired
    InventoryAnewProcessTest(
            Files files, Enclosures enclosures, Inventories inventories, KeptInside kept, Spills spills) {
        this.spills = spills;
        this.files = files;
        this.enclosures = enclosures;
        this.inventories = inventories;
        this.kept = kept;
    }

    /** Signed; added after the letter, so that no letter lists it. */
    private Desk signedWith(String... papers) {
        var ours = files.underReview();
        files.node().pass(Duration.ofMinutes(1));
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign");
        for (var paper : papers) {
            var content = new ByteArrayInputStream((paper + " synthetic").getBytes(StandardCharsets.UTF_8));
            files.node()
                    .documents()
                    .attach(
                            NewAttachment.of(ours.caseRef(), "court_order", paper, null),
                            content,
                            ours.officer(REGISTRAR));
        }
        return ours;
    }

    private String drawn(Desk desk) {
        return inventories.drawn(desk, LetterSubject.REQUEST);
    }

    private void ticked(Desk desk, String listId) {
        inventories.ticked(desk, listId);
        files.node().pass(Duration.ofMinutes(1));
    }

    private void keepInside(Desk desk, String name) {
        kept.keep(desk.caseRef(), reference(desk, name), desk.officer(REGISTRAR));
        files.node().pass(Duration.ofMinutes(1));
    }

    private String reference(Desk desk, String name) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .documentRef();
    }

    /** Writes one line that names a document; the code and the places of the refusal, if it is refused. */
    private String written(Desk desk, String listId, String document) {
        var clerk = desk.officer(REGISTRAR);
        var version = enclosures.find(desk.caseRef(), listId, clerk).version();
        var line = new EnclosureLine(document, "court_order", null, 1, 1, false, true, null, null);
        var lines = new Written(version, List.of(line));
        var refused = catchThrowableOfType(Refusal.class, () -> enclosures.write(desk.caseRef(), listId, lines, clerk));
        return refused == null ? "admitted" : refused.code() + " " + refused.parameters();
    }

    private ActDraft handedOver() {
        var today = LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
        return Act.draft("transmit").byHand(true).happened(today, null).reference("post 1");
    }

    @Test
    void anInventoryThatListsWhatIsKeptInsideIsDrawnUpAnewBeforeTheEnvelopeLeaves() {
        var ours = signedWith("wrong.pdf");
        ticked(ours, drawn(ours));
        keepInside(ours, "wrong.pdf");
        assertThat(ours.refusal(REGISTRAR, handedOver())).isEqualTo("enclosures-unpacked");

        var anew = drawn(ours);
        assertThat(enclosures
                        .find(ours.caseRef(), anew, ours.officer(REGISTRAR))
                        .lines())
                .noneMatch(line -> "wrong.pdf".equals(line.title()));
        assertThat(ours.refusal(REGISTRAR, handedOver())).isEqualTo("enclosures-unpacked");
        ticked(ours, anew);
        assertThat(ours.does(REGISTRAR, handedOver()).status()).isEqualTo("transmitted");
    }

    @Test
    void noLineOfWhatGoesNamesWhatStaysInside() {
        var ours = signedWith("wrong.pdf", "right.pdf");
        keepInside(ours, "wrong.pdf");
        var listId = drawn(ours);

        assertThat(written(ours, listId, reference(ours, "wrong.pdf")))
                .startsWith("document-unknown")
                .contains("lines[0].document");
        assertThat(written(ours, listId, reference(ours, "right.pdf"))).isEqualTo("admitted");
    }

    @Test
    void anInventoryThatWasBegunAndListsWhatIsKeptInsideIsNotFinished() {
        var ours = signedWith("wrong.pdf");
        var begun = drawn(ours);
        keepInside(ours, "wrong.pdf");
        assertThat(catchThrowableOfType(Refusal.class, () -> ticked(ours, begun))
                        .code())
                .isEqualTo("enclosures-outdated");
        assertThat(ours.refusal(REGISTRAR, handedOver())).isEqualTo("enclosures-unpacked");

        ticked(ours, drawn(ours));
        assertThat(ours.does(REGISTRAR, handedOver()).status()).isEqualTo("transmitted");
    }

    private @Nullable String title(Desk desk, String listId, String document) {
        return enclosures.find(desk.caseRef(), listId, desk.officer(REGISTRAR)).lines().stream()
                .filter(line -> document.equals(line.documentRef()))
                .findFirst()
                .orElseThrow()
                .title();
    }

    /** Writes the lines as they are told; what is not told of a document is not told then either. */
    private void writtenAsTold(Desk desk, String listId, String document) {
        assertThat(title(desk, listId, document)).isNull();
        var clerk = desk.officer(REGISTRAR);
        var list = enclosures.find(desk.caseRef(), listId, clerk);
        enclosures.write(desk.caseRef(), listId, new Written(list.version(), list.lines()), clerk);
        assertThat(title(desk, listId, document)).isNull();
    }

    private void decided(Desk desk, SpillOutcome outcome) {
        var head = desk.officer(HEAD);
        var spillId = spills.page(ListPlace.START, head).lines().stream()
                .filter(spill -> spill.open() && desk.caseRef().equals(spill.caseRef()))
                .findFirst()
                .orElseThrow()
                .spillId();
        spills.propose(spillId, outcome, desk.officer(ADMINISTRATOR));
        spills.confirm(spillId, outcome, head);
    }

    @Test
    void whatIsWrittenWhileADocumentIsIsolatedTellsItAgainOnceItIsGivenBackAndNotOnceItIsErased() {
        var ours = signedWith("annex.pdf");
        var listId = drawn(ours);
        var document = reference(ours, "annex.pdf");
        var officer = ours.officer(CENTRAL_OFFICER);
        assertThat(title(ours, listId, document)).isEqualTo("annex.pdf");

        spills.report(ours.caseRef(), document, officer);
        writtenAsTold(ours, listId, document);
        decided(ours, SpillOutcome.LIFT);
        assertThat(title(ours, listId, document)).isEqualTo("annex.pdf");

        spills.report(ours.caseRef(), document, officer);
        writtenAsTold(ours, listId, document);
        decided(ours, SpillOutcome.ERASE);
        writtenAsTold(ours, listId, document);
    }
}
