package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.Seal;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureMode;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SlotOrder;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** A letter that its signatory signs with his own key is made whole before the act, and only the act makes it count. */
class PersonalSignaturesTest {

    private static final String CASE = "UZ-MLA-2026-000125";
    private static final String SIGNATORY = "signatory.uz";
    private static final Officer HEAD = new Officer("head.uz", "B. Head", "UZ", "UZ-GP", Set.of(Role.HEAD));
    private static final Key.Personal KEY = new Key.Personal("handle");
    private static final String SIGNED = "{}+UZ-UNIT-1+own key";

    private DocumentsOn module = new DocumentsOn();
    private DocumentView letter = laidOut();

    private DocumentView laidOut() {
        return module.documents.get(module.documents.render(CASE, () -> SampleLetter.approved(CASE), 1));
    }

    private List<SlotOrder> planned(String label) {
        var at = module.clock.instant();
        return List.of(
                new SlotOrder(SignatureSlot.APPROVAL, SignatureMode.ATTESTED, new Seal("UZ-UNIT-1", "Approved", at)),
                SlotOrder.seal(new Seal("UZ-GP", label, at)));
    }

    private PersonalSignatures.Signed made() {
        return module.personal.make(letter, planned("Bosh prokuratura"), SIGNATORY, KEY);
    }

    /** What the transaction of the act does, with what was made before. */
    private void act(PersonalSignatures.Signed made, String label) {
        module.personal.within(
                made,
                () -> module.transaction.execute(status -> {
                    module.personal.order(letter, planned(label), SIGNATORY);
                    return true;
                }));
    }

    private String content() throws Exception {
        try (OpenedDocument opened = module.documents.open(letter.documentRef())) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DocumentRefused.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void isSealedByTheActWithTheApprovalAndTheSignatureOfThePerson() throws Exception {
        var made = made();
        assertThat(content()).as("nothing counts before the act").isEqualTo("{}");
        assertThat(module.calls).containsExactly("render", "sign", "sign");

        act(made, "Bosh prokuratura");

        var view = module.documents.get(letter.documentRef());
        assertThat(content()).isEqualTo(SIGNED);
        assertThat(view.status()).isEqualTo(DocumentStatus.SEALED);
        assertThat(view.sha256()).as("what was signed").isEqualTo(letter.sha256());
        assertThat(module.calls).as("no job is ordered").containsExactly("render", "sign", "sign");
        assertThat(module.events)
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("Rendered", "Attested", "Sealed");
        var known = module.revisions.of(letter.documentRef());
        assertThat(known.authority()).isEqualTo("UZ-GP");
        assertThat(known.revisions()).hasSize(3);
    }

    @Test
    void isFoundOnlyWithinTheRequestByWhoMadeItForTheVeryLetter() {
        var made = made();

        assertThat(module.personal.prepared(letter, SIGNATORY)).isEmpty();
        module.personal.within(made, () -> {
            assertThat(module.personal.prepared(letter, SIGNATORY)).isPresent();
            assertThat(module.personal.prepared(letter, "another")).isEmpty();
            var other = module.documents.get(module.documents.render(CASE, () -> SampleLetter.approved(CASE), 2));
            return assertThat(module.personal.prepared(other, SIGNATORY)).isEmpty();
        });
        assertThat(module.personal.prepared(letter, SIGNATORY)).isEmpty();
    }

    @Test
    void leavesNothingWhereTheActIsRefused() throws Exception {
        var made = made();

        assertThatThrownBy(() -> module.personal.within(
                        made,
                        () -> module.transaction.execute(status -> {
                            module.personal.order(letter, planned("Bosh prokuratura"), SIGNATORY);
                            throw new IllegalStateException("the act is refused");
                        })))
                .hasMessage("the act is refused");

        assertThat(content()).isEqualTo("{}");
        assertThat(module.revisions.of(letter.documentRef())).isEqualTo(Expected.nothing());
        assertThat(module.store.contents).as("letter, approval, signature").hasSize(3);
        module.now = module.now.plus(Duration.ofHours(25));
        new ByteKeeping(
                        module.store,
                        List.of(new DocumentReferences(module.repository)),
                        module.repository,
                        DocumentsOn.settings(),
                        module.clock)
                .removeUnreferenced();
        assertThat(module.store.contents).as("what nobody refers to is removed").hasSize(1);
    }

    @Test
    void aLetterThatIsToSayOrHoldSomethingElseMeanwhileIsNotSigned() throws Exception {
        var made = made();
        refused("document-changed", () -> act(made, "Another signatory"));

        module.documents.withhold(letter.documentRef(), HEAD);
        refused("document-changed", () -> act(made, "Bosh prokuratura"));
        refused("document-not-sealable", this::made);
        assertThat(content()).isEqualTo("{}");
    }

    @Test
    void whatIsSignedOrOrderedAlreadyIsNotSignedAgain() {
        act(made(), "Bosh prokuratura");
        refused("document-not-sealable", this::made);

        letter = module.documents.get(module.documents.render(CASE, () -> SampleLetter.approved(CASE), 3));
        module.transaction.executeWithoutResult(
                status -> module.seals.order(letter.documentRef(), planned("Bosh prokuratura")));
        refused("document-not-sealable", this::made);
    }

    @Test
    void aTimeStampAuthorityThatDoesNotAnswerIsTold() {
        module.whileSigning = () -> {
            throw new UncheckedIOException(new IOException("Not signed: no answer"));
        };

        refused("signature-not-made", this::made);
    }

    @Test
    void isBroughtToItsLevelByAJobAsEverySealIs() {
        module = new DocumentsOn(SignatureLevel.LTA);
        letter = laidOut();

        act(made(), "Bosh prokuratura");

        assertThat(module.calls).containsExactly("render", "sign", "sign", "order extension");
    }
}
