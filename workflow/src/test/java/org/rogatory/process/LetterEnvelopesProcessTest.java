package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.NewEnclosures;
import org.rogatory.enclosures.Way;
import org.rogatory.identity.Role;
import org.rogatory.registers.LetterSubject;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Purpose;
import org.springframework.beans.factory.annotation.Autowired;

/** The envelope of a letter between request and answer is packed as every other one, by whichever act it leaves. */
@EngineTest
class LetterEnvelopesProcessTest {

    private final Files files;
    private final LegWays ways;
    private final Inventories inventories;
    private final Enclosures enclosures;

    @Autowired
    LetterEnvelopesProcessTest(Files files, LegWays ways, Inventories inventories, Enclosures enclosures) {
        this.files = files;
        this.ways = ways;
        this.inventories = inventories;
        this.enclosures = enclosures;
    }

    private LegView letter(Desk desk) {
        return ways.leg(desk, leg -> leg.purpose() == Purpose.LETTER && leg.turn() == 1);
    }

    @Test
    void onlyAnEnvelopeWithEnclosuresIsPackedByAnInventory() {
        var ours = LetterLegsProcessTest.reminded(ways.sentByDiplomats());
        attached(ours);
        assertThat(files.node().documents().ofCase(ours.caseRef())).anyMatch(DocumentView::attachment);
        ours.does(REGISTRAR, Act.draft("record_leg").item(letter(ours).legId()).happened(ways.today(), null));
        assertThat(letter(ours).state()).isEqualTo(LegState.UNDER_WAY);
    }

    @Test
    void aReplyThatEnclosesSomethingLeavesWithItsSignatureOnlyWhenItIsPackedOrItIsToldWhyNot() {
        var ours = questioned();
        var enclosed = attached(ours);
        ours.writes(CENTRAL_OFFICER, replied(enclosed));
        assertThat(ours.refusal(SIGNATORY, leaving())).isEqualTo("enclosures-unpacked");
        var inventory = inventories.drawn(ours, LetterSubject.INFORMATION_REPLY);
        assertThat(ours.refusal(SIGNATORY, leaving())).isEqualTo("enclosures-unpacked");
        inventories.ticked(ours, inventory);
        ours.does(SIGNATORY, leaving());
        var left = letter(ours);
        assertThat(left.state()).isEqualTo(LegState.UNDER_WAY);
        assertThat(enclosures.find(ours.caseRef(), inventory, ours.officer(REGISTRAR)))
                .as("it stands for this envelope and for no other one")
                .satisfies(list -> assertThat(list.dispatch()).isEqualTo(left.dispatch()));

        var hurried = questioned();
        hurried.writes(CENTRAL_OFFICER, replied(attached(hurried)))
                .does(SIGNATORY, leaving().kind("urgent_departure"));
        assertThat(letter(hurried).state()).isEqualTo(LegState.UNDER_WAY);
        assertThat(hurried.steps())
                .filteredOn(step -> step.verb().equals("sign_letter"))
                .singleElement()
                .satisfies(step -> assertThat(step.codes()).contains("urgent_departure"));
    }

    /** The refusal of an act with a document that comes with it, or that it was admitted. */
    private String with(Desk desk, ActDraft act, Role role) {
        var content = new ByteArrayInputStream("brought (synthetic)".getBytes(StandardCharsets.UTF_8));
        var brought = files.node()
                .documents()
                .take(NewAttachment.of(desk.caseRef(), "court_order", "brought.pdf", null), content);
        var refused = catchThrowableOfType(
                Refusal.class,
                () -> files.node().procedures().act(desk.caseRef(), act.act(), List.of(brought), desk.officer(role)));
        files.node().jobs().drain();
        return refused == null ? "admitted" : refused.code();
    }

    @Test
    void whatIsAddedWithTheReplyItselfLeavesOnlyWithAWordWhyUntilItIsPacked() {
        var ours = questioned();
        assertThat(with(ours, replied(), CENTRAL_OFFICER)).isEqualTo("admitted");
        assertThat(ours.refusal(SIGNATORY, leaving())).isEqualTo("enclosures-unpacked");
        ours.does(SIGNATORY, leaving().kind("urgent_departure"));
        assertThat(letter(ours).state()).isEqualTo(LegState.UNDER_WAY);
    }

    @Test
    void theReceiptThatComesWithAHandingOverLiesInNoEnvelope() {
        var ours = ways.sentByDiplomats();
        ours.does(REGISTRAR, ways.lost(ours));
        assertThat(with(ours, ways.handed(ours), REGISTRAR)).isEqualTo("admitted");
    }

    @Test
    void whatCameByTheFirstLegIsCheckedByTheInventoryOfItsEnvelope() {
        var ours = questioned();
        ours.writes(CENTRAL_OFFICER, replied(attached(ours)));
        var packed = inventories.drawn(ours, LetterSubject.INFORMATION_REPLY);
        inventories.ticked(ours, packed);
        ours.does(SIGNATORY, leaving());
        var clerk = ours.officer(REGISTRAR);
        var leg = letter(ours).legId();
        var wanted = new NewEnclosures(Way.RECEIPT, LetterSubject.INFORMATION_REPLY, leg, null);
        var came = enclosures.draw(ours.caseRef(), wanted, clerk);
        var sent = enclosures.find(ours.caseRef(), packed, clerk).lines();
        assertThat(sent).isNotEmpty();
        var lines = sent.stream().map(EnclosureLine::unchecked).toList();
        assertThat(enclosures.find(ours.caseRef(), came, clerk).lines()).isEqualTo(lines);
    }

    private Desk questioned() {
        return ways.sentByDiplomats()
                .does(
                        REGISTRAR,
                        Files.unscanned("record_information_request")
                                .reference("KZ-17/4")
                                .keys(List.of("facts")));
    }

    private ActDraft replied(String... enclosed) {
        return Act.draft("send_information")
                .releasedText("The record is enclosed (synthetic).")
                .files(List.of(enclosed));
    }

    private ActDraft leaving() {
        return Act.draft("sign_letter")
                .happened(ways.today(), null)
                .carrier("courier")
                .reference("EMS 82-1");
    }

    private String attached(Desk desk) {
        var content = new ByteArrayInputStream("record (synthetic)".getBytes(StandardCharsets.UTF_8));
        var officer = desk.officer(DRAFTER);
        return files.node()
                .documents()
                .attach(NewAttachment.of(desk.caseRef(), "court_order", "record.pdf", null), content, officer)
                .documentRef();
    }
}
