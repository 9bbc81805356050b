package org.rogatory.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.documents.bytes.BytesInMemory;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.StoreInMemory;
import tools.jackson.databind.json.JsonMapper;

class MessagePackageTest {

    private static final String CASE = "UZ-MLA-2026-000001";
    private static final String LETTER = "01-letter.pdf";
    private static final long LIMIT = 100_000;

    private final KeptBytes bytes = BytesInMemory.in(new StoreInMemory());

    @Test
    void carriesTheMessageAndItsFilesUnchanged() throws IOException {
        var files = List.of(enclose("Письмо.pdf", "letter"), enclose("Ilova.pdf", "annex"));
        var manifest = manifest(files);
        var read = read(packed(manifest, "", files, bytes));
        read.verifyFiles();
        assertThat(read.manifest()).isEqualTo(manifest);
        assertThat(read.files().values())
                .extracting(PackageEntries.Measured::sha256)
                .containsOnly(hash("letter"), hash("annex"));
    }

    @Test
    void givesTheSameBytesForTheSameMessage() throws IOException {
        var files = List.of(enclose("a.pdf", "letter"));
        var first = packed(manifest(files), "", files, bytes);
        assertThat(packed(manifest(files), "", files, bytes)).isEqualTo(first);
    }

    @Test
    void carriesAFileListedTwiceOnce() throws IOException {
        var files = List.of(enclose("a.pdf", "letter"), enclose("b.pdf", "letter"));
        var read = read(packed(manifest(files), "", files, bytes));
        read.verifyFiles();
        assertThat(read.files()).hasSize(1);
    }

    @Test
    void refusesAFileThatIsOtherThanItsHash() throws IOException {
        var manifest = manifest(List.of(enclose("a.pdf", "letter")));
        var hash = manifest.files().get(0).sha256();
        refuses(RejectionCode.HASH_MISMATCH, zip(manifest, Map.of(LETTER, "LETTER")));
        refuses(RejectionCode.HASH_MISMATCH, zip(manifest, Map.of()));
        refuses(RejectionCode.HASH_MISMATCH, zip(manifest, Map.of("files/" + hash, "letter")));
        refuses(RejectionCode.HASH_MISMATCH, zip(manifest, Map.of(LETTER, "letter", "files/x", "more")));
        refuses(RejectionCode.HASH_MISMATCH, zip(manifest, Map.of(LETTER, "letter", "02-more.pdf", "more")));
    }

    @Test
    void readsAPackageOfTheFirstSchemaWhoseFilesStandUnderTheirHashes() throws IOException {
        var file = enclose("a.pdf", "letter");
        var old = manifest(1, List.of(Manifest.Listed.of(file, null)));
        var read = read(zip(old, Map.of("files/" + file.sha256(), "letter")));
        read.verifyFiles();
        assertThat(read.manifest().at("files/" + file.sha256()))
                .hasValue(old.files().get(0));
        refuses(RejectionCode.HASH_MISMATCH, zip(old, Map.of("files/" + file.sha256(), "LETTER")));
    }

    /** Since the third schema no file stands under its hash. */
    @Test
    void refusesAFileWithoutAPlaceInAPackageOfTheThirdSchema() throws IOException {
        var file = enclose("a.pdf", "letter");
        var placed = manifest(3, List.of(Manifest.Listed.of(file, LETTER)));
        read(zip(placed, Map.of(LETTER, "letter"))).verifyFiles();
        var unplaced = manifest(3, List.of(Manifest.Listed.of(file, null)));
        refuses(RejectionCode.PACKAGE_INVALID, zip(unplaced, Map.of("files/" + file.sha256(), "letter")));
        refuses(RejectionCode.PACKAGE_INVALID, zip(manifest(4, List.of()), Map.of()));
    }

    @Test
    void tellsTheLanguageOfAFileAndReadsPackagesThatDoNot() throws IOException {
        var file = annex("court_order", "uz", "application/pdf", "order");
        var read = read(packed(manifest(List.of(file)), "", List.of(file), bytes));
        assertThat(language(read.manifest())).isEqualTo("uz");

        var json = new String(manifest(List.of(file)).toJson(), UTF_8);
        assertThat(language(
                        Manifest.parse(json.replace(",\"language\":\"uz\"", "").getBytes(UTF_8))))
                .isNull();
        for (var none : List.of("", "Uzbek", "<b>", "u".repeat(40))) {
            assertThat(language(Manifest.parse(json.replace("\"language\":\"uz\"", "\"language\":\"" + none + "\"")
                            .getBytes(UTF_8))))
                    .as(none)
                    .isNull();
        }
    }

    /** As the addressee keeps it. */
    private static String language(Manifest manifest) {
        var listed = manifest.files().get(0);
        return listed.kept(new KeptContent("KZ-1", "ab".repeat(32), listed.sha256(), listed.size()))
                .language();
    }

    @Test
    void namesEachFileByWhatItIsAndNeverAsSomebodyNamedIt() throws IOException {
        var files = List.of(
                paper("request", "ru", "letter"),
                paper("translation", "it", "translation"),
                annex("court_order", "ru", "application/pdf", "order"),
                annex("<b>", "x/../y", "application/octet-stream", "strange"));
        assertThat(entries(packed(manifest(files), "index", files, bytes)))
                .containsExactly(
                        "index.html",
                        "manifest.json",
                        "01-request.pdf",
                        "02-translation-it.pdf",
                        "annex-01-court-order.pdf",
                        "annex-02-document.bin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.pdf", "/a.pdf", "a/b.pdf", "a\\b.pdf", "..", "", "C:a.pdf", "A.pdf", "a.pdf."})
    void refusesAFileUnderANameThatCouldBeAPlace(String path) throws IOException {
        var file = enclose("a.pdf", "letter");
        var lied = manifest(2, List.of(Manifest.Listed.of(file, path)));
        refuses(RejectionCode.PACKAGE_INVALID, zip(lied, Map.of(path, "letter")));
    }

    @Test
    void refusesAWrongSize() throws IOException {
        var file = enclose("a.pdf", "letter");
        var kept = new KeptContent(CASE, file.content().address(), file.sha256(), 5);
        var lied = manifest(List.of(new Enclosure(file.kind(), file.name(), file.mediaType(), kept)));
        refuses(RejectionCode.HASH_MISMATCH, zip(lied, Map.of(LETTER, "letter")));
    }

    @Test
    void refusesWhatIsNoPackage() throws IOException {
        refuses(RejectionCode.PACKAGE_INVALID, "no zip".getBytes(UTF_8));
        refuses(RejectionCode.PACKAGE_INVALID, zip(Map.of("other.json", "{}")));
        refuses(RejectionCode.PACKAGE_INVALID, zip(Map.of("manifest.json", "no json")));
        refuses(RejectionCode.PACKAGE_INVALID, zip(Map.of("manifest.json", "{\"schema\": 1}")));
        refuses(RejectionCode.PACKAGE_INVALID, zip(Map.of("manifest.json", "null")));
        refuses(RejectionCode.PACKAGE_INVALID, zip(manifest(List.of()), Map.of("../outside", "x")));
    }

    /** What comes with a message is kept under its number. */
    @Test
    void refusesANumberTooLongToKeepAnythingUnder() throws IOException {
        assertThat(Manifest.parse(numbered("m".repeat(61)).getBytes(UTF_8)).messageId())
                .hasSize(61);
        refuses(RejectionCode.PACKAGE_INVALID, zip(Map.of("manifest.json", numbered("m".repeat(62)))));
    }

    private static String numbered(String messageId) {
        return new String(manifest(List.of()).toJson(), UTF_8)
                .replaceFirst("\"message_id\":\"[^\"]*\"", "\"message_id\":\"" + messageId + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text/html; charset=utf-8", "a/b\r\nX-Evil: 1", "", "x/y z"})
    void refusesAFileWhoseTypeIsNone(String mediaType) throws IOException {
        var file = enclose("a.pdf", "letter");
        var lied = manifest(List.of(new Enclosure(file.kind(), file.name(), mediaType, file.content())));
        refuses(RejectionCode.PACKAGE_INVALID, zip(lied, Map.of(LETTER, "letter")));
    }

    @Test
    void refusesAPackageThatUnpacksToMoreThanTheLimit() throws IOException {
        refuses(RejectionCode.TOO_LARGE, zip(manifest(List.of()), Map.of("files/x", "0".repeat((int) LIMIT))));
    }

    private static void refuses(RejectionCode code, byte[] content) {
        assertThatThrownBy(() -> read(content).verifyFiles())
                .isInstanceOf(Rejection.class)
                .hasMessage(code.key());
    }

    private static String hash(String text) {
        return StoreInMemory.hash(text.getBytes(UTF_8));
    }

    private static byte[] packed(Manifest manifest, String index, List<Enclosure> files, KeptBytes bytes)
            throws IOException {
        return PlainZip.of(MessagePackage.entries(
                manifest, index, new MessageContent(manifest.payload(), files, null, null), bytes));
    }

    private static MessagePackage read(byte[] content) throws IOException {
        var entries = new PackageEntries(LIMIT);
        PlainZip.read(content, entries);
        return MessagePackage.read(entries);
    }

    private Enclosure enclose(String name, String text) {
        return Letters.enclose(bytes, CASE, name, text);
    }

    private Enclosure paper(String kind, String language, String text) {
        var file = enclose("Name of a person.pdf", text);
        return new Enclosure(kind, file.name(), file.mediaType(), file.content(), language, false);
    }

    private Enclosure annex(String kind, String language, String mediaType, String text) {
        var file = enclose("Name of a person.pdf", text);
        return new Enclosure(kind, file.name(), mediaType, file.content(), language, true);
    }

    private static List<String> entries(byte[] content) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    private static Manifest manifest(List<Enclosure> files) {
        var listed = files.stream()
                .map(file -> Manifest.Listed.of(file, PackagePaths.of(files).get(file.sha256())))
                .toList();
        return manifest(2, listed);
    }

    private static Manifest manifest(int schema, List<Manifest.Listed> listed) {
        var payload = JsonMapper.shared().createObjectNode().put("form", "mla_request");
        return new Manifest(
                schema,
                "m-1",
                "t-1",
                "mla_request",
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                "UZ-1",
                payload,
                listed,
                null,
                null);
    }

    private static byte[] zip(Manifest manifest, Map<String, String> files) throws IOException {
        var entries = new LinkedHashMap<String, String>();
        entries.put("manifest.json", new String(manifest.toJson(), UTF_8));
        entries.putAll(files);
        return zip(entries);
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
