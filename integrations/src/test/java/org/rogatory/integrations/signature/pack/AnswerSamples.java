package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.rogatory.documents.letter.Letter;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.signature.PackageDesk;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.pack.Samples.Sample;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packages with a whole answer to a request: the sealed letter and the paper that proves what was done. One is as it
 * should be; in the other the message tells another result than its letter. Everything in them is synthetic.
 */
final class AnswerSamples {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant UNTIL = Instant.parse("2049-12-31T00:00:00Z");
    private static final String ID = "c0ffee00-0000-4000-8000-000000000011";
    static final String REFERENCE = "UZ-MLA-2026-000124";
    static final String ASKED = "KZ-MLA-2026-000007";
    private static final String RESULT = "Повестка вручена лично, подпись получена (вымышлено).";
    private static final String ANNEX = "Подтверждение вручения";
    private static final String ANNEX_NAME = "Proof.txt";
    private static final byte[] PROOF = "Proof of service (synthetic).\n".getBytes(UTF_8);

    private final PackageDesk desk;
    private final byte[] letter;

    private AnswerSamples(PackageDesk desk, Mint mint) throws Exception {
        this.desk = desk;
        var unsigned = SealDesk.letter(letter().carrying(JSON.writeValueAsString(data())));
        this.letter = RequestSamples.sealed(mint, unsigned, mint.authority(Packages.AUTHORITY, UNTIL));
    }

    /** @param mint whose seal of the authority the desk has */
    static List<Sample> of(PackageDesk desk, Mint mint) throws Exception {
        var samples = new AnswerSamples(desk, mint);
        return List.of(
                new Sample("good/answer.asice", null, "An answer with its letter and a paper", samples.packed(RESULT)),
                new Sample(
                        "bad/answer-says-another.asice",
                        "letter_content_mismatch",
                        "The letter tells another result",
                        samples.packed("Вручить не удалось (вымышлено).")));
    }

    /** What its pages say: the same head and places as the letter of a request, and the result of its one item. */
    private static Letter letter() {
        var annexes = List.of(new Letter.Annex(ANNEX, ANNEX_NAME, Samples.hash(PROOF)));
        var request = SyntheticLetters.with(List.of(), annexes);
        var rows = List.of(
                new Letter.Row("Ответ", "окончательный"),
                new Letter.Row("Пункт 1", "Вручение документов"),
                new Letter.Row("Исход", "исполнено"));
        return new Letter(
                "answer_letter",
                request.language(),
                REFERENCE,
                ASKED,
                request.date(),
                request.head(),
                request.addressee(),
                "Ответ на запрос о правовой помощи",
                List.of(new Letter.Section("Исполнение", rows, List.of(Letter.Prose.of(RESULT)))),
                annexes,
                request.signatoryOffice(),
                request.wording(),
                List.of(),
                request.form(),
                "{}");
    }

    /** What the letter carries: what its pages show. */
    static ObjectNode data() {
        var data = JSON.createObjectNode()
                .put("schema", "mla-letter-1")
                .put("kind", "answer_letter")
                .put("language", "ru")
                .put("reference", REFERENCE)
                .put("counterpart_reference", ASKED)
                .put("date", "2026-11-25");
        RequestSamples.party(data.putObject("sender"), "Генеральная прокуратура", "Республика Узбекистан");
        RequestSamples.party(data.putObject("addressee"), "Генеральная прокуратура", "Республика Казахстан");
        say(data.putObject("content"), RESULT);
        data.putArray("enclosures")
                .addObject()
                .put("kind", ANNEX)
                .put("name", ANNEX_NAME)
                .put("sha256", Samples.hash(PROOF));
        return data;
    }

    private static void say(ObjectNode content, String result) {
        content.put("answer", "final");
        content.putArray("items")
                .addObject()
                .put("number", 1)
                .put("type", "service_documents")
                .put("outcome", "executed")
                .put("result", result)
                .put("text_language", "ru");
    }

    private byte[] packed(String result) throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("index.html", Samples.INDEX.getBytes(UTF_8));
        contents.put(Samples.MANIFEST, JSON.writeValueAsBytes(manifest(result)));
        contents.put("01-answer.pdf", letter);
        contents.put("annex-01-proof.txt", PROOF);
        return Samples.sealed(desk, contents);
    }

    private ObjectNode manifest(String result) {
        var manifest = JSON.createObjectNode()
                .put("schema", 3)
                .put("message_id", ID)
                .put("thread_id", "synthetic-thread-of-kazakhstan")
                .put("kind", "response_executed")
                .put("from_state", "UZ")
                .put("from_authority", Packages.AUTHORITY)
                .put("to_state", "KZ")
                .put("to_authority", "KZ-GPO")
                .put("sender_ref", REFERENCE);
        say(manifest.putObject("payload"), result);
        var files = manifest.putArray("files");
        var answer = listed(files.addObject(), "01-answer.pdf", letter);
        RequestSamples.describe(answer, "answer_letter", "Answer.pdf", "application/pdf")
                .put("language", "ru");
        var proof = listed(files.addObject(), "annex-01-proof.txt", PROOF);
        RequestSamples.describe(proof, "proof_of_service", ANNEX_NAME, "text/plain")
                .put("language", "en");
        manifest.putNull("letter");
        return manifest;
    }

    static ObjectNode listed(ObjectNode file, String path, byte[] content) {
        return file.put("sha256", Samples.hash(content))
                .put("size", content.length)
                .put("path", path);
    }
}
