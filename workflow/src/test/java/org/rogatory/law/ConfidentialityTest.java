package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.directory.BrokenReferenceData;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.law.Confidentiality.Limit;

/** What has to be told a person before anybody asks: of no State is it told without a source. */
class ConfidentialityTest {

    private static final List<String> STATES = List.of("UZ", "KZ", "KG", "TJ", "TM", "AM", "AZ", "GE");
    private static final Path SHIPPED = Path.of("src/main/resources/reference-data");

    @TempDir
    private Path folder;

    @Test
    void whatNobodyHasVerifiedIsNotKnown() {
        var data = ReferenceData.load().confidentiality();
        assertThat(STATES)
                .allSatisfy(state -> assertThat(data.of(state))
                        .hasSize(5)
                        .allMatch(limit -> limit.unknown() == (limit.basis() == null)));
        assertThat(data.of("XX")).hasSize(5).allMatch(Limit::unknown);
    }

    @Test
    void aDutyWithoutASourceIsRefused() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var limits = folder.resolve("confidentiality.yaml");
        Files.writeString(limits, Files.readString(limits).replaceFirst("duty: unknown", "duty: owed"));
        assertThatThrownBy(() -> ReferenceData.load(ReferenceFiles.in(folder)))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessageContaining("told without a basis");
    }
}
