package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.rogatory.documents.letter.Letter;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.signature.PackageDesk;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.check.Mint.Holder;
import org.rogatory.integrations.signature.pack.Samples.Sample;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packages with what else a request is answered, each with its sealed letter: a refusal, a postponement, a question.
 * Everything in them is synthetic.
 */
final class MessageSamples {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant UNTIL = Instant.parse("2049-12-31T00:00:00Z");
    private static final String LETTER = "01-letter.pdf";
    private static final String TEXT = "What is told in words (synthetic).";

    private final PackageDesk desk;
    private final Mint mint;
    private final Holder seal;

    private MessageSamples(PackageDesk desk, Mint mint) throws Exception {
        this.desk = desk;
        this.mint = mint;
        this.seal = mint.authority(Packages.AUTHORITY, UNTIL);
    }

    /**
     * One of them.
     *
     * @param number the last sign of its number
     * @param title over its letter
     */
    private record Told(String kind, int number, String title, ObjectNode said) {}

    private static List<Told> told() {
        return List.of(
                new Told("refusal_notice", 2, "Отказ в исполнении запроса", refused()),
                new Told("postponement_notice", 3, "Отсрочка исполнения запроса", postponed()),
                new Told("additional_information_request", 4, "Запрос дополнительных сведений", asked()));
    }

    /** @param mint whose seal of the authority the desk has */
    static List<Sample> of(PackageDesk desk, Mint mint) throws Exception {
        var samples = new MessageSamples(desk, mint);
        var made = new ArrayList<Sample>();
        for (var told : told()) {
            var what = "A message with its letter: " + told.kind();
            made.add(new Sample(file(told), null, what, samples.packed(told)));
        }
        return made;
    }

    /** Their names among the samples. */
    static List<String> files() {
        return told().stream().map(MessageSamples::file).toList();
    }

    /** What their letters carry. */
    static List<ObjectNode> data() {
        return told().stream().map(MessageSamples::data).toList();
    }

    private static String file(Told told) {
        return "good/" + told.kind().replace('_', '-') + ".asice";
    }

    private static ObjectNode refused() {
        return answer("refused", "not_conform_treaty");
    }

    private static ObjectNode postponed() {
        var said = answer("postponed", "ongoing_investigation").put("until", "2027-02-01");
        ((ObjectNode) said.path("items").path(0)).put("until", "2027-02-01");
        return said;
    }

    private static ObjectNode answer(String outcome, String ground) {
        var said = words().put("ground", ground).put("answer", "final");
        said.putArray("items")
                .addObject()
                .put("number", 1)
                .put("type", "service_documents")
                .put("outcome", outcome)
                .put("ground", ground);
        return said;
    }

    private static ObjectNode asked() {
        var said = words().put("until", "2026-12-25");
        said.putArray("keys").add("conducting_authority");
        said.putObject("particulars")
                .put("why", "It is not said who conducts the case (synthetic).")
                .put("consequence", "Until then the request rests (synthetic).");
        return said;
    }

    private static ObjectNode words() {
        return JSON.createObjectNode().put("text", TEXT).put("text_language", "en");
    }

    private static ObjectNode data(Told told) {
        var data = JSON.createObjectNode()
                .put("schema", "mla-letter-1")
                .put("kind", told.kind())
                .put("language", "ru")
                .put("reference", AnswerSamples.REFERENCE)
                .put("counterpart_reference", AnswerSamples.ASKED)
                .put("date", "2026-11-25");
        RequestSamples.party(data.putObject("sender"), "Генеральная прокуратура", "Республика Узбекистан");
        RequestSamples.party(data.putObject("addressee"), "Генеральная прокуратура", "Республика Казахстан");
        data.set("content", told.said());
        data.putArray("enclosures");
        return data;
    }

    /** The same head as the letter of a request, and every word and code of the message, as it is. */
    private static Letter letter(Told told) {
        var request = SyntheticLetters.with(List.of(), List.of());
        var rows = new ArrayList<Letter.Row>();
        told.said()
                .forEachEntry((key, value) ->
                        rows.add(new Letter.Row(key, value.isContainer() ? value.toString() : value.asString(""))));
        return new Letter(
                told.kind(),
                request.language(),
                AnswerSamples.REFERENCE,
                AnswerSamples.ASKED,
                request.date(),
                request.head(),
                request.addressee(),
                told.title(),
                List.of(new Letter.Section(told.title(), rows, List.of())),
                List.of(),
                request.signatoryOffice(),
                request.wording(),
                List.of(),
                request.form(),
                JSON.writeValueAsString(data(told)));
    }

    private byte[] packed(Told told) throws Exception {
        var letter = RequestSamples.sealed(mint, SealDesk.letter(letter(told)), seal);
        return sealed(told, letter);
    }

    private byte[] sealed(Told told, byte[] letter) throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("index.html", Samples.INDEX.getBytes(UTF_8));
        contents.put(Samples.MANIFEST, JSON.writeValueAsBytes(manifest(told, letter)));
        contents.put(LETTER, letter);
        return Samples.sealed(desk, contents);
    }

    private static ObjectNode manifest(Told told, byte[] letter) {
        var manifest = head(told.kind(), "c0ffee00-0000-4000-8000-00000000001" + told.number())
                .put("sender_ref", AnswerSamples.REFERENCE);
        manifest.set("payload", told.said());
        var file = AnswerSamples.listed(manifest.putArray("files").addObject(), LETTER, letter);
        RequestSamples.describe(file, told.kind(), "Letter.pdf", "application/pdf")
                .put("language", "ru");
        manifest.putNull("letter");
        return manifest;
    }

    /** Of whatever goes back to Kazakhstan on its request. */
    static ObjectNode head(String kind, String id) {
        return JSON.createObjectNode()
                .put("schema", 3)
                .put("message_id", id)
                .put("thread_id", "synthetic-thread-of-kazakhstan")
                .put("kind", kind)
                .put("from_state", "UZ")
                .put("from_authority", Packages.AUTHORITY)
                .put("to_state", "KZ")
                .put("to_authority", RequestSamples.READER);
    }
}
