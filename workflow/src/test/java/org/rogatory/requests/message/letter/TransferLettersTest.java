package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.seal.ActLetters;
import org.rogatory.requests.translation.ProseParts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Letters and papers on the transfer of a sentenced person: they show the whole form and speak of nothing else. */
class TransferLettersTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());
    private static final ContentSchema SCHEMA = ContentSchema.ofLetters();
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(false),
            Clock.fixed(Instant.parse("2026-06-01T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("TR-TSP-2026-000001", "UZ-9/26", "TR-MOJ", "UZ", "UZ-GPO", null, null);
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static ObjectNode scenario() {
        return LAW.scenarios().stream()
                .filter(scenario -> scenario.id().equals("SC-09"))
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
    void asksForTheTransferAndShowsTheWholeForm() {
        var letter = request(scenario().put("language", "en"));
        assertThat(letter.kind()).isEqualTo("request");
        assertThat(letter.title()).isEqualTo("Request for the Transfer of a Sentenced Person");
        assertThat(letter.sections().get(0).paragraphs())
                .singleElement()
                .asString()
                .startsWith("We ask for your agreement to the transfer");
        assertThat(rows(letter))
                .contains(
                        "Court: Istanbul court (synthetic)",
                        "In force since: 02.03.2025",
                        "Days served and credited: 742",
                        "End of the sentence: 20.09.2032",
                        "Full months left: 75",
                        "Consent given on: 01.04.2026",
                        "Reports enclosed: medical; social",
                        "Damage, civil claims and fines: none",
                        "Other proceedings: none");
        assertThat(section(letter, "Certified papers enclosed").paragraphs()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "uz", "uz-Cyrl"})
    void carriesWhatIsPublishedAndNamesEveryField(String language) {
        var content = scenario().put("language", language);
        ((ObjectNode) content.path("transfer")).put("office_only", "never");
        var letter = request(content);
        var data = JSON.readTree(letter.data());

        assertThat(SCHEMA.violations(data)).isEmpty();
        assertThat(letter.data()).doesNotContain("never");
        assertThat(data.path("content").path("transfer").propertyNames())
                .contains("judgment", "time", "consent", "dual", "method", "reports", "damage_paid", "pending");
        assertThat(rows(letter).map(row -> row.replaceFirst(":.*", "")))
                .noneMatch(label -> label.matches("[a-z]+(_[a-z]+)+"));
        assertThat(LetterAgreement.holds(RequestForms.TRANSFER, HEAD.reference(), content, data))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "P8Y4M, en, 8 years 4 months",
        "P1Y, ru, 1 год",
        "P22Y3M5D, ru, 22 года 3 месяца 5 дней",
        "P8Y4M, uz, 8 yil 4 oy",
        "for life, en, for life"
    })
    void aTermIsToldInWordsAndWordsStay(String term, String language, String said) {
        assertThat(Terms.said(term, TEXT, Locale.forLanguageTag(language))).isEqualTo(said);
    }

    @Test
    void codesOfTheInterviewAreToldInWords() {
        var content = scenario().put("language", "ru");
        ((ObjectNode) content.path("transfer"))
                .put("direction", "sentencing_state")
                .put("method", "converted")
                .put("damage_paid", "partly_paid");
        assertThat(rows(request(content)))
                .contains(
                        "Инициатор: государство вынесения приговора",
                        "Порядок исполнения после передачи: преобразование наказания",
                        "Ущерб, гражданские иски и штрафы: погашено частично");
        assertThat(new ProseParts(LAW).of(content))
                .extracting(part -> part.key())
                .contains("transfer-dual", "transfer-consent-form")
                .doesNotContain("transfer-damage_paid", "transfer-pending");
    }

    @Test
    void aCorrectedRequestSaysSo() {
        var content = scenario().put("language", "en");
        content.putObject("corrects").put("reference", "TR-TSP-2026-000001").put("number", "7/26");
        assertThat(request(content).title()).isEqualTo("Corrected Request for the Transfer of a Sentenced Person");
    }

    /** What the papers of a file say, by the keys that its acts use. */
    static Stream<String> papers() {
        return Stream.of("""
                consent_record|Согласие дано: да|{"given": true, "on": "2026-04-01", "language": "uz",\
                 "explained": ["legal_effects", "may_withdraw"], "interpreter": "I. (synthetic)", "place": "Istanbul"}""", """
                consent_record|Кем удостоверено: Consul K. (synthetic)|{"given": true, "on": "2026-04-01",\
                 "place": "Istanbul", "verified_on": "2026-04-09", "verified_by": "Consul K. (synthetic)",\
                 "verified_place": "Ankara"}""", """
                sentence_calculation|Наказание: 8 лет 4 месяца|{"from": "2024-05-20", "sentence": "P8Y4M",\
                 "served_days": 742, "end": "2032-09-20", "remaining_months": 75, "as_of": "2026-06-01"}""", """
                recognition_decision|Номер определения: 12/26|{"method": "continued", "court": "Court (synthetic)",\
                 "number": "12/26", "on": "2026-07-01", "sentence": "P8Y4M", "end": "2032-09-20"}""", """
                handover_record|Отбыто дней, удостоверено на день передачи: 800|{"place": "TR-MOJ",\
                 "at": "2026-08-01T10:00:00+03:00", "zone": "Europe/Istanbul", "days": 800}""");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void aPaperSaysAllThatItsActTells(String paper) {
        var told = paper.split("\\|");
        var payload = JSON.readTree(told[2]);
        var subject = LETTERS.about(LetterSubject.of(told[0], payload), RequestForms.TRANSFER);
        var own = new LetterHead("UZ-TSP-2026-000001", null, "UZ-GPO", "TR", "TR-MOJ", null, null);
        var letter = LETTERS.paper(own, subject, "UZ-GPO");
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
        assertThat(JSON.readTree(letter.data()).path("content").propertyNames()).containsAll(payload.propertyNames());
        var sections = new MessageSections(TEXT, new Citations(TEXT, LAW))
                .of(new MessageSections.Said(subject, List.of(), RUSSIAN), payload);
        assertThat(sections.stream().flatMap(section -> section.rows().stream()))
                .extracting(row -> row.label() + ": " + row.value())
                .contains(told[1])
                .noneMatch(row -> row.matches("[a-z]+(_[a-z]+)*: .*"));
    }

    private static Letter.Party addressee(String office) {
        var head = new LetterHead("KZ-TSP-2026-000001", null, "KZ-GPO", "AM", office, CaseFamily.TRANSFER, null, null);
        return LETTERS.request(head, scenario(), List.of()).addressee();
    }

    @Test
    void goesToTheAddresseeForTransfersWhereTheDirectoryDoesNotKnowTheOfficeAnyMore() {
        assertThat(addressee("AM-GONE")).isEqualTo(addressee("AM-MOJ")).isNotEqualTo(addressee("AM-GPO"));
    }

    @Test
    void aRecordOfAHandoverSpeaksOfTheSentencedPersonOnlyWhereHeIsOne() {
        var subject = LetterSubject.of("handover_record", JSON.createObjectNode());
        assertThat(LETTERS.about(subject, RequestForms.TRANSFER).opening()).isEqualTo("kind.handover_record.transfer");
        assertThat(LETTERS.about(subject, RequestForms.EXTRADITION)).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agreement",
                "recognition",
                "serving",
                "pardon",
                "amnesty",
                "conditional_release",
                "end",
                "escape",
                "death"
            })
    void aReportOnTheSentenceSaysWhatItIsAbout(String matter) {
        var said = JSON.createObjectNode().put("matter", matter).put("happened_on", "2026-09-01");
        said.put("method", "continued").put("number", "12/26").put("end", "2032-09-20");
        var opening = "kind.transfer_outcome_notice." + matter;
        var subject = new LetterSubject("transfer_outcome_notice", opening, said, List.of());
        var letter = LETTERS.message(HEAD, subject, scenario().put("language", "en"));
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
        assertThat(JSON.readTree(letter.data()).path("content").propertyNames())
                .containsExactlyInAnyOrder("happened_on", "method", "number", "end");
        for (var language : LetterLanguages.WRITTEN) {
            assertThat(TEXT.phrase(opening, Locale.forLanguageTag(language))).isNotBlank();
        }
    }

    @Test
    void anActWritesWhatASecondPersonSigns() {
        var file = mock(CaseFile.class);
        when(file.machine()).thenReturn("sentenced_transfer_incoming");
        var head = new Officer("head.uz", "", "UZ", "UZ-GPO", Set.of(Role.HEAD));
        for (var kind : List.of("transfer_outcome_notice", "consent_notice", "surrender_notice", "refusal_notice")) {
            assertThat(ActLetters.written(file, kind, head)).as(kind).isTrue();
        }
    }

    static Stream<String> produced() {
        return Stream.of("sentenced_transfer_outgoing", "sentenced_transfer_incoming", "sentenced_transfer_consent")
                .map(LAW.lifecycles()::of)
                .flatMap(machine -> Stream.concat(
                        machine.transitions().stream().flatMap(step -> kinds(step.produces(), step.message())),
                        machine.events().stream().flatMap(event -> kinds(event.produces(), event.message()))))
                .map(LetterAgreement::letterKind)
                .distinct();
    }

    private static Stream<String> kinds(@Nullable String produced, @Nullable String message) {
        return Stream.concat(Stream.ofNullable(produced), Stream.ofNullable(message));
    }

    @ParameterizedTest
    @MethodSource("produced")
    void everyPaperAndMessageHasItsTitleAndItsOpeningInEveryLanguageAndSpeaksOfNoOtherMatter(String kind) {
        JsonNode content = JSON.createObjectNode().put("form", RequestForms.TRANSFER);
        for (var language : LetterLanguages.WRITTEN) {
            var locale = Locale.forLanguageTag(language);
            var opening = "request".equals(kind) ? EarlierLetter.opening(content) : "kind." + kind;
            var subject = new LetterSubject(kind, opening, JSON.createObjectNode(), List.of());
            var own = TransferWords.of(subject, RequestForms.TRANSFER, TEXT);
            assertThat(TEXT.phrase(own.opening(), locale) + TEXT.title(kind, own.opening(), locale))
                    .isNotBlank()
                    .doesNotContainIgnoringCase("legal assistance")
                    .doesNotContainIgnoringCase("правовой помощи")
                    .doesNotContainIgnoringCase("huquqiy yordam")
                    .doesNotContainIgnoringCase("extradition")
                    .doesNotContainIgnoringCase("ekstraditsiya")
                    .doesNotContainIgnoringCase("требовани");
        }
    }
}
