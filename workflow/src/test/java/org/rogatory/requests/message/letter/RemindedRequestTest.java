package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.message.letter.MessageSections.Said;
import tools.jackson.databind.json.JsonMapper;

/** A reminder names the request of which it reminds by our number and its day, in each language of letters. */
class RemindedRequestTest {

    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());
    private static final MessageSections SECTIONS = new MessageSections(TEXT, new Citations(TEXT, LAW));
    private static final LetterNumber OURS = new LetterNumber("14-4-7/26", LocalDate.of(2026, 4, 16));

    private static List<Row> rows(String language, @Nullable LetterNumber request) {
        var payload = JsonMapper.shared().createObjectNode().put("number", 1);
        var subject = LetterSubject.of("reminder", payload).about(request);
        return SECTIONS.of(new Said(subject, List.of(), Locale.forLanguageTag(language)), payload).stream()
                .flatMap(section -> section.rows().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"en, Our request", "ru, Наш запрос", "uz, Bizning soʻrovimiz", "uz-Cyrl, Бизнинг сўровимиз"})
    void namesNumberAndDayFirst(String language, String label) {
        assertThat(rows(language, OURS)).first().satisfies(row -> {
            assertThat(row.label()).isEqualTo(label);
            assertThat(row.value()).contains("14-4-7/26", "16.04.2026");
        });
    }

    @Test
    void ofARequestWithoutNumberNothingIsInvented() {
        assertThat(rows("en", null)).extracting(Row::label).doesNotContain("Our request");
    }

    @Test
    void itStaysNamedInTheWordsOfExtradition() {
        var content = JsonMapper.shared().createObjectNode().put("form", "extradition_request");
        var subject = LetterSubject.of("reminder", JsonMapper.shared().createObjectNode())
                .about(OURS);
        assertThat(ExtraditionWords.of(subject, content, TEXT).request()).isEqualTo(OURS);
    }
}
