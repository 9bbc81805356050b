package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.directory.Directory;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.message.PaperPlan;

/** Whatever the reference data say an act produces has its way, its words and its title. */
class EveryPaperTest {

    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());
    private static final List<Locale> LANGUAGES =
            LetterLanguages.WRITTEN.stream().map(Locale::forLanguageTag).toList();

    /** An act that makes a document. */
    record Making(String machine, String verb, String kind, String message) {

        boolean assistance() {
            return machine.startsWith("mla") || machine.equals("item");
        }
    }

    static Stream<Making> makings() {
        return Stream.of(
                        "mla_outgoing",
                        "mla_incoming",
                        "item",
                        "extradition_outgoing",
                        "extradition_incoming",
                        "custody",
                        "sentenced_transfer_outgoing",
                        "sentenced_transfer_incoming",
                        "sentenced_transfer_consent")
                .flatMap(EveryPaperTest::makings);
    }

    private static Stream<Making> makings(String name) {
        Lifecycle machine = LAW.lifecycles().of(name);
        var steps = machine.transitions().stream()
                .filter(step -> step.produces() != null)
                .map(step -> new Making(name, step.verb(), step.produces(), step.message()));
        var events = machine.events().stream()
                .filter(event -> event.produces() != null)
                .map(event -> new Making(name, event.verb(), event.produces(), event.message()));
        return Stream.concat(steps, events).distinct();
    }

    @ParameterizedTest
    @MethodSource("makings")
    void everyActThatMakesADocumentHasItsWay(Making making) {
        assertThat(PaperPlan.of(making.assistance(), making.verb(), making.kind(), making.message()))
                .as("how %s gets its %s", making.verb(), making.kind())
                .isNotNull();
    }

    @ParameterizedTest
    @MethodSource("makings")
    void everyDocumentHasItsTitleAndItsOpeningInEveryLanguage(Making making) {
        for (var language : LANGUAGES) {
            assertThat(TEXT.label("document_kinds", making.kind(), language))
                    .as("title in %s", language)
                    .isNotBlank()
                    .isNotEqualTo(making.kind());
            assertThat(TEXT.phrase("kind." + making.kind(), language)).isNotBlank();
        }
    }

    @Test
    void aRecordOfAPaperReceivedIsNotCalledThatPaper() {
        for (var language : LANGUAGES) {
            var answer = TEXT.label("document_kinds", "answer_letter", language);
            assertThat(TEXT.title("answer_letter", LetterText.RECORD, language))
                    .endsWith(": " + answer)
                    .isNotEqualTo(TEXT.title("answer_letter", "kind.answer_letter", language));
        }
    }

    @Test
    void theWordsOfLettersAreTheSameInEveryLanguage() throws Exception {
        var english = keys("");
        assertThat(keys("_ru")).isEqualTo(english);
        assertThat(keys("_uz")).isEqualTo(english);
        assertThat(english).hasSizeGreaterThan(100);
    }

    private static Set<Object> keys(String language) throws Exception {
        var words = new Properties();
        try (var in = EveryPaperTest.class.getResourceAsStream("/letters/mla/letters" + language + ".properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return words.keySet();
    }
}
