package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.directory.ReferenceFiles;

/** Which letters carry the approval of somebody besides the seal of the authority. */
class SignaturePlansTest {

    private static final SignaturePlans PLANS = ReferenceData.load().signaturePlans();

    @Test
    void whatAsksAndWhatAnswersIsApprovedByAnActOfItsOwn() {
        assertThat(PLANS.approvedBy("request")).contains("endorse");
        assertThat(PLANS.approvedBy("spontaneous_information")).contains("endorse");
        assertThat(PLANS.approvedBy("refusal_notice")).contains("approve_answer");
    }

    @Test
    void everyWayToSignIsOpenWhereTheDataNameNone() {
        assertThat(PLANS.allows("request", "personal")).isTrue();
        assertThat(PLANS.allows("reminder", "ink")).isTrue();
        assertThat(PLANS.allows("request", "telegram")).isFalse();
    }

    @Test
    void onlyTheWaysThatAPlanNamesAreOpen(@TempDir Path folder) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/reference-data"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        var file = folder.resolve(SignaturePlans.FILE);
        Files.writeString(file, Files.readString(file).replace("{key: outgoing,", "{key: outgoing, modes: [ink],"));

        var plans = ReferenceData.load(ReferenceFiles.in(folder)).signaturePlans();

        assertThat(plans.allows("request", "ink")).isTrue();
        assertThat(plans.allows("request", "personal")).isFalse();
        assertThat(plans.allows("answer_letter", "personal")).isTrue();
    }

    @Test
    void whatIsNotNamedHasTheSealAlone() {
        assertThat(PLANS.approvedBy("reminder")).isEmpty();
        assertThat(PLANS.approvedBy("execution_order")).isEmpty();
    }
}
