package org.rogatory.web.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.verification.VerificationBusy;
import org.rogatory.verification.Verifying;
import org.springframework.mock.web.MockMultipartFile;

class StrangersFileTest {

    private final Verifying verifying = mock(Verifying.class);
    private final StrangersFile files = new StrangersFile(verifying);

    private void refuses(String code, @Nullable MockMultipartFile file) {
        assertThatThrownBy(() -> files.check(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void isRefusedWithAReasonThatTellsNothingOfIt() throws IOException {
        var file = new MockMultipartFile("file", new byte[] {1});
        when(verifying.verify(any(InputStream.class)))
                .thenThrow(new ContentTooLarge(1))
                .thenThrow(new StoreFull())
                .thenThrow(VerificationBusy.class);

        refuses("verify-too-large", file);
        refuses("disk-full", file);
        refuses("verify-busy", file);
        refuses("file-missing", new MockMultipartFile("file", new byte[0]));
        refuses("file-missing", null);
        refuses("file-empty", new MockMultipartFile("file", "letter.pdf", "application/pdf", new byte[0]));
    }
}
