package org.rogatory.web.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.law.LegalBasisAdviser;
import org.rogatory.law.ReferenceData;
import org.rogatory.web.shared.Words;

/** What is typed into the adviser, or stands in its address, is taken for what a person means by it or not at all. */
class AdviserFormTest {

    private static final ReferenceData LAW = ReferenceData.load();
    private static final LegalBasisAdviser ADVISER = new LegalBasisAdviser(LAW);
    private static final Directory DIRECTORY = Directory.load();

    private static AdviserForm form(String penalty, List<String> offence, List<String> assistance) {
        return new AdviserForm("UZ", "KZ", "2026-05-05", offence, assistance, penalty, null, null);
    }

    private static List<String> wrong(AdviserForm form) {
        var words = mock(Words.class, asked -> "words");
        var pages = new AdviserPages(ADVISER, LAW, DIRECTORY, mock(), mock(), words);
        var errors = pages.check(form);
        return List.of("penalty", "offence", "assistance").stream()
                .filter(field -> errors.of(field) != null)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-5", "5d", "5f", "1e3", "0x1p3", "8 years", "99999", "2,5,5"})
    void whatIsNoPlainNumberIsNoPenalty(String typed) {
        assertThat(form(typed, null, null).years()).isEmpty();
        assertThat(wrong(form(typed, null, null))).containsExactly("penalty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8   | 8
            2,5 | 2.5
            0.5 | 0.5
            20  | 20
            """)
    void yearsAreTakenWithPointOrComma(String typed, double years) {
        assertThat(form(" " + typed + " ", null, null).years()).contains(years);
        assertThat(wrong(form(typed, null, null))).isEmpty();
    }

    @Test
    void codesThatNobodyKnowsAreNotJudged() {
        assertThat(wrong(form("", List.of("trafficking", "banana"), null))).containsExactly("offence");
        assertThat(wrong(form("", null, List.of("bank_records", "banana")))).containsExactly("assistance");
        assertThat(wrong(form("", List.of("trafficking"), List.of("bank_records"))))
                .isEmpty();
    }
}
