package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.inspection.Antivirus;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.InspectionState;
import org.rogatory.documents.inspection.Inspector;
import org.rogatory.documents.inspection.Inspector.Inspected;
import org.rogatory.documents.inspection.VirusScan;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

@OnBothDatabases
class DocumentQuarantineTest {

    private static final String CASE = "UZ-MLA-2026-000321";
    private static final String OTHER = "UZ-MLA-2026-000322";
    private static final Officer OFFICER = new Officer("officer.uz", "O. Officer", "UZ", "UZ-GP", Set.of(Role.HEAD));

    private final DocumentsOn module = new DocumentsOn();
    private Set<InspectionReason> reasons = Set.of();
    private VirusScan scan = VirusScan.SCANNED;
    private Antivirus.State antivirus = Antivirus.State.REACHED;
    private int looks;

    @BeforeEach
    void inspect() {
        module.inspector.addBean("inspector", (Inspector) (content, type) -> {
            looks++;
            return new Inspected(reasons, scan);
        });
        module.inspector.addBean("antivirus", (Antivirus) () -> antivirus);
    }

    private DocumentView attached() {
        var attachment = NewAttachment.of(CASE, "other", "order.pdf", null);
        var content = new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.UTF_8));
        return module.documents.attach(attachment, content, OFFICER);
    }

    /** A file that came, of which its sender says that it is this. */
    private String received(String type) throws IOException {
        var kept = module.bytes.keep(CASE, new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)), 9);
        return module.documents.receive(CASE, "decision", "decision", new Documents.Content(kept, type, null));
    }

    private InspectionState state(String documentRef) {
        var found = module.documents.get(documentRef).inspection();
        assertThat(found).isNotNull();
        return found.state();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DocumentRefused.class).hasMessage(code);
    }

    private void release(String documentRef) {
        module.transaction.executeWithoutResult(status -> module.quarantine.release(documentRef, "officer.uz"));
    }

    @Test
    void whatIsDangerousIsAddedAndOpenedByNobodyUntilItIsGivenFree() throws IOException {
        reasons = Set.of(InspectionReason.SCRIPT, InspectionReason.EMBEDDED);
        var document = attached();

        assertThat(document.quarantined()).isTrue();
        assertThat(document.heldBack()).isEqualTo("enclosure-quarantined");
        assertThat(DocumentPages.showable(document)).isFalse();
        assertThat(module.events)
                .containsExactly(new DocumentEvent.Attached(document), new DocumentEvent.Quarantined(document));
        refused("document-quarantined", () -> module.documents.open(document.documentRef()));

        release(document.documentRef());
        var free = module.documents.get(document.documentRef());
        assertThat(free.quarantined()).isFalse();
        assertThat(free.inspection()).isNotNull();
        assertThat(free.inspection().reasons()).isEqualTo(reasons);
        assertThat(DocumentPages.showable(free)).isFalse();
        module.documents.open(document.documentRef()).close();
        refused("document-not-quarantined", () -> release(document.documentRef()));
    }

    @Test
    void aReceivedFileIsLookedIntoBeforeAnybodyOpensIt() throws IOException {
        reasons = Set.of(InspectionReason.MACRO);
        var document = received("application/pdf");
        assertThat(module.documents.get(document).inspection()).isNull();

        refused("document-quarantined", () -> module.documents.open(document));
        assertThat(state(document)).isEqualTo(InspectionState.QUARANTINED);
        refused("document-quarantined", () -> module.documents.open(document));
        assertThat(looks).isEqualTo(1);
    }

    @Test
    void theFileCountsWhenWhatCameIsTakenAndGivenFree() throws IOException {
        reasons = Set.of(InspectionReason.MACRO);
        var came = received("application/pdf");
        assertThat(module.documents.get(came).changedAfter(0)).isFalse();

        module.quarantine.inspectWaiting();
        var taken = module.documents.get(came);
        assertThat(taken.changedAfter(0)).isTrue();
        assertThat(taken.isolation()).isNull();
        release(came);
        assertThat(module.documents.get(came).changedAfter(taken.counted().changed()))
                .isTrue();
    }

    @Test
    void whatIsNotWhatItsSenderSaysIsKeptAndIsInQuarantine() throws IOException {
        module.detected = () -> "application/x-msdownload";
        var document = received("application/pdf");
        module.quarantine.inspectWaiting();

        assertThat(state(document)).isEqualTo(InspectionState.QUARANTINED);
        assertThat(module.documents.get(document).inspection().reasons())
                .containsExactly(InspectionReason.TYPE_DIFFERS);
        assertThat(module.documents.get(document).mediaType()).isEqualTo("application/x-msdownload");
    }

    @Test
    void whatWaitsIsLookedIntoOnceAndLettersOfOursAreNot() throws IOException {
        module.detected = () -> "image/png";
        var honest = received("image/png");
        module.quarantine.inspectWaiting();
        module.quarantine.inspectWaiting();

        assertThat(state(honest)).isEqualTo(InspectionState.CLEAN);
        assertThat(looks).isEqualTo(1);
        module.documents.open(honest).close();
    }

    @Test
    void whatIsMissingIsNotTakenForHarmless() throws IOException {
        var lost = received("application/pdf");
        module.store.contents.clear();
        module.quarantine.inspectWaiting();

        assertThat(module.documents.get(lost).inspection()).isNull();
        assertThatThrownBy(() -> module.documents.open(lost)).hasMessageStartingWith("document-missing");
        module.store.away = true;
        assertThatThrownBy(() -> module.documents.open(lost)).hasMessageStartingWith("document-away");
    }

    @Test
    void whatWasChangedIsDamagedAndIsNotLookedAtForEver() throws IOException {
        var changed = received("application/pdf");
        module.store.contents.values().forEach(stored -> stored[stored.length - 1] ^= 1);
        module.quarantine.inspectWaiting();

        assertThat(state(changed)).isEqualTo(InspectionState.UNCHECKED);
    }

    @Test
    void whatIsInQuarantineStaysThereWhileItsBytesAreOutOfReach() {
        scan = VirusScan.UNREACHED;
        reasons = Set.of(InspectionReason.UNSCANNED);
        var document = attached().documentRef();
        module.store.away = true;
        module.quarantine.inspectWaiting();

        assertThat(state(document)).isEqualTo(InspectionState.QUARANTINED);
        refused("document-quarantined", () -> module.documents.open(document));
    }

    @Test
    void whatCouldNotBeReadIsShownToTheAntivirusOnceItCan() {
        scan = VirusScan.UNREACHED;
        var document = attached().documentRef();
        module.store.away = true;
        module.quarantine.inspectWaiting();
        assertThat(module.documents.get(document).inspection().scan()).isEqualTo(VirusScan.UNREACHED);

        module.store.away = false;
        scan = VirusScan.SCANNED;
        reasons = Set.of(InspectionReason.VIRUS);
        module.quarantine.inspectWaiting();
        assertThat(state(document)).isEqualTo(InspectionState.QUARANTINED);
    }

    @Test
    void whatTheAntivirusHasNotSeenIsShownToItOnceItAnswers() {
        scan = VirusScan.UNREACHED;
        antivirus = Antivirus.State.UNREACHED;
        var document = attached().documentRef();
        module.quarantine.inspectWaiting();
        assertThat(looks).isEqualTo(1);

        antivirus = Antivirus.State.REACHED;
        scan = VirusScan.SCANNED;
        reasons = Set.of(InspectionReason.VIRUS);
        module.quarantine.inspectWaiting();
        assertThat(state(document)).isEqualTo(InspectionState.QUARANTINED);

        module.quarantine.inspectWaiting();
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void whatWasGivenFreeStaysSoUnlessSomethingNewIsFound() {
        scan = VirusScan.UNREACHED;
        reasons = Set.of(InspectionReason.MACRO);
        var document = attached().documentRef();
        release(document);
        module.quarantine.inspectWaiting();
        assertThat(state(document)).isEqualTo(InspectionState.RELEASED);

        scan = VirusScan.SCANNED;
        reasons = Set.of(InspectionReason.MACRO, InspectionReason.VIRUS);
        module.quarantine.inspectWaiting();
        assertThat(state(document)).isEqualTo(InspectionState.QUARANTINED);
    }

    @Test
    void nothingInQuarantineIsSentNorHeldBackInSilence() {
        reasons = Set.of(InspectionReason.PROGRAM);
        var document = attached();
        var isolations = module.isolations(files -> {});
        var addresses = Set.of(document.content().address());

        module.transaction.executeWithoutResult(
                status -> assertThat(isolations.holdBack(CASE)).contains("enclosure-quarantined"));
        refused("document-quarantined", () -> isolations.demandOpen(CASE, addresses));
        release(document.documentRef());
        module.transaction.executeWithoutResult(
                status -> assertThat(isolations.holdBack(CASE)).isEmpty());
        isolations.demandOpen(CASE, addresses);
    }

    @Test
    void whatNothingHasLookedIntoIsLookedIntoBeforeItLeaves() throws IOException {
        var isolations = module.isolations(files -> {});
        var clean = received("application/pdf");
        isolations.demandOpen(CASE, addresses(clean));
        assertThat(state(clean)).isEqualTo(InspectionState.CLEAN);

        reasons = Set.of(InspectionReason.MACRO);
        var dangerous = received("application/pdf");
        refused("document-quarantined", () -> isolations.demandOpen(CASE, addresses(clean, dangerous)));
        assertThat(state(dangerous)).isEqualTo(InspectionState.QUARANTINED);
        release(dangerous);
        isolations.demandOpen(CASE, addresses(clean, dangerous));
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void whatOneFileGaveFreeDoesNotLeaveAnother() throws IOException {
        reasons = Set.of(InspectionReason.MACRO);
        var document = received("application/pdf");
        module.documents.takeOver(CASE, OTHER);
        module.quarantine.inspectWaiting();
        release(document);

        module.isolations(files -> {}).demandOpen(CASE, addresses(document));
        refused("document-quarantined", () -> module.isolations(files -> {}).demandOpen(OTHER, addresses(document)));
    }

    @Test
    void oneThatBreaksTheLookStopsNoneOfTheOthers() throws IOException {
        var both = List.of(received("application/pdf"), received("application/pdf"));
        var turn = new AtomicInteger();
        module.detected = () -> {
            if (turn.getAndIncrement() == 0) {
                throw new IllegalStateException("stumbles over the first (synthetic)");
            }
            return "application/pdf";
        };
        module.quarantine.inspectWaiting();
        assertThat(both)
                .filteredOn(document -> module.documents.get(document).inspection() == null)
                .as("not looked into: nobody takes it for harmless")
                .hasSize(1);

        module.quarantine.inspectWaiting();
        assertThat(both).allSatisfy(document -> assertThat(state(document)).isEqualTo(InspectionState.CLEAN));
    }

    private Set<String> addresses(String... documents) {
        return Stream.of(documents)
                .map(document -> module.documents.get(document).content().address())
                .collect(Collectors.toSet());
    }
}
