package org.rogatory.requests.message.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Counted;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Original;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.letter.Letter;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Scenario;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.translation.PaperWords;
import org.rogatory.signing.SigningBasis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The data inside a letter have the published shape and say nothing that its pages do not show. */
class LetterDataTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final LetterText TEXT = new LetterText(LAW.labels(), Directory.load());
    private static final List<String> FRAME = List.of("/schema", "/template", "/kind", "/language");
    private static final List<String> LISTS = List.of(
            "offences",
            "assistance_types",
            "instruments",
            "refusal_grounds",
            "postponement_grounds",
            "return_reasons",
            "statuses.item",
            "forms.mla_request.items");
    private static final ContentSchema SCHEMA = ContentSchema.ofLetters();
    private static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(true),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.empty());
    private static final LetterHead HEAD =
            new LetterHead("UZ-MLA-2026-000123", "KZ-7/26", "UZ-GPO", "KZ", "KZ-GPO", null, null);
    private static final JsonNode ANSWER = JSON.readTree("""
        {"answer": "final", "text": "Synthetic answer.", "authority": "KZ-GPO", "ground": "sovereignty",
         "decided_by": "officer.kz", "until": "2026-09-01", "reasons": ["incomplete"], "keys": ["facts"],
         "answers": {"facts": "Synthetic facts."},
         "items": [{"number": 1, "type": "bank_records", "outcome": "executed", "result": "Synthetic result.",
                    "text_language": "en", "waiting": "court_order", "internal": "never"}]}
        """);

    static Stream<Scenario> scenarios() {
        return LAW.scenarios().stream()
                .filter(scenario -> List.of("mla_request", "service_short_form").contains(form(scenario)));
    }

    private static String form(Scenario scenario) {
        return scenario.content().path("form").asString("");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aRequestCarriesOnlyWhatItShows(Scenario scenario) {
        for (var language : LetterLanguages.WRITTEN) {
            var content = (ObjectNode) scenario.content().deepCopy();
            content.put("language", language);
            carriesWhatItShows(LETTERS.request(HEAD, content, List.of(order())));
        }
    }

    @Test
    void aMessageCarriesOnlyWhatItShows() {
        var letter = LETTERS.message(HEAD, LetterSubject.of("answer_letter", ANSWER), JSON.createObjectNode());
        carriesWhatItShows(letter);
        assertThat(letter.data()).doesNotContain("officer.kz", "never").contains("Synthetic result.");
    }

    @Test
    void aMessageInTwoLanguagesCarriesOnlyWhatItShows() {
        var content = JSON.createObjectNode().put("language", "ru").put("translation", "certified");
        content.putObject("letter").put("layout", "sequence").put("texts", "uz");
        for (var kind : List.of("answer_letter", "refusal_notice", "postponement_notice", "return_letter")) {
            var letter = LETTERS.message(HEAD, LetterSubject.of(kind, ANSWER, List.of(order())), content);
            assertThat(letter.form().layout()).isEqualTo(Letter.Layout.SEQUENCE);
            assertThat(letter.title()).contains(" / ");
            carriesWhatItShows(letter);
        }
    }

    @Test
    void theLetterOfEachFormIsOneThatCarriesItsContent() {
        for (var form : LAW.forms().keySet()) {
            var content = JSON.createObjectNode().put("form", form);
            assertThat(LetterKinds.carriers())
                    .as(form)
                    .contains(LETTERS.request(HEAD, content, List.of()).kind());
        }
        var translated = JSON.createObjectNode().put("into", "ru");
        assertThat(LetterKinds.carriers())
                .contains(LETTERS.translation(HEAD, translated, JSON.createObjectNode())
                        .kind());
    }

    @Test
    void whoSignsIsNamedBesideSumsWithAllTheirDigits() {
        var by = new SignedBy("Testova", "head", SigningBasis.POST, null, null, null);
        assertThat(LetterData.signed("{\"amount\":12500000.50,\"large\":999999999999998.99}", by, "Head"))
                .startsWith("{\"amount\":12500000.50,\"large\":999999999999998.99,\"signatory\":");
    }

    @Test
    void anEnclosureIsListedWithItsHash() {
        var content = JSON.createObjectNode();
        content.putArray("attachments").addObject().put("kind", "translation").put("name", "order.pdf");
        var letter = LETTERS.request(HEAD, content, List.of(order()));
        assertThat(letter.annexes())
                .singleElement()
                .satisfies(annex -> assertThat(annex.sha256()).isEqualTo("ab".repeat(32)));
    }

    @Test
    void aTranslationIsInTheLanguageIntoWhichItWasMade() {
        var translated = JSON.createObjectNode().put("into", "it").put("version", 1);
        translated.putArray("sections");
        assertThat(LETTERS.translation(HEAD, translated, JSON.createObjectNode())
                        .language())
                .isEqualTo(Locale.ITALIAN);
    }

    @Test
    void anAnnexWithoutAFileIsSaidToComeOnPaper() {
        var content = JSON.createObjectNode();
        content.putArray("legal_basis").add("MINSK-1993");
        content.putArray("attachments").addObject().put("kind", "court_order").put("name", "Ruling 5");
        assertThat(LETTERS.request(HEAD, content, List.of()).annexes())
                .singleElement()
                .satisfies(annex -> assertThat(annex.name()).isEqualTo("Ruling 5, на бумаге"));
    }

    @Test
    void anEnclosureIsListedWithItsSheetsAsTheLanguageCounts() {
        var content = JSON.createObjectNode();
        content.putArray("legal_basis").add("MINSK-1993");
        assertThat(named(content, 1)).endsWith("order.pdf, на 1 листе");
        assertThat(named(content, 21)).endsWith("order.pdf, на 21 листе");
        assertThat(named(content, 25)).endsWith("order.pdf, на 25 листах");
        assertThat(named(content, 3)).endsWith("order.pdf, на 3 листах");
    }

    @Test
    void aTranslationMadeElsewhereIsListedWithWhoMadeAndCertifiedIt() {
        var content = JSON.createObjectNode();
        content.putArray("legal_basis").add("MINSK-1993");
        assertThat(said(content, new PaperWords("A. Synthetic", "NOTARY Synthetic", true)))
                .endsWith("order.pdf, Переводчик: A. Synthetic, Кем заверен перевод: NOTARY Synthetic,"
                        + " с печатью переводчика или удостоверившего лица");
        assertThat(said(content, new PaperWords("A. Synthetic", null, false)))
                .endsWith("order.pdf, Переводчик: A. Synthetic");
        assertThat(said(content, PaperWords.NONE)).endsWith("order.pdf");
    }

    private static String said(ObjectNode content, PaperWords said) {
        return LETTERS.request(HEAD, content, null, new Enclosed(List.of(order()), Map.of("d", said)))
                .annexes()
                .get(0)
                .name();
    }

    private static String named(ObjectNode content, int sheets) {
        return LETTERS.request(HEAD, content, List.of(order(Original.of(sheets))))
                .annexes()
                .get(0)
                .name();
    }

    private static DocumentView order() {
        return order(Original.NONE);
    }

    private static DocumentView order(Original original) {
        return new DocumentView(
                "d",
                "c",
                "court_order",
                "order.pdf",
                null,
                null,
                DocumentStatus.ATTACHED,
                "application/pdf",
                "ab".repeat(32),
                null,
                new KeptContent("c", "cd".repeat(32), "ab".repeat(32), 5),
                0,
                Instant.EPOCH,
                "drafter.uz",
                null,
                original,
                null,
                Counted.NEVER,
                null,
                null,
                null);
    }

    private static void carriesWhatItShows(Letter letter) {
        var data = JSON.readTree(letter.data());
        assertThat(SCHEMA.violations(data)).isEmpty();
        var shown = shown(letter);
        leaves(data, "").stream()
                .filter(leaf -> !FRAME.contains(leaf.getKey())
                        && !leaf.getValue().asString("").isBlank())
                .forEach(leaf -> parts(leaf)
                        .forEach(part -> assertThat(
                                        Stream.concat(said(part, letter.language()), ticked(leaf, letter.language())))
                                .as(leaf.getKey())
                                .anyMatch(shown::contains)));
    }

    /** Articles stand with the instrument to which they belong, which is named in full. */
    private static Stream<JsonNode> parts(Map.Entry<String, JsonNode> leaf) {
        return leaf.getKey().equals("/content/articles")
                ? Stream.of(leaf.getValue().asString("").split("; "))
                        .map(part -> part.replaceFirst("^[A-Z][A-Z0-9-]+ (arts?\\.? )?", ""))
                        .map(StringNode::valueOf)
                : Stream.of(leaf.getValue());
    }

    /** What is ticked is said as a sentence. */
    private static Stream<String> ticked(Map.Entry<String, JsonNode> leaf, Locale language) {
        var path =
                leaf.getKey().replaceFirst("^/content/(assistance/facts/)?", "").replace('/', '.');
        return Stream.of("tick." + path).filter(TEXT::has).map(key -> TEXT.phrase(key, language));
    }

    private static String shown(Letter letter) {
        return letter.carrying("") + LetterText.date(letter.date().toString());
    }

    /** The ways in which a letter may say a value: as it is, as a date, as a word, as the words of a code. */
    private static Stream<String> said(JsonNode value, Locale language) {
        var code = value.asString("");
        var labels = LISTS.stream()
                .map(list -> LAW.labels().label(list, code, language))
                .map(words -> words.replaceFirst("\\)$", ""));
        var phrases = Stream.of("role.", "sex.", "answer.")
                .map(list -> list + code.replaceAll("-.*", ""))
                .filter(TEXT::has)
                .map(key -> TEXT.phrase(key, language));
        var names = Stream.of(TEXT.value(value, language), TEXT.authority(code, language), TEXT.state(code, language));
        return Stream.of(labels, phrases, names).flatMap(ways -> ways).filter(words -> !words.isBlank());
    }

    private static List<Map.Entry<String, JsonNode>> leaves(JsonNode node, String path) {
        var leaves = new ArrayList<Map.Entry<String, JsonNode>>();
        if (node.isValueNode()) {
            leaves.add(Map.entry(path, node));
        }
        node.properties().forEach(entry -> leaves.addAll(leaves(entry.getValue(), path + "/" + entry.getKey())));
        if (node.isArray()) {
            node.forEach(entry -> leaves.addAll(leaves(entry, path)));
        }
        return leaves;
    }
}
