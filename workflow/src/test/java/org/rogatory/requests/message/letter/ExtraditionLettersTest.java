package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.Choices;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.translation.ProseParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Letters on an extradition: what they show of a request, in which words they speak, and what never leaves. */
class ExtraditionLettersTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());
    private static final ContentSchema SCHEMA = ContentSchema.ofLetters();
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("TJ-EXT-2026-000001", "KZ-7/26", "TJ-GPO", "KZ", "KZ-GPO", null, null);

    private static ObjectNode scenario(String id) {
        return LAW.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .map(scenario -> (ObjectNode) scenario.content().deepCopy())
                .findFirst()
                .orElseThrow();
    }

    private static Letter request(ObjectNode content) {
        return LETTERS.request(HEAD, content, List.of());
    }

    private static Section section(Letter letter, String heading) {
        return letter.sections().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> rows(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.rows().stream())
                .map(row -> row.label() + ": " + row.value());
    }

    @Test
    void asksForThePersonAndTellsWhatTheConventionsAskFor() {
        var letter = request(scenario("SC-04"));
        assertThat(letter.kind()).isEqualTo("request");
        assertThat(letter.title()).isEqualTo("Требование о выдаче");
        assertThat(letter.sections().get(0).paragraphs())
                .singleElement()
                .asString()
                .startsWith("Просим выдать");
        assertThat(rows(letter))
                .contains(
                        "Цель выдачи: осуществление уголовного преследования",
                        "Последний день срока давности: 27.02.2041",
                        "Время задержания по месту задержания: 05.04.2026 14:20 (+05:00)")
                .anyMatch(row -> row.startsWith("Постановление о заключении под стражу: ") && row.contains("№ 44"));
        assertThat(section(letter, "Гарантии").paragraphs())
                .singleElement()
                .asString()
                .contains("1. speciality", "3. ");
        assertThat(section(letter, "Прилагаемые заверенные документы").paragraphs())
                .containsExactly(
                        "1. Постановление о заключении под стражу: detention order no. 44 (placeholder)",
                        "2. Текст закона: art. 200, limitation and penalty (placeholder)");
        assertThat(section(letter, "Наказуемость деяния по законам обоих государств")
                        .paragraphs())
                .contains("Текст закона с указанием наказания прилагается.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "uz-Cyrl"})
    void carriesWhatIsPublishedAndNeitherRemarksNorLimitsOfItsOwn(String language) {
        var content = scenario("SC-04").put("language", language);
        var letter = request(content);
        var data = JSON.readTree(letter.data());

        assertThat(SCHEMA.violations(data)).isEmpty();
        assertThat(data.path("content").path("provisional").propertyNames()).contains("arrested_at", "zone", "warrant");
        assertThat(letter.data() + letter.sections())
                .doesNotContain("verify the national rule", "prov_arrest_kz", "see_forms", "warning_date");
        assertThat(rows(letter).map(row -> row.replaceFirst(":.*", "")))
                .noneMatch(label -> label.matches("[a-z]+(_[a-z]+)+"));
        assertThat(LetterAgreement.holds("extradition_request", HEAD.reference(), content, data))
                .isTrue();
    }

    @Test
    void tellsTheActsOneByOneByTheLawOfEachState() {
        var content = scenario("SC-04").put("language", "en");
        var act = ((ObjectNode) content.path("extradition"))
                .putArray("criminality")
                .addObject()
                .put("act", "18.4 kg of heroin")
                .put("punishable", "both");
        var laws = act.putArray("laws");
        laws.addObject().put("state", "TJ").put("article", "art. 200").put("max_penalty_years", 20);
        laws.addObject().put("state", "KZ").put("article", "art. 297");
        var letter = request(content);

        assertThat(letter.sections().stream().flatMap(section -> section.paragraphs().stream()))
                .anyMatch(
                        text -> text.endsWith("1. 18.4 kg of heroin; Tajikistan: art. 200, highest penalty, years: 20; "
                                + "Kazakhstan: art. 297; punishable in both States"));
        var data = JSON.readTree(letter.data());
        assertThat(SCHEMA.violations(data)).isEmpty();
        assertThat(LetterAgreement.holds("extradition_request", HEAD.reference(), content, data))
                .isTrue();
    }

    @Test
    void tellsNobodyWhichQuestionsARequestRaises() {
        var content = scenario("SC-D3");
        assertThat(content.path("flags").toString()).contains("asylum_pending");

        var letter = request(content);

        assertThat(letter.data() + letter.sections()).doesNotContain("asylum_pending", "political_offence", "flags");
    }

    @Test
    void anArrestIsAskedForInALetterOfItsOwn() {
        var content =
                scenario("SC-04").put("form", "provisional_arrest_request").put("language", "en");
        content.remove("extradition");
        ((ObjectNode) content.path("provisional"))
                .put("intention", true)
                .put("duty_contact", "+992 00 000 00 00 (synthetic)")
                .put("office_only", "never");

        var letter = request(content);

        assertThat(letter.kind()).isEqualTo("provisional_arrest_request");
        assertThat(letter.title()).isEqualTo("Request for Provisional Arrest");
        assertThat(section(letter, "Arrest asked for").paragraphs()).contains("A request for extradition will follow.");
        assertThat(rows(letter)).contains("Contact by day and night: +992 00 000 00 00 (synthetic)");
        assertThat(letter.data()).doesNotContain("never");
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
    }

    @Test
    void aTransitIsAskedForInALetterOfItsOwnAndSpokenOfAsOne() {
        var content = scenario("SC-04").put("form", "transit_request").put("language", "en");
        content.remove("provisional");
        content.putObject("transit").put("route", "Kordai to Jibek Joly").put("means", "air_landing");
        var letter = request(content);

        assertThat(letter.kind()).isEqualTo("transit_request");
        assertThat(letter.title()).isEqualTo("Request for Transit");
        assertThat(rows(letter))
                .contains("Route and border points: Kordai to Jibek Joly", "Means: by air with a landing");
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
        for (var kind : List.of("acknowledgement", "refusal_notice", "extradition_decision", "surrender_notice")) {
            var own = ExtraditionWords.of(LetterSubject.of(kind, JSON.createObjectNode()), content, TEXT);
            assertThat(own.opening()).isEqualTo("kind." + kind + ".transit");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acknowledgement",
                "additional_information_request",
                "additional_information_reply",
                "interim_reply",
                "refusal_notice",
                "postponement_notice",
                "return_letter",
                "reminder",
                "withdrawal_notice",
                "consultation_request",
                "cover_letter"
            })
    void aLetterOnAnExtraditionDoesNotSpeakOfLegalAssistance(String kind) {
        for (var language : List.of("en", "ru", "uz")) {
            var content = JSON.createObjectNode().put("form", "extradition_request");
            var subject = LetterSubject.of(kind, JSON.createObjectNode());
            var own = ExtraditionWords.of(subject, content, TEXT);
            var locale = Locale.forLanguageTag(language);
            assertThat(TEXT.phrase(own.opening(), locale) + TEXT.title(kind, own.opening(), locale))
                    .doesNotContainIgnoringCase("legal assistance")
                    .doesNotContainIgnoringCase("правовой помощи")
                    .doesNotContainIgnoringCase("huquqiy yordam");
        }
        var assistance = LetterSubject.of(kind, JSON.createObjectNode());
        assertThat(ExtraditionWords.of(assistance, JSON.createObjectNode().put("form", "mla_request"), TEXT))
                .isEqualTo(assistance);
    }

    @Test
    void aRefusalNamesItsCodedGroundAndTheReleasedText() {
        var said = JSON.readTree("""
            {"ground": "own_national", "text": "Мотивы.", "text_language": "ru"}\
            """);
        var letter = LETTERS.message(HEAD, LetterSubject.of("refusal_notice", said), scenario("SC-04"));

        assertThat(letter.title()).isEqualTo("Уведомление об отказе в выдаче");
        assertThat(rows(letter)).anyMatch(row -> row.startsWith("Основание отказа: ") && !row.contains("own_national"));
        assertThat(section(letter, "Мотивы отказа").paragraphs()).containsExactly("Мотивы.");
    }

    @Test
    void tellsOfCustodyOnTheClocksOfThePlace() {
        var said = JSON.readTree("""
            {"verb": "record_detention", "at": "2026-04-05T14:20:00+05:00", "zone": "Asia/Almaty", "place": "KZ-GPO"}\
            """);
        var letter = LETTERS.message(HEAD, LetterSubject.of("custody_notice", said), scenario("SC-04"));

        assertThat(rows(letter))
                .contains("Событие: задержание", "Дата и час: 05.04.2026 14:20 (+05:00)", "Часовой пояс: Asia/Almaty")
                .anyMatch(row -> row.startsWith("Место содержания: ") && !row.endsWith("KZ-GPO"));
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
    }

    @Test
    void tellsTheDecisionWithItsConditionsAndItsDay() {
        var said = JSON.readTree("""
            {"decision": "granted", "conditions": "No death penalty.", "effective_on": "2026-05-01", "text": "Why."}\
            """);
        var content = scenario("SC-04").put("language", "en");
        var letter = LETTERS.message(HEAD, LetterSubject.of("extradition_decision", said), content);

        assertThat(rows(letter))
                .contains(
                        "Решение: выдача разрешена",
                        "Условия выдачи: No death penalty.",
                        "Вступает в силу: 01.05.2026");
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
    }

    static Stream<String> produced() {
        return Stream.of("extradition_outgoing", "extradition_incoming", "custody")
                .map(LAW.lifecycles()::of)
                .flatMap(machine -> Stream.concat(
                        machine.transitions().stream().flatMap(step -> kinds(step.produces(), step.message())),
                        machine.events().stream().flatMap(event -> kinds(event.produces(), event.message()))))
                .distinct();
    }

    private static Stream<String> kinds(@Nullable String produced, @Nullable String message) {
        return Stream.concat(Stream.ofNullable(produced), Stream.ofNullable(message));
    }

    @ParameterizedTest
    @MethodSource("produced")
    void everyPaperAndMessageOfAnExtraditionHasItsTitleAndItsOpeningInEveryLanguage(String kind) {
        for (var language : LetterLanguages.WRITTEN) {
            var locale = Locale.forLanguageTag(language);
            var opening = "extradition_request".equals(kind) ? "kind.request." + kind : "kind." + kind;
            assertThat(TEXT.phrase(opening, locale)).isNotBlank();
            assertThat(TEXT.title(kind, opening, locale)).isNotBlank().isNotEqualTo(kind);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"release_reasons:reason.", "surrender_failures:failed.", "custody_notices:verb."})
    void everyCodeThatAPaperTellsHasItsWords(String list) {
        var named = list.split(":");
        var codes = Choices.of(named[0]).orElseThrow();
        assertThat(codes).isNotEmpty().allMatch(code -> TEXT.has(named[1] + code));
    }

    @Test
    void aTextOfARequestIsToldFromItsPlace() {
        JsonNode content = scenario("SC-04");
        assertThat(new ProseParts(LAW).of(content))
                .extracting(part -> part.key())
                .contains("extradition-dual_criminality", "extradition-assurances", "extradition-description");
    }
}
