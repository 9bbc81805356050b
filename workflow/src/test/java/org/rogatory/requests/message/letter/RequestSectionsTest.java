package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Scenario;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.documents.letter.Letter;
import org.rogatory.law.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a letter of request carries as data. */
class RequestSectionsTest {

    private static final JsonNode CONTENT = JsonMapper.shared().readTree("""
                    {"facts": "Synthetic facts.", "flags": ["asylum_pending"],
                     "sealed": {"persons": [{"code": "V-1", "name": "SYNTHETIC Person"}]},
                     "offences": [{"key": "theft", "national_article": "art. 1", "verify": true}],
                     "signature": {"office": "Deputy"}}
                    """);

    @Test
    void carriesOnlyWhatItsPagesShow() {
        var shown = RequestSections.shown(CONTENT);

        assertThat(shown.propertyNames()).containsExactlyInAnyOrder("facts", "offences");
        assertThat(shown.path("offences").path(0).propertyNames()).containsExactly("key", "national_article");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz"})
    void callsTheFactsOfEveryScenarioByWords(String language) {
        var law = ReferenceData.load();
        var text = new LetterText(law.labels(), Directory.load());
        var sections = new RequestSections(text, new Citations(text, law));
        var labels = ReferenceFiles.shipped().read("scenarios.yaml").rows("scenarios").stream()
                .map(ReferenceRecord::node)
                .filter(scenario -> "mla_request".equals(scenario.path("form").asString("")))
                .map(Scenario::content)
                .flatMap(scenario ->
                        sections
                                .parts(RequestSections.shown(scenario), "request", Locale.forLanguageTag(language))
                                .stream())
                .flatMap(part -> part.section().rows().stream())
                .map(Letter.Row::label)
                .toList();

        assertThat(labels).hasSizeGreaterThan(50).noneMatch(label -> label.matches("[a-z]+(_[a-z]+)+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz"})
    void saysOfWhatWasWrittenForAnExecutorThatItIsNotTheFactsOfTheRequest(String language) {
        var law = ReferenceData.load();
        var text = new LetterText(law.labels(), Directory.load());
        var locale = Locale.forLanguageTag(language);
        var copy = JsonMapper.shared().createObjectNode().put("executor_facts", "Synthetic words.");
        var facts = new RequestSections(text, new Citations(text, law))
                .parts(RequestSections.shown(copy), "request", locale).stream()
                        .filter(part -> part.key().equals("facts"))
                        .findFirst()
                        .orElseThrow()
                        .section();

        assertThat(facts.paragraphs()).containsExactly("Synthetic words.");
        assertThat(facts.heading()).isNotBlank().isNotEqualTo(text.phrase("section.facts", locale));
    }

    @ParameterizedTest
    @CsvSource({"en, Date, Place of the act", "ru, Дата, Место совершения деяния", "uz, Sana, Qilmish sodir etilgan joy"
    })
    void showsEachActOfWhichDayOrPlaceIsKnown(String language, String day, String place) {
        var law = ReferenceData.load();
        var text = new LetterText(law.labels(), Directory.load());
        var content = JsonMapper.shared().readTree("""
                {"acts": [{"date": "2026-02-27", "place": "Dusti"}, {"date": "2025-10-11"},
                          {"date": "2025-12-19", "place": " "}, {"date": "", "place": "Khatlon"}, {"place": null}]}
                """);
        var facts = new RequestSections(text, new Citations(text, law))
                .parts(RequestSections.shown(content), "request", Locale.forLanguageTag(language)).stream()
                        .filter(part -> part.key().equals("facts"))
                        .findFirst()
                        .orElseThrow()
                        .section();

        assertThat(facts.rows())
                .containsExactly(
                        new Letter.Row("27.02.2026", "Dusti"),
                        new Letter.Row(day, "11.10.2025"),
                        new Letter.Row(day, "19.12.2025"),
                        new Letter.Row(place, "Khatlon"));
    }

    @Test
    void leavesTheRequestItselfAsItWas() {
        RequestSections.shown(CONTENT);

        assertThat(CONTENT.has("sealed")).isTrue();
    }
}
