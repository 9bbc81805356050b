package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.TrustAway;
import org.springframework.dao.CannotAcquireLockException;

/** A register that was read while another transaction changed it says nothing of a letter. */
@Tag("slow")
class CrossedTrustTest {

    @TempDir
    private Path directory;

    @Test
    void aReadingThatCrossedAnotherIsToldAsItIsSoThatItIsDoneAgain() throws Exception {
        var desk = new SealDesk(directory);
        var sealed = desk.sealed(SealDesk.letter());
        var failure = new CannotAcquireLockException("deadlock (synthetic)");
        var clock = Clock.fixed(SealDesk.NOW, ZoneOffset.UTC);
        var crossed = new PdfVerifier(new TrustAway(failure), desk.verifiers(), clock, 1);
        try {
            assertThatThrownBy(() -> crossed.verify(Work.of(sealed), Expected.nothing()))
                    .isSameAs(failure);
        } finally {
            crossed.destroy();
        }
    }
}
