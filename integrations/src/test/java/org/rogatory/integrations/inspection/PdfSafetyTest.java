package org.rogatory.integrations.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.VirusScan;
import org.rogatory.integrations.Bombs;
import org.rogatory.integrations.BoundedParser;

/** Whatever the library of PDF stumbles over, the file is no less dangerous for it. */
class PdfSafetyTest {

    private static final String SCRIPTED = "%PDF-1.4\n<</S /JavaScript";

    /** A content over which the library stumbles, but which can be read again. */
    private static final class Stumbling implements Work {

        private final byte[] content;
        private final Supplier<? extends RuntimeException> stumbling;
        private boolean stumbled;

        Stumbling(String content, Supplier<? extends RuntimeException> stumbling) {
            this.content = Opened.bytes(content);
            this.stumbling = stumbling;
        }

        @Override
        public InputStream open() {
            if (!stumbled) {
                stumbled = true;
                throw stumbling.get();
            }
            return new ByteArrayInputStream(content);
        }

        @Override
        public long size() {
            return content.length;
        }

        @Override
        public Optional<Path> file() {
            return Optional.empty();
        }

        @Override
        public void close() {
            // lies in memory
        }
    }

    private static Set<InspectionReason> reasons(Work content) throws IOException {
        var inspector = Opened.inspector(new ClamAntivirus(Opened.off()));
        var tally = new Tally(Opened.SMALL, VirusScan.OFF);
        new PdfSafety().look(content, Head.of("application/pdf", new byte[0]), new Visit(inspector, tally, 0));
        return tally.reasons();
    }

    @Test
    void aDamagedFileIsSuspectByItsWordsHoweverItIsDamaged() throws IOException {
        assertThat(reasons(new Stumbling(SCRIPTED, () -> new ClassCastException("synthetic"))))
                .containsExactlyInAnyOrder(InspectionReason.DAMAGED, InspectionReason.SCRIPT);
        assertThat(reasons(new Stumbling("%PDF-1.4", () -> new IllegalArgumentException("synthetic"))))
                .containsExactly(InspectionReason.DAMAGED);
    }

    @Test
    void aFileThatUnpacksToTooMuchIsFoundEvenIfTheLibraryStumblesOverWhatIsMissing() throws IOException {
        var bomb = new Stumbling(
                "%PDF-1.4",
                () -> {
                    unpacked();
                    return new ClassCastException("synthetic");
                });

        assertThat(reasons(bomb)).containsExactlyInAnyOrder(InspectionReason.DAMAGED, InspectionReason.BOMB);
    }

    /** The library may go on with what it has. */
    private static void unpacked() {
        var bytes = new RandomAccessReadBuffer(Bombs.endlessTable());
        try (PDDocument document = new BoundedParser(bytes).parse()) {
            assertThat(document).isNotNull();
        } catch (IOException brokenOff) {
            assertThat(brokenOff).isNotNull();
        }
    }
}
