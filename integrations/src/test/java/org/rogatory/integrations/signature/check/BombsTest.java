package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.integrations.Bombs;
import org.rogatory.integrations.signature.SealDesk;

/** A small file that takes much memory is not checked, whoever brings it; nothing else is said of it. */
@Tag("slow")
class BombsTest {

    @TempDir
    private static Path directory;

    private static PdfVerifier verifier;

    @BeforeAll
    static void begin() throws Exception {
        var desk = new SealDesk(directory);
        verifier = new PdfVerifier(desk.trust(), desk.verifiers(), Clock.fixed(SealDesk.NOW, ZoneOffset.UTC), 1);
    }

    @AfterAll
    static void end() {
        verifier.destroy();
    }

    static Stream<byte[]> bombs() {
        return Stream.of(Bombs.packedTable(), Bombs.endlessTable(), Bombs.manyPieces());
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void isNotVerifiableHere(byte[] bomb) throws Exception {
        for (var expected : new Expected[] {Expected.byStranger(), Expected.nothing()}) {
            Verification found = verifier.verify(Work.of(bomb), expected);
            assertThat(found.findings()).extracting(FindingFound::code).containsExactly(Codes.TOO_COMPLEX);
            assertThat(found.verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
            assertThat(found.signatures()).isEmpty();
        }
    }
}
