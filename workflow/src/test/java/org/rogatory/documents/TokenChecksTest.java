package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.ByteStore.StoreAway;
import org.rogatory.documents.token.NationalTokens;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is said where a letter, or the signature of a national tool beside it, cannot be read. */
class TokenChecksTest {

    private final DocumentView letter = LaidOutLetters.of("request");
    private final Documents documents = mock(Documents.class);
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final TokenChecks checks = new TokenChecks(documents, beans.getBeanProvider(NationalTokens.class));

    private OpenedDocument breaking(IOException why) {
        return new OpenedDocument(letter, new InputStream() {
            @Override
            public int read() throws IOException {
                throw why;
            }
        });
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(DocumentRefused.class).hasMessageStartingWith(code);
    }

    @Test
    void aSignatureOutOfReachIsNotCalledMissing() {
        when(documents.open("letter"))
                .thenReturn(breaking(new StoreAway()), breaking(new NoSuchFileException("synthetic")));

        refused("document-away", () -> checks.signature(letter));
        refused("document-missing", () -> checks.signature(letter));
    }

    @Test
    void aLetterOutOfReachIsNotCalledMissing() {
        beans.addBean("tokens", mock(NationalTokens.class));
        var signature = new OpenedDocument(letter, InputStream.nullInputStream());
        when(documents.open("letter")).thenReturn(breaking(new StoreAway()), signature);

        refused("document-away", () -> checks.check(letter, "UZ", letter));
    }
}
