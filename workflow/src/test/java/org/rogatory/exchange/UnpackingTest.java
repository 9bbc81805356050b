package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.exchange.Inspection.Checked;
import org.rogatory.exchange.Inspection.Opened;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** What shows only while the files of a package are kept is told its sender like everything else. */
class UnpackingTest {

    private final Inspection inspection = mock(Inspection.class);
    private final PackedFiles files = mock(PackedFiles.class);
    private final Unpacking unpacking = new Unpacking(
            mock(Works.class),
            inspection,
            mock(Inbox.class),
            files,
            mock(ClosedWords.class),
            new ExchangeSettings(DataSize.ofMegabytes(1), Duration.ofDays(1)));
    private final Opened opened = new Opened(null, new MessagePackage(manifest(), Map.of()), null);

    private static Manifest manifest() {
        var payload = JsonMapper.shared().createObjectNode();
        return new Manifest(
                3, "m-1", "t", "mla_request", "UZ", "UZ-GPO", "KZ", "KZ-GPO", "r", payload, List.of(), null, null);
    }

    private Checked looked() {
        when(inspection.check(any())).thenReturn(new Checked(opened, null, LetterFound.of(LetterState.NONE), null));
        return unpacking.look(Work.of(new byte[] {1}), "KZ");
    }

    static List<Exception> failures() {
        return List.of(new Rejection(RejectionCode.HASH_MISMATCH), new ContentTooLarge(5));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFileOtherThanItsManifestSaysRefusesThePackage(Exception failure) throws IOException {
        when(files.keep(any(), any())).thenThrow(failure);
        assertThat(looked().refusal())
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.code()).isEqualTo("hash_mismatch"));
        assertThat(looked().opened()).isEqualTo(opened);
    }

    @Test
    void whatIsWholeIsKept() throws IOException {
        var kept = new KeptFiles(manifest(), List.of());
        when(files.keep(any(), any())).thenReturn(kept);
        assertThat(looked().files()).isEqualTo(kept);
        assertThat(looked().refusal()).isNull();
    }
}
