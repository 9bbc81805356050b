package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.directory.ReferenceFiles;

/** The data of the law have an edition, and no change of theirs goes by that name unseen. */
class EditionTest {

    private static final Path SHIPPED = Path.of("src/main/resources/reference-data");

    @TempDir
    private Path folder;

    /** Red here? The data have changed: add an edition with the next number, the day and the fingerprint told. */
    @Test
    void theShippedDataAreTheEditionTheyName() {
        var edition = ReferenceData.load().edition();
        assertThat(edition.unnamed())
                .as("fingerprint of the data: %s", edition.fingerprint())
                .isFalse();
        assertThat(edition.key()).isEqualTo(edition.number() + "-" + edition.fingerprint());
    }

    @Test
    void dataThatWereEditedHereAreToldFromTheEdition() throws IOException {
        copy();
        assertThat(ReferenceData.load(ReferenceFiles.in(folder)).edition())
                .isEqualTo(ReferenceData.load().edition());

        var deadlines = folder.resolve("deadlines.yaml");
        Files.writeString(deadlines, Files.readString(deadlines).replaceFirst("value: 30", "value: 31"));
        var edited = ReferenceData.load(ReferenceFiles.in(folder)).edition();
        assertThat(edited.unnamed()).isTrue();
        assertThat(edited.number()).isEqualTo(ReferenceData.load().edition().number());
    }

    @Test
    void remarksAndLayoutAreNoChange() throws IOException {
        copy();
        var deadlines = folder.resolve("deadlines.yaml");
        Files.writeString(deadlines, "# A remark.\n\n" + Files.readString(deadlines));
        assertThat(ReferenceData.load(ReferenceFiles.in(folder)).edition().unnamed())
                .isFalse();
    }

    private void copy() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
