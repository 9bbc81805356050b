package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.PersonalKeys;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Who approved a letter signs that himself before the letter is signed, and only the act of signing makes it count. */
class ApprovalSignaturesTest {

    private static final String CASE = "UZ-MLA-2026-000125";
    private static final Officer HEAD = new Officer("head.uz", "B. Head", "UZ", "UZ-GP", Set.of(Role.HEAD));
    private static final Key.Personal KEY = new Key.Personal("handle");
    private static final String APPROVED = "{}+own key";

    private final DocumentsOn module = new DocumentsOn();
    private final ApprovalSignatures approvals = module.approving.approvals(module);
    private final DocumentView letter =
            module.documents.get(module.documents.render(CASE, () -> SampleLetter.approved(CASE), 1));

    private ApprovalView approval() {
        return new ApprovalView("supervisor.uz", new Seal("UZ-UNIT-1", "Approved", module.clock.instant()));
    }

    private ApprovalSignatures.Made made() {
        return approvals.make(letter, approval(), KEY);
    }

    private void keep(ApprovalSignatures.Made made) {
        module.transaction.executeWithoutResult(status -> approvals.keep(made));
    }

    private ApprovalView kept() {
        keep(made());
        return approvals.of(letter).orElseThrow();
    }

    private List<SlotOrder> planned(ApprovalView approval) {
        return List.of(approval.order(), SlotOrder.seal(new Seal("UZ-GP", "Sealed", module.clock.instant())));
    }

    private void ordered(List<SlotOrder> planned) {
        module.transaction.executeWithoutResult(status -> module.seals.order(letter.documentRef(), planned));
    }

    private String content() throws IOException {
        try (OpenedDocument opened = module.documents.open(letter.documentRef())) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> events() {
        return module.events.stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void theSignatureIsMadeOutsideAnyTransactionAndTheLetterStaysAsItWasRead() throws Exception {
        var approval = kept();

        assertThat(approval.officer()).isEqualTo("supervisor.uz");
        assertThat(approval.order().mode()).isEqualTo(SignatureMode.PERSONAL);
        assertThat(module.calls).containsExactly("render", "sign");
        assertThat(events()).containsExactly("Rendered", "Approved");
        assertThat(content()).isEqualTo("{}");
        assertThat(module.documents.get(letter.documentRef()).status()).isEqualTo(DocumentStatus.RENDERED);
        refused("approval-signed", () -> keep(made()));
    }

    @Test
    void theActTakesItAsTheFirstRevisionAndAJobMakesTheSealOverIt() throws Exception {
        ordered(planned(kept()));
        assertThat(content()).as("nothing is made anew").isEqualTo(APPROVED);
        assertThat(module.calls).containsExactly("render", "sign", "order");

        assertThat(module.seals.seal(letter.documentRef())).as("more to follow").isFalse();

        assertThat(content()).isEqualTo(APPROVED + "+UZ-GP");
        assertThat(module.documents.get(letter.documentRef()).status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(events()).containsExactly("Rendered", "Approved", "Attested", "Sealed");
        assertThat(module.revisions.of(letter.documentRef()).revisions()).hasSize(3);
    }

    @Test
    void whoSignsTheLetterWithHisOwnKeySignsOverIt() throws Exception {
        var planned = planned(kept());
        var made = module.personal.make(letter, planned, "signatory.uz", KEY);
        assertThat(content()).isEqualTo("{}");

        module.personal.within(
                made,
                () -> module.transaction.execute(status -> {
                    module.personal.order(letter, planned, "signatory.uz");
                    return true;
                }));

        assertThat(content()).isEqualTo(APPROVED + "+own key");
        assertThat(module.calls).containsExactly("render", "sign", "sign");
    }

    @Test
    void aLetterThatWasReadWithoutItIsNotSignedWithIt() {
        var at = module.clock.instant();
        var attested =
                new SlotOrder(SignatureSlot.APPROVAL, SignatureMode.ATTESTED, new Seal("UZ-UNIT-1", "Approved", at));
        var before = List.of(attested, SlotOrder.seal(new Seal("UZ-GP", "Sealed", at)));
        var made = module.personal.make(letter, before, "signatory.uz", KEY);
        var planned = planned(kept());

        refused(
                "document-changed",
                () -> module.personal.within(
                        made,
                        () -> module.transaction.execute(status -> {
                            module.personal.order(letter, planned, "signatory.uz");
                            return true;
                        })));
    }

    @Test
    @OnBothDatabases
    void itsBytesWaitAndThoseThatNoRowTellsOfAreRemoved() throws IOException {
        made();
        keep(approvals.make(letter, approval(), new Key.Personal("another")));
        var address = module.approving.rows.addresses(letter.documentRef()).toList();
        assertThat(module.store.contents).as("letter, lost signature, approval").hasSize(3);

        module.now = module.now.plus(Duration.ofHours(25));
        var keeping = new ByteKeeping(
                module.store,
                List.of(new DocumentReferences(module.repository), module.approving.references),
                module.repository,
                DocumentsOn.settings(),
                module.clock);
        keeping.removeUnreferenced();

        assertThat(module.store.contents).hasSize(2).containsKeys(address.get(0));
    }

    @Test
    void aLetterThatWasWithdrawnOrSignedMeanwhileTakesNoApproval() {
        var made = made();
        module.documents.withhold(letter.documentRef(), HEAD);
        refused("document-not-sealable", () -> keep(made));
        refused("document-not-sealable", this::made);
        assertThat(approvals.of(letter)).isEmpty();
    }

    @Test
    void whatIsOrderedToBeSealedTakesNone() {
        var made = made();
        ordered(List.of(SlotOrder.seal(new Seal("UZ-GP", "Sealed", module.clock.instant()))));
        refused("letter-under-way", () -> keep(made));
        refused("letter-under-way", this::made);
        assertThat(approvals.underWay(letter)).isTrue();
    }

    private void meanwhile(Runnable another) {
        var apart = new TransactionTemplate(module.transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.executeWithoutResult(status -> another.run());
    }

    @Test
    void anOrderThatWasReadBeforeItWasKeptIsUndoneAndFindsItTheNextTime() throws Exception {
        var made = made();
        var seal = SlotOrder.seal(new Seal("UZ-GP", "Sealed", module.clock.instant()));

        assertThatThrownBy(() -> module.transaction.executeWithoutResult(status -> {
                    assertThat(module.repository.findById(letter.documentRef())).isPresent();
                    assertThat(approvals.of(letter)).isEmpty();
                    meanwhile(() -> approvals.keep(made));
                    module.seals.order(letter.documentRef(), List.of(seal));
                }))
                .isInstanceOfAny(OptimisticLockException.class, OptimisticLockingFailureException.class);

        assertThat(approvals.underWay(letter)).isFalse();
        ordered(planned(approvals.of(letter).orElseThrow()));
        assertThat(content()).isEqualTo(APPROVED);
    }

    @Test
    void whatIsKeptWhileTheLetterIsOrderedIsUndoneAndToldTheNextTime() {
        var made = made();
        var seal = SlotOrder.seal(new Seal("UZ-GP", "Sealed", module.clock.instant()));

        assertThatThrownBy(() -> module.transaction.executeWithoutResult(status -> {
                    assertThat(module.repository.findById(letter.documentRef())).isPresent();
                    meanwhile(() -> module.seals.order(letter.documentRef(), List.of(seal)));
                    approvals.keep(made);
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);

        assertThat(approvals.of(letter)).isEmpty();
        refused("letter-under-way", () -> keep(made));
        assertThat(events()).containsExactly("Rendered");
    }

    @Test
    void ofTwoThatWereMadeOneIsKept() {
        var first = made();
        var second = made();
        keep(first);

        refused("approval-signed", () -> keep(second));
    }

    @Test
    void itStandsAsLongAsTheRegisterKnowsAKeyOfWhoSigned() {
        var approval = kept();
        assertThat(approvals.stands(approval)).as("no register here").isTrue();
        var register = mock(PersonalKeys.class);
        when(register.registered("supervisor.uz")).thenReturn(true, false);
        module.approving.keys.addBean("register", register);

        assertThat(approvals.stands(approval)).isTrue();
        assertThat(approvals.stands(approval)).as("withdrawn").isFalse();
    }

    @Test
    void withTheLetterGoesItsApproval() {
        kept();
        var isolations = module.isolations(files -> {});
        module.transaction.executeWithoutResult(status -> isolations.erase(letter.documentRef(), "head.uz"));

        var erased = (DocumentEvent.Erased) module.events.get(module.events.size() - 1);
        assertThat(erased.addresses())
                .containsAll(
                        module.approving.rows.addresses(letter.documentRef()).toList());
        assertThat(approvals.of(letter).orElseThrow().seal().label()).isEmpty();
    }

    @Test
    void aTimeStampAuthorityThatDoesNotAnswerIsTold() {
        module.whileSigning = () -> {
            throw new UncheckedIOException(new IOException("Not signed: no answer"));
        };

        refused("signature-not-made", this::made);
        assertThat(approvals.of(letter)).isEmpty();
    }
}
