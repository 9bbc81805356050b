package org.rogatory.integrations.signature.pack;

import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_LTA;
import static eu.europa.esig.dss.enumerations.SignatureLevel.PAdES_BASELINE_T;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.signature.PackageDesk;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.check.Forger;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.check.Mint.Holder;
import org.rogatory.integrations.signature.check.Pen;
import org.rogatory.integrations.signature.pack.Samples.Sample;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Packages with a whole request: the sealed letter, an attachment that it lists, and a part for one reader alone. One is
 * as it should be, the others bring a letter that does not belong to the rest. Everything in them is synthetic.
 */
final class RequestSamples {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Instant SIGNED = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant UNTIL = Instant.parse("2049-12-31T00:00:00Z");
    private static final String ID = "c0ffee00-0000-4000-8000-000000000010";
    private static final String REFERENCE = "UZ-MLA-2026-000123";
    private static final String NUMBER = "12/3-24";
    static final String PART = "sealed-01.p7m";
    static final String READER = "KZ-GPO";
    private static final String ANNEX = "Постановление";
    private static final String ANNEX_NAME = "Order.txt";
    private static final byte[] ORDER = "Order that the records be produced (synthetic).\n".getBytes(UTF_8);
    private static final byte[] OTHER = "Another order (synthetic).\n".getBytes(UTF_8);

    private final List<Sample> made = new ArrayList<>();
    private final PackageDesk desk;
    private final Mint mint;
    private final byte[] unsigned;
    private final byte[] part;

    /** @param mint whose seal of the authority the desk has */
    private RequestSamples(PackageDesk desk, Mint mint) throws Exception {
        this.desk = desk;
        this.mint = mint;
        var prose = List.of(Letter.Prose.of(SyntheticLetters.ENGLISH));
        var annexes = List.of(new Letter.Annex(ANNEX, ANNEX_NAME, Samples.hash(ORDER)));
        var said = SyntheticLetters.with(prose, annexes).carrying(JSON.writeValueAsString(data()));
        unsigned = SealDesk.letter(said);
        part = desk.closed(JSON.writeValueAsBytes(annex()), READER);
    }

    static List<Sample> of(PackageDesk desk, Mint mint) throws Exception {
        var samples = new RequestSamples(desk, mint);
        var letter = samples.sealed(mint.authority(Packages.AUTHORITY, UNTIL));
        var whole = samples.packed(letter, ORDER);
        samples.add("good/request.asice", null, "A request with its letter, an attachment and a sealed part", whole);
        samples.bad(letter);
        return samples.made;
    }

    private void bad(byte[] letter) throws Exception {
        var changed = packed(Forger.incremental(letter, Forger::replaceContent), ORDER);
        add("bad/request-letter-changed.asice", "letter_seal_invalid", "The letter was changed afterwards", changed);
        var another = packed(sealed(mint.stranger("Test seal, O=UZ-MOJ", UNTIL)), ORDER);
        add("bad/request-letter-of-another.asice", "letter_signer_mismatch", "Another sealed the letter", another);
        var told = packed(letter, ORDER, "99/9-99");
        add("bad/request-says-another.asice", "letter_content_mismatch", "The letter says another number", told);
        var replaced = packed(letter, OTHER);
        add("bad/request-annex-replaced.asice", "letter_annexes_mismatch", "The letter lists another file", replaced);
    }

    private void add(String file, @Nullable String receipt, String what, byte[] content) {
        made.add(new Sample(file, receipt, what, content));
    }

    private byte[] sealed(Holder by) throws Exception {
        return sealed(mint, unsigned, by);
    }

    /** The letter under the seal of its holder, at the level at which nobody has to be asked any more. */
    static byte[] sealed(Mint mint, byte[] unsigned, Holder by) throws Exception {
        var pen = new Pen(mint, SIGNED, SIGNED.plusSeconds(1800));
        return pen.extended(pen.first(unsigned, "", by, PAdES_BASELINE_T), PAdES_BASELINE_LTA);
    }

    /** What the letter carries: what its pages show. */
    static ObjectNode data() {
        var data = JSON.createObjectNode()
                .put("schema", "mla-letter-1")
                .put("kind", "request")
                .put("language", "ru")
                .put("reference", REFERENCE)
                .put("counterpart_reference", "KZ-MLA-2026-000007")
                .put("date", "2026-11-25");
        party(data.putObject("sender"), "Генеральная прокуратура", "Республика Узбекистан");
        party(data.putObject("addressee"), "Генеральная прокуратура", "Республика Казахстан");
        say(data.putObject("content"));
        data.putArray("enclosures")
                .addObject()
                .put("kind", ANNEX)
                .put("name", ANNEX_NAME)
                .put("sha256", Samples.hash(ORDER));
        return data;
    }

    static void party(ObjectNode party, String authority, String state) {
        party.put("authority", authority).put("state", state);
    }

    private static void say(ObjectNode content) {
        content.putArray("legal_basis").add("CHISINAU-2002");
        content.put("case_number", NUMBER).put("facts", SyntheticLetters.ENGLISH);
    }

    /** What only its reader may know. */
    static ObjectNode annex() {
        var annex = JSON.createObjectNode()
                .put("schema", "mla-sealed-1")
                .put("message_id", ID)
                .put("from_authority", Packages.AUTHORITY)
                .put("covert", "What only the reader may know (synthetic).");
        annex.putArray("persons");
        return annex;
    }

    private byte[] packed(byte[] letter, byte[] order) throws IOException {
        return packed(letter, order, NUMBER);
    }

    private byte[] packed(byte[] letter, byte[] order, String number) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("01-request.pdf", letter);
        files.put("annex-01-order.txt", order);
        files.put(PART, part);
        var manifest = manifest(files);
        ((ObjectNode) manifest.path("payload")).put("case_number", number);
        var contents = new LinkedHashMap<String, byte[]>();
        contents.put("index.html", Samples.INDEX.getBytes(UTF_8));
        contents.put(Samples.MANIFEST, JSON.writeValueAsBytes(manifest));
        contents.putAll(files);
        return Samples.sealed(desk, contents);
    }

    private ObjectNode manifest(Map<String, byte[]> files) {
        var manifest = JSON.createObjectNode()
                .put("schema", 3)
                .put("message_id", ID)
                .put("thread_id", "synthetic-thread")
                .put("kind", "mla_request")
                .put("from_state", "UZ")
                .put("from_authority", Packages.AUTHORITY)
                .put("to_state", "KZ")
                .put("to_authority", READER)
                .put("sender_ref", REFERENCE);
        var payload = manifest.putObject("payload").put("form", "mla_request");
        payload.put("requesting", "UZ").put("requested", "KZ");
        payload.put("requesting_authority", Packages.AUTHORITY).put("requested_authority", READER);
        say(payload);
        var listed = manifest.putArray("files");
        files.forEach((path, content) -> list(listed.addObject(), path, content));
        manifest.putNull("letter");
        var closed = manifest.putArray("sealed").addObject().put("path", PART);
        closed.putArray("recipients").add(READER);
        closed.put("sha256", Samples.hash(part));
        return manifest;
    }

    private static void list(ObjectNode file, String path, byte[] content) {
        file.put("sha256", Samples.hash(content));
        file.put("size", content.length).put("path", path);
        switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "pdf" ->
                describe(file, "request", "Request.pdf", "application/pdf").put("language", "ru");
            case "p7m" -> describe(file, "sealed_part", "sealed_part", "application/pkcs7-mime");
            default -> describe(file, "order", ANNEX_NAME, "text/plain").put("language", "en");
        }
    }

    static ObjectNode describe(ObjectNode file, String kind, String name, String type) {
        return file.put("kind", kind).put("name", name).put("media_type", type);
    }
}
