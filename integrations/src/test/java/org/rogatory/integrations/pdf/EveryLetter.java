package org.rogatory.integrations.pdf;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Occurrence;
import org.rogatory.law.ReferenceData;
import org.rogatory.law.Transition;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.RequestSettings;
import org.rogatory.requests.message.letter.LetterHead;
import org.rogatory.requests.message.letter.LetterSubject;
import org.rogatory.requests.message.letter.RequestLetters;
import org.rogatory.signing.SignedKinds;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A letter of every kind in every language, with invented data in every script of the region. */
final class EveryLetter {

    private static final JsonMapper JSON = JsonMapper.shared();
    static final ReferenceData LAW = ReferenceData.load();
    static final RequestLetters LETTERS = new RequestLetters(
            LAW,
            Directory.load(),
            new RequestSettings(true),
            Clock.fixed(Instant.parse("2026-04-20T06:00:00Z"), ZoneOffset.UTC),
            (authority, language) -> Optional.of(SyntheticLetters.HEAD_WORDS));
    private static final List<String> SCRIPTS = SyntheticLetters.SCRIPTS;

    /** Forms of a request whose letter is not the ordinary one. */
    private static final List<String> FORMS = List.of(
            RequestForms.SPONTANEOUS,
            "service_short_form",
            RequestForms.SUPPLEMENT,
            "extradition_request",
            RequestForms.TRANSFER);

    /** All that are built, with what runs within and beside their files. */
    private static final List<String> MACHINES = List.of(
            "mla_outgoing",
            "mla_incoming",
            "item",
            "extradition_outgoing",
            "extradition_incoming",
            "custody",
            "sentenced_transfer_outgoing",
            "sentenced_transfer_incoming",
            "sentenced_transfer_consent");

    /** Kinds that only a certain matter produces, with the sentence they begin with. */
    private static final Map<String, String> OPENINGS =
            Map.of("disclosure_notice", "kind.disclosure_notice.disclosure");

    /** Of Uzbek in Cyrillic. */
    static final String CYRILLIC = "uz-Cyrl";

    /** To whom a letter goes in this language. */
    static final Map<String, LetterHead> HEADS = Map.of(
            "en",
            new LetterHead("UZ-MLA-2026-000123", null, "UZ-GPO", "IT", "IT-MOJ", null, null),
            "ru",
            new LetterHead("UZ-MLA-2026-000123", "KZ-7/26", "UZ-GPO", "KZ", "KZ-GPO", null, null),
            "uz",
            new LetterHead("KZ-MLA-2026-000007", "UZ-1/26", "KZ-GPO", "UZ", "UZ-GPO", null, null),
            CYRILLIC,
            new LetterHead("KZ-MLA-2026-000007", "UZ-1/26", "KZ-GPO", "UZ", "UZ-GPO", null, null));

    private EveryLetter() {}

    /** Whatever the reference data say that an act produces or that is signed. */
    static Stream<String> kinds() {
        var kinds = new TreeSet<String>();
        for (var name : MACHINES) {
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

    static Letter letter(String kind, String language) {
        var head = Objects.requireNonNull(HEADS.get(language));
        return switch (kind) {
            case "request" -> LETTERS.request(head, request(language), List.of());
            case RequestForms.SPONTANEOUS, "service_short_form", RequestForms.SUPPLEMENT ->
                LETTERS.request(head, request(language).put("form", kind), List.of());
            case "extradition_request", "provisional_arrest_request", "transit_request" ->
                LETTERS.request(head, scenario("SC-04", language).put("form", kind), List.of());
            case RequestForms.TRANSFER -> LETTERS.request(head, scenario("SC-09", language), List.of());
            case "translation" -> LETTERS.translation(head, translated(language), about(language));
            case "note_verbale" ->
                LETTERS.passing(
                        head, new LetterSubject(kind, "kind.note_verbale.request", note(), List.of()), about(language));
            default -> LETTERS.message(head, subject(kind, message()), about(language));
        };
    }

    /** The request that a letter is about: nothing is known of it but the script, where that is not the usual one. */
    private static ObjectNode about(String language) {
        var request = JSON.createObjectNode();
        return CYRILLIC.equals(language) ? request.put("language", language) : request;
    }

    /** An answer about one request, the result of whose item is in Kazakh. */
    static Letter answer(String language, ObjectNode content) {
        var said = message();
        var item = (ObjectNode) said.path("items").path(0);
        item.put("result", "Тыңдалды (ойдан шығарылған).").put("text_language", "kk");
        return LETTERS.message(Objects.requireNonNull(HEADS.get(language)), subject("answer_letter", said), content);
    }

    /** The languages that a voice is told at some element of the page. */
    static Set<String> tongues(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var found = new TreeSet<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
            return found;
        }
    }

    private static void collect(PDStructureNode node, Set<String> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(String.valueOf(element.getLanguage()));
                collect(element, found);
            }
        }
    }

    private static LetterSubject subject(String kind, ObjectNode said) {
        return new LetterSubject(kind, OPENINGS.getOrDefault(kind, "kind." + kind), said, List.of());
    }

    static ObjectNode translated(String language) {
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

    static ObjectNode request(String language) {
        return scenario("SC-01", language);
    }

    private static ObjectNode scenario(String id, String language) {
        var content = (ObjectNode) LAW.scenarios().stream()
                .filter(scenario -> id.equals(scenario.id()))
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

    static String textOf(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setWordSeparator(" ");
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
