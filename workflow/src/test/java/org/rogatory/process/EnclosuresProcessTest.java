package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.PackedEnclosures;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.registers.LetterSubject;
import org.rogatory.requests.message.KeptInside;
import org.springframework.beans.factory.annotation.Autowired;

/** What travels is what the signed letter lists, and days written down by hand are possible. */
@EngineTest
class EnclosuresProcessTest {

    private final Files files;
    private final Enclosures enclosures;
    private final Inventories inventories;
    private final KeptInside kept;
    private final PackedEnclosures packing;

    @Autowired
    EnclosuresProcessTest(
            Files files, Enclosures enclosures, Inventories inventories, KeptInside kept, PackedEnclosures packing) {
        this.inventories = inventories;
        this.packing = packing;
        this.kept = kept;
        this.files = files;
        this.enclosures = enclosures;
    }

    private void attach(Desk desk, String name, @Nullable String marking) {
        attach(desk, name, marking, CENTRAL_OFFICER);
    }

    private void attach(Desk desk, String name, @Nullable String marking, Role by) {
        var content = new ByteArrayInputStream((name + " synthetic").getBytes(StandardCharsets.UTF_8));
        files.node()
                .documents()
                .attach(NewAttachment.of(desk.caseRef(), "court_order", name, marking), content, desk.officer(by));
    }

    @Test
    void anEnclosureAddedBeforeTheApprovalIsListedAndTravels() {
        var ours = files.underReview();
        attach(ours, "order.pdf", null);
        attach(ours, "opinion.pdf", DocumentView.INTERNAL);
        files.node().pass(Duration.ofMinutes(1));
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign").does(REGISTRAR, "transmit");

        assertThat(files.node().documents().ofCase(ours.partner().caseRef()))
                .extracting(DocumentView::name)
                .contains("order.pdf")
                .doesNotContain("opinion.pdf");
    }

    @Test
    void theOtherSideIsToldInWhichLanguageAnEnclosureIsAndNotHowItIsDescribed() {
        var ours = files.underReview();
        files.node()
                .documents()
                .attach(
                        new NewAttachment(ours.caseRef(), "court_order", "order.pdf", "uz", null, "Ours (synthetic)."),
                        new ByteArrayInputStream("order synthetic".getBytes(StandardCharsets.UTF_8)),
                        ours.officer(CENTRAL_OFFICER));
        files.node().pass(Duration.ofMinutes(1));
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign").does(REGISTRAR, "transmit");

        var theirs = named(ours.partner(), "order.pdf");
        assertThat(theirs.language()).isEqualTo("uz");
        assertThat(theirs.description()).isNull();
    }

    @Test
    void nobodySignsWhatHePutBesideTheLetterHimself() {
        var ours = files.underReview();
        attach(ours, "seen-by-nobody.pdf", null, SIGNATORY);
        files.node().pass(Duration.ofMinutes(1));
        ours.does(CENTRAL_OFFICER, "approve");

        assertThat(ours.refusal(SIGNATORY, Act.draft("sign"))).isEqualTo("four-eyes");
        assertThat(files.node().procedures().actions(ours.file(), ours.officer(SIGNATORY)))
                .filteredOn(action -> action.verb().equals("sign"))
                .extracting(AllowedAction::barred)
                .containsExactly("four-eyes");

        var another = new Officer("signatory2.uz", "", "UZ", "UZ-GPO", Set.of(SIGNATORY));
        assertThat(ours.refusal(another, Act.draft("sign"))).isEqualTo("admitted");
    }

    @Test
    void anEnclosureAddedAfterTheLetterNeedsALetterAndASignatureAnew() {
        var ours = files.signed();
        files.node().pass(Duration.ofMinutes(1));
        attach(ours, "late.pdf", null);
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("enclosure-after-letter");

        files.node().pass(Duration.ofMinutes(1));
        ours.does(CENTRAL_OFFICER, Act.draft("recall_approval").internalText("A document is missing."))
                .does(CENTRAL_OFFICER, "approve")
                .does(SIGNATORY, "sign")
                .does(REGISTRAR, "transmit");
        assertThat(files.node().documents().ofCase(ours.partner().caseRef()))
                .extracting(DocumentView::name)
                .contains("late.pdf");
    }

    private void keepsInside(Desk desk, String name, Officer officer) {
        kept.keep(desk.caseRef(), named(desk, name).documentRef(), officer);
    }

    private DocumentView named(Desk desk, String name) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsKeptInsideAfterTheLetterBarsNothingAndLeavesWithNothing() {
        var ours = files.signed();
        var officer = ours.officer(CENTRAL_OFFICER);
        files.node().pass(Duration.ofMinutes(1));
        attach(ours, "wrong.pdf", null, REGISTRAR);
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("enclosure-after-letter");
        var listed = files.node().documents().ofCase(ours.caseRef());
        assertThat(kept.offered(ours.file(), listed, officer))
                .containsExactly(named(ours, "wrong.pdf").documentRef());

        keepsInside(ours, "wrong.pdf", officer);
        keepsInside(ours, "wrong.pdf", officer);
        assertThat(ours.verbs()).filteredOn("keep_inside"::equals).hasSize(1);
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");

        assertThat(files.node().documents().ofCase(ours.partner().caseRef()))
                .extracting(DocumentView::finalSha256)
                .doesNotContain(named(ours, "wrong.pdf").finalSha256())
                .hasSize(1);
    }

    @Test
    void whatTheLetterListsAndIsKeptInsideNeedsALetterAnew() {
        var ours = signedWithAnEnclosure();
        files.node().pass(Duration.ofMinutes(1));
        keepsInside(ours, "order.pdf", ours.officer(CENTRAL_OFFICER));
        assertThat(ours.refusal(REGISTRAR, Act.draft("transmit"))).isEqualTo("enclosure-kept-inside");

        files.node().pass(Duration.ofMinutes(1));
        ours.does(CENTRAL_OFFICER, Act.draft("recall_approval").internalText("The wrong order."))
                .does(CENTRAL_OFFICER, "approve");
        assertThat(files.text(ours, "request")).doesNotContain("order.pdf");
        ours.does(SIGNATORY, "sign").does(REGISTRAR, "transmit");
        assertThat(files.node().documents().ofCase(ours.partner().caseRef())).hasSize(1);
    }

    @Test
    void anAnswerLeavesWithoutWhatWasKeptInsideOnceItsLetterIsMadeAnew() {
        var theirs = files.executed();
        attach(theirs, "record.pdf", null, EXECUTOR);
        files.node().pass(Duration.ofMinutes(1));
        Files.signedAnswer(theirs, "final");
        files.node().pass(Duration.ofMinutes(1));
        keepsInside(theirs, "record.pdf", theirs.officer(EXECUTOR));
        assertThat(theirs.refusal(REGISTRAR, Act.draft("send_answer"))).isEqualTo("enclosure-kept-inside");

        files.node().pass(Duration.ofMinutes(1));
        theirs.does(HEAD, Act.draft("return_answer").internalText("The wrong record."));
        Files.answered(theirs);
        assertThat(files.node().documents().ofCase(theirs.partner().caseRef()))
                .noneMatch(document -> document.name().equals("record.pdf"));
    }

    private String refused(Desk desk, String name, Officer officer) {
        var refusal = catchThrowableOfType(Refusal.class, () -> keepsInside(desk, name, officer));
        return refusal == null ? "admitted" : refusal.code();
    }

    @Test
    void onlyWhoAddedItOrTheOfficerKeepsItInsideAndOnlyBeforeItTravelled() {
        var ours = files.underReview();
        attach(ours, "order.pdf", null, REGISTRAR);
        attach(ours, "plan.pdf", null, REGISTRAR);
        var officer = ours.officer(CENTRAL_OFFICER);
        assertThat(refused(ours, "order.pdf", Desk.officer(CENTRAL_OFFICER, "KZ")))
                .isEqualTo("not-found");
        assertThat(refused(ours, "order.pdf", ours.officer(SIGNATORY))).isEqualTo("role");
        assertThat(refused(ours, "plan.pdf", ours.officer(REGISTRAR))).isEqualTo("admitted");
        files.node().pass(Duration.ofMinutes(1));
        ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign");
        assertThat(refused(ours, "request-" + ours.caseRef() + ".pdf", officer)).isEqualTo("document-not-added");

        ours.does(REGISTRAR, "transmit");
        assertThat(refused(ours, "order.pdf", officer)).isEqualTo("document-travelled");
        assertThat(kept.offered(ours.file(), files.node().documents().ofCase(ours.caseRef()), officer))
                .isEmpty();
        var theirs = ours.partner();
        assertThat(refused(theirs, "order.pdf", theirs.officer(CENTRAL_OFFICER)))
                .isEqualTo("document-not-added");
    }

    @Test
    void whatStaysInsideHindersNothing() {
        var ours = files.signed();
        files.node().pass(Duration.ofMinutes(1));
        attach(ours, "note.pdf", DocumentView.INTERNAL);
        assertThat(ours.does(REGISTRAR, "transmit").status()).isEqualTo("delivered");
    }

    @Test
    void aLetterIsNotHandedOverBeforeItWasWrittenNorInTheFuture() {
        var ours = files.signed();
        assertThat(ours.refusal(REGISTRAR, handedOver(LocalDate.of(2026, 4, 19))))
                .isEqualTo("day-before-letter");
        assertThat(ours.refusal(REGISTRAR, handedOver(LocalDate.of(2026, 4, 21))))
                .isEqualTo("day-in-future");
        assertThat(ours.refusal(REGISTRAR, handedOver(LocalDate.of(1826, 4, 20))))
                .isEqualTo("day-implausible");
        assertThat(ours.does(REGISTRAR, handedOver(LocalDate.of(2026, 4, 20))).status())
                .isEqualTo("transmitted");
    }

    private Desk signedWithAnEnclosure() {
        var ours = files.underReview();
        attach(ours, "order.pdf", null);
        files.node().pass(Duration.ofMinutes(1));
        return ours.does(CENTRAL_OFFICER, "approve").does(SIGNATORY, "sign");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Tashkent"));
    }

    @Test
    void noEnvelopeLeavesBeforeItsInventoryIsTickedOff() {
        var ours = signedWithAnEnclosure();
        var clerk = ours.officer(REGISTRAR);
        assertThat(ours.refusal(REGISTRAR, handedOver(today()))).isEqualTo("enclosures-unpacked");

        var listId = inventories.drawn(ours, LetterSubject.REQUEST);
        assertThat(ours.refusal(REGISTRAR, handedOver(today()))).isEqualTo("enclosures-unpacked");

        inventories.ticked(ours, listId);
        assertThat(packing.unpackedToLeave(ours.file(), clerk)).isFalse();
        assertThat(ours.does(REGISTRAR, handedOver(today())).status()).isEqualTo("transmitted");
        assertThat(enclosures.find(ours.caseRef(), listId, clerk).dispatch()).isEqualTo(1);
        assertThat(packing.unpackedToLeave(ours.file(), clerk))
                .as("it stands for no other envelope, on the same day neither")
                .isTrue();
    }

    @Test
    void whyItLeavesUntickedStaysInTheTrail() {
        var ours = signedWithAnEnclosure();
        assertThat(ours.refusal(REGISTRAR, handedOver(today()).kind("held"))).isEqualTo("unknown-code");
        ours.does(REGISTRAR, handedOver(today()).kind("urgent_departure"));
        assertThat(ours.steps())
                .filteredOn(step -> step.verb().equals("transmit"))
                .singleElement()
                .satisfies(step -> assertThat(step.codes()).contains("urgent_departure"));
    }

    private static ActDraft handedOver(LocalDate day) {
        return Act.draft("transmit").byHand(true).happened(day, null).reference("post 1");
    }
}
