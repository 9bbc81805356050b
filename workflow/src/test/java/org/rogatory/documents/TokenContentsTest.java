package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

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
}
