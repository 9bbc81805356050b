package org.rogatory.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.BrokenReferenceData;
import org.rogatory.directory.MadeEdition;
import org.rogatory.directory.ReferenceFiles;

/** Terms have a source or are unknown; none is invented. */
class RetentionTermsTest {

    private static final String FILE = "retention-terms.yaml";

    private static RetentionTerms read(String terms) throws IOException {
        var files = MadeEdition.shipped();
        files.put(FILE, "terms:\n" + terms);
        return RetentionTerms.read(ReferenceFiles.zipped(new ByteArrayInputStream(MadeEdition.zip(files))));
    }

    @Test
    void nothingIsKnownOfTermsBySource() {
        var shipped = RetentionTerms.read(ReferenceFiles.shipped());

        for (var kind : List.of("mla_outgoing", "mla_incoming")) {
            var term = shipped.find(kind, null).orElseThrow();
            assertThat(term.known()).as("ask the archive service").isEmpty();
            assertThat(term.confidence()).isEqualTo("unknown");
        }
    }

    @Test
    void aTermWithASourceIsReadForItsStateAlone() throws IOException {
        var terms = read("""
                - {key: a, kind: mla_outgoing, confidence: unknown}
                - {key: b, kind: mla_outgoing, state: KZ, article: '12', years: 10, source: [S-UNTC-2014], confidence: low}
                - {key: c, kind: mla_incoming, article: '3', permanent: true, source: [S-UNTC-2014], confidence: high}
                """);

        var ours = terms.find("mla_outgoing", "KZ").orElseThrow();
        assertThat(ours.known()).hasValue(new Retention("12", 10));
        assertThat(ours.sources()).containsExactly("S-UNTC-2014");
        assertThat(terms.find("mla_outgoing", "UZ")).isEmpty();
        assertThat(terms.find("mla_incoming", null).orElseThrow().known()).hasValue(new Retention("3", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: letters, confidence: unknown | kind: unknown code letters
            kind: mla_outgoing, confidence: sure | confidence: unknown code sure
            kind: mla_outgoing, confidence: unknown, years: 5 | confidence: what is unknown has no term
            kind: mla_outgoing, confidence: high, article: '12', years: 5 | source: missing
            kind: mla_outgoing, confidence: high, article: '12', years: 5, source: [S-NOWHERE] | source: unknown source S-NOWHERE
            kind: mla_outgoing, confidence: high, years: 5, source: [S-UNTC-2014] | article: missing
            kind: mla_outgoing, confidence: high, article: '12', source: [S-UNTC-2014] | years: a whole number was expected
            kind: mla_outgoing, confidence: high, article: '12', years: 500, source: [S-UNTC-2014] | years: no such term can be kept
            """)
    void whatHasNoSourceOrNoSenseStopsTheStart(String record, String message) {
        assertThatThrownBy(() -> read("- {key: a, " + record + "}\n"))
                .isInstanceOf(BrokenReferenceData.class)
                .hasMessage(FILE + ", a, " + message);
    }
}
