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
import org.rogatory.law.Confidentiality.Notice;
import org.rogatory.requests.Choices;

/** What has to be told a person before anybody asks: of no State is it told without a source. */
class ConfidentialityTest {

    private static final List<String> STATES = List.of("UZ", "KZ", "KG", "TJ", "TM", "AM", "AZ", "GE");
    private static final String UNKNOWN =
            "duty: unknown, basis: null, confidence: low, source: [], verified_by: null, verified_on: null";
    private static final String VERIFIED =
            "duty: owed, basis: x, confidence: low, source: [S-197], verified_by: x, verified_on: %s";
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
        edited("duty: unknown", "duty: owed");
        assertThatThrownBy(() -> ReferenceData.load(ReferenceFiles.in(folder)))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessageContaining("told without a basis");
    }

    @Test
    void aDutyOfWhichNobodyToldWhenItWasVerifiedIsRefused() throws IOException {
        edited(UNKNOWN, VERIFIED.formatted("null"));
        assertThatThrownBy(() -> ReferenceData.load(ReferenceFiles.in(folder)))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessageContaining("and when");
    }

    @Test
    void everyDutyThatMayDemandANoticeCanBeNamed() {
        var limits = ReferenceData.load().confidentiality().of("UZ");
        assertThat(Choices.of("notice_duties").orElseThrow())
                .containsExactlyElementsOf(limits.stream()
                        .filter(limit -> limit.notice() != Notice.NEVER)
                        .map(Limit::key)
                        .toList());
    }

    @Test
    void whatNobodyHasVerifiedDemandsNoNotice() {
        var data = ReferenceData.load().confidentiality();
        assertThat(STATES)
                .allSatisfy(state -> assertThat(data.of(state)).noneMatch(limit -> limit.demandsNotice(true)));
    }

    @Test
    void aNoticeIsDemandedByADutyThatAsksForOne() throws IOException {
        edited(UNKNOWN, VERIFIED.formatted("2026-05-06"));
        var limits =
                ReferenceData.load(ReferenceFiles.in(folder)).confidentiality().of("UZ");
        assertThat(limits).filteredOn(limit -> limit.demandsNotice(true)).hasSize(4);
        assertThat(limits)
                .filteredOn(limit -> limit.demandsNotice(false))
                .extracting(Limit::key)
                .containsExactly("crime_report", "danger_to_life", "stay_unlawful");
    }

    @Test
    void aTopicThatNobodyKnowsIsRefused() throws IOException {
        edited("- key: court_order", "- key: court_orders");
        assertThatThrownBy(() -> ReferenceData.load(ReferenceFiles.in(folder)))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage("confidentiality.yaml, court_orders, key: unknown code court_orders");
    }

    private void edited(String from, String to) throws IOException {
        try (var files = Files.list(SHIPPED)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        var limits = folder.resolve("confidentiality.yaml");
        var text = Files.readString(limits);
        assertThat(text).contains(from);
        Files.writeString(limits, text.replace(from, to));
    }
}
