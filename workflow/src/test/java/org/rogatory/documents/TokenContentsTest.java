package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.documents.token.TokenForm;
import org.rogatory.identity.Officer;

/** What national tools can be handed, and what is kept as their signature. */
class TokenContentsTest {

    private static String refused(ThrowingCallable act) {
        return catchThrowableOfType(DocumentRefused.class, act).code();
    }

    @Test
    void aLetterThatNoToolTakesIsRefusedBeforeItIsGivenOut() {
        var largest = LaidOutLetters.of("request", TokenContents.LARGEST);
        assertThatCode(() -> TokenContents.demandSmall(largest)).doesNotThrowAnyException();

        var larger = LaidOutLetters.of("request", TokenContents.LARGEST + 1L);
        assertThat(refused(() -> TokenContents.demandSmall(larger))).isEqualTo("token-letter-too-large");
    }

    @Test
    void whatGoesBesideALetterIsOfItsOwnKindAndBearsItsMark() {
        var kind = DocumentView.TOKEN_SIGNATURE;
        assertThatCode(() -> NewAttachment.of("C-1", kind, "token-signature.p7s", kind))
                .doesNotThrowAnyException();
        assertThat(refused(() -> NewAttachment.of("C-1", kind, "any.pdf", null)))
                .isEqualTo("document-kind");
        assertThat(refused(() -> NewAttachment.of("C-1", "other", "any.pdf", kind)))
                .isEqualTo("document-kind");
        assertThat(refused(() -> NewAttachment.of("C-1", kind, "any.pdf", DocumentView.SIGNED_SCAN)))
                .isEqualTo("document-kind");
    }

    @Test
    void aLetterOutOfReachIsNotCalledMissing() {
        var module = new DocumentsOn();
        var contents = contents(module);
        var challenge = challenge(module);
        assertThat(contents.of(challenge)).asString(StandardCharsets.US_ASCII).isEqualTo("%PDF");

        module.store.away = true;
        assertThat(refused(() -> contents.of(challenge))).isEqualTo("document-away");
        module.store.away = false;
        module.store.contents.clear();
        assertThat(refused(() -> contents.of(challenge))).isEqualTo("document-missing");
    }

    @Test
    void changedBytesAreNotSaidToBeOutOfReach() {
        var module = new DocumentsOn();
        var challenge = challenge(module);
        module.store.contents.values().forEach(stored -> stored[stored.length - 1] ^= 1);

        assertThat(refused(() -> contents(module).of(challenge))).isEqualTo("document-missing");
    }

    private static TokenChallenge challenge(DocumentsOn module) {
        var attachment = NewAttachment.of("UZ-MLA-2026-000001", "other", "order.pdf", null);
        var content = new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.US_ASCII));
        var letter = module.documents.attach(attachment, content, Officer.system("UZ"));
        return new TokenChallenge("C-1", letter.documentRef(), letter.sha256(), module.now, TokenForm.DOCUMENT);
    }

    private static TokenContents contents(DocumentsOn module) {
        return new TokenContents(
                module.repository,
                module.texts,
                module.bytes,
                module.files,
                mock(Inspections.class),
                module.documents,
                module.transactions);
    }
}
