package org.rogatory.integrations.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Letter;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.VeraPdf;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Occurrence;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Transition;
import org.rogatory.mla.MlaForms;
import org.rogatory.mla.MlaSettings;
import org.rogatory.mla.message.LetterHead;
import org.rogatory.mla.message.LetterSubject;
import org.rogatory.mla.message.MlaLetters;
import org.rogatory.signing.SignedKinds;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every kind of letter in every language, with invented data in every script of the region, is archival and accessible. */
@Tag("slow")
class EveryLetterTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ReferenceData LAW = ReferenceData.load();
    private static final OpenHtmlPdfRenderer RENDERER = new OpenHtmlPdfRenderer();
    private static final ContentSchema SCHEMA = ContentSchema.ofLetters();
    private static final MlaLetters LETTERS = new MlaLetters(
            LAW,
            Directory.load(),
            new MlaSettings(true),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC));
    private static final List<String> SCRIPTS = SyntheticLetters.SCRIPTS;

    /** Forms of a request whose letter is not the ordinary one. */
    private static final List<String> FORMS = List.of(MlaForms.SPONTANEOUS, "service_short_form", MlaForms.SUPPLEMENT);

    /** Kinds that only a certain matter produces, with the sentence they begin with. */
    private static final Map<String, String> OPENINGS =
            Map.of("disclosure_notice", "kind.disclosure_notice.disclosure");

    /** In which form a letter of each language is laid out, so that each form meets each kind. */
    private static final Map<String, Letter.Form> DRESSES = Map.of(
            "en", Letter.Form.ORDINARY,
            "ru", SyntheticLetters.MARKED.with(Letter.Layout.COLUMNS),
            "uz", SyntheticLetters.MARKED.with(Letter.Layout.SEQUENCE));

    /** To whom a letter goes in this language. */
    private static final Map<String, LetterHead> HEADS = Map.of(
            "en", new LetterHead("UZ-MLA-2026-000123", null, "UZ-GPO", "IT", "IT-MOJ", null, null),
            "ru", new LetterHead("UZ-MLA-2026-000123", "KZ-7/26", "UZ-GPO", "KZ", "KZ-GPO", null, null),
            "uz", new LetterHead("KZ-MLA-2026-000007", "UZ-1/26", "KZ-GPO", "UZ", "UZ-GPO", null, null));

    static Stream<String> kinds() {
        var kinds = new TreeSet<String>();
        for (var name : List.of("mla_outgoing", "mla_incoming", "item")) {
            Lifecycle machine = LAW.lifecycles().of(name);
            Stream.concat(
                            machine.transitions().stream().map(Transition::produces),
                            machine.events().stream().map(Occurrence::produces))
                    .filter(Objects::nonNull)
                    .forEach(kinds::add);
        }
        kinds.addAll(SignedKinds.all());
        kinds.addAll(FORMS);
        kinds.add("note_verbale");
        return kinds.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isArchivalAccessibleAndCarriesDataOfThePublishedShape(String kind) throws Exception {
        for (var language : HEADS.keySet()) {
            var letter = letter(kind, language);
            assertThat(letter.language().getLanguage()).isEqualTo(language);
            byte[] pdf = archival(letter.in(Objects.requireNonNull(DRESSES.get(language))));
            assertThat(textOf(pdf)).contains(letter.title()).contains(SCRIPTS);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"columns", "sequence"})
    void aRequestInTwoLanguagesIsTheSame(String layout) throws Exception {
        var content = request("ru");
        content.putObject("letter").put("layout", layout).put("texts", "uz");
        var head = Objects.requireNonNull(HEADS.get("ru"));
        var letter = LETTERS.request(head, content, translated("ru"), List.of());
        assertThat(letter.form().layout()).isNotEqualTo(Letter.Layout.ONE);
        assertThat(textOf(archival(letter))).contains(letter.title());
    }

    @Test
    void aRequestInUzbekInCyrillicIsTheSame() throws Exception {
        var letter = LETTERS.request(Objects.requireNonNull(HEADS.get("uz")), request("uz-Cyrl"), List.of());
        assertThat(letter.language().toLanguageTag()).isEqualTo("uz-Cyrl");
        assertThat(textOf(archival(letter))).contains(letter.title()).contains(SCRIPTS);
    }

    private static byte[] archival(Letter letter) throws Exception {
        assertThat(SCHEMA.violations(JSON.readTree(letter.data()))).isEmpty();
        byte[] pdf = RENDERER.render(letter);
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFA_3_A))
                .as(letter.language().toLanguageTag())
                .isEmpty();
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1))
                .as(letter.language().toLanguageTag())
                .isEmpty();
        return pdf;
    }

    @Test
    void thereAreLettersOfEveryKindOfTheReferenceData() {
        assertThat(kinds())
                .contains("request", "translation", "cover_letter", "acknowledgement", "answer_letter", "reminder")
                .contains("spontaneous_information", "consultation_reply", "feedback_notice", "other_use_request")
                .contains("disclosure_notice", "incident_notice", "incident_reply", "note_verbale")
                .hasSizeGreaterThan(40);
    }

    private static Letter letter(String kind, String language) {
        var head = Objects.requireNonNull(HEADS.get(language));
        return switch (kind) {
            case "request" -> LETTERS.request(head, request(language), List.of());
            case MlaForms.SPONTANEOUS, "service_short_form", MlaForms.SUPPLEMENT ->
                LETTERS.request(head, request(language).put("form", kind), List.of());
            case "translation" -> LETTERS.translation(head, translated(language), JSON.createObjectNode());
            case "note_verbale" ->
                LETTERS.passing(
                        head,
                        new LetterSubject(kind, "kind.note_verbale.request", note(), List.of()),
                        JSON.createObjectNode());
            default -> LETTERS.message(head, subject(kind, message()), JSON.createObjectNode());
        };
    }

    private static LetterSubject subject(String kind, ObjectNode said) {
        return new LetterSubject(kind, OPENINGS.getOrDefault(kind, "kind." + kind), said, List.of());
    }

    private static ObjectNode translated(String language) {
        var translated = JSON.createObjectNode().put("version", 2).put("into", language);
        translated.put("translator", "TESTOV Rustam (synthetic)").put("certified", true);
        var sections = translated.putArray("sections");
        sections.addObject().put("key", "facts").put("name", "facts").put("text", String.join("\n", SCRIPTS));
        sections.addObject()
                .put("key", "assistance-0-questions")
                .put("name", "questions")
                .put("item", 0)
                .put("type", "bank_records")
                .put("text", "Who paid?");
        return translated;
    }

    private static ObjectNode request(String language) {
        var content = (ObjectNode) LAW.scenarios().stream()
                .filter(scenario -> "SC-01".equals(scenario.id()))
                .findFirst()
                .orElseThrow()
                .content()
                .deepCopy();
        return content.put("language", language).put("facts", String.join("\n", SCRIPTS));
    }

    private static ObjectNode note() {
        return message().put("from", "own_embassy").put("to", "other_mfa");
    }

    private static ObjectNode message() {
        var said = JSON.createObjectNode()
                .put("registered_as", "KZ-MLA-2026-000007")
                .put("answer", "final")
                .put("until", "2026-09-01")
                .put("happened_on", "2026-04-19")
                .put("authority", "KZ-GPO")
                .put("certified", true)
                .put("text", String.join("\n", SCRIPTS));
        said.putArray("keys").add("facts");
        said.putArray("items")
                .addObject()
                .put("number", 1)
                .put("type", "bank_records")
                .put("outcome", "executed");
        return said;
    }

    private static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setWordSeparator(" ");
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
