package org.rogatory.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.BytesInMemory;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.law.ContentSchema;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What only some can read stands in a package like any file; the manifest tells for whom it is and nothing else. */
class SealedPartsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PLACE = "sealed-01.p7m";

    private final KeptBytes bytes = BytesInMemory.in(new StoreInMemory());
    private final List<Enclosure> files = List.of(Letters.enclose(bytes, "UZ-1", "Letter.pdf", "letter"));

    private static ObjectNode payload() {
        return JSON.createObjectNode().put("form", "mla_request").put("requested", "KZ");
    }

    private MessageContent content() throws IOException {
        return content("secret");
    }

    private MessageContent content(String said) throws IOException {
        var closed = new PlainEnvelope().close(said.getBytes(UTF_8), List.of("KZ-GPO"));
        var kept = bytes.keep("UZ-1", new ByteArrayInputStream(closed), closed.length);
        return new MessageContent(payload(), files, null, null, List.of(new SealedPart(kept, List.of("KZ-GPO"))));
    }

    private static Manifest manifest(MessageContent content) {
        var message = new OutgoingMessage(
                "UZ-1",
                "t-1",
                "mla_request",
                "UZ",
                "UZ-GPO",
                "KZ",
                "KZ-GPO",
                "UZ-1",
                content.payload(),
                content.enclosures(),
                null);
        return Manifest.of(new ExchangeOutgoing("m-1", message, Instant.EPOCH), content);
    }

    private Map<String, byte[]> packed(MessageContent content) throws IOException {
        var packed = new HashMap<String, byte[]>();
        for (var entry : MessagePackage.entries(manifest(content), "", content, bytes)) {
            try (var in = entry.content().open()) {
                packed.put(entry.name(), in.readAllBytes());
            }
        }
        return packed;
    }

    private static MessagePackage read(Map<String, byte[]> packed) throws IOException {
        var entries = new PackageEntries(1_000_000);
        for (var entry : packed.entrySet()) {
            entries.entry(entry.getKey(), new ByteArrayInputStream(entry.getValue()));
        }
        return MessagePackage.read(entries);
    }

    @Test
    void theManifestTellsPlaceReadersAndHashOfAPartAndNoMore() throws IOException {
        var told = JSON.readTree(manifest(content()).toJson());

        assertThat(told.path("sealed").path(0).propertyNames())
                .containsExactlyInAnyOrder("path", "recipients", "sha256");
        assertThat(told.path("sealed").path(0).path("recipients").path(0).asString())
                .isEqualTo("KZ-GPO");
        assertThat(ContentSchema.ofPackages().violations(told)).isEmpty();
        assertThat(told.toString()).doesNotContain("secret");
    }

    /** All of a manifest but what it tells of sealed parts. */
    private static ObjectNode open(MessageContent content) {
        var told = (ObjectNode) JSON.readTree(manifest(content).toJson());
        told.remove("sealed");
        var files = told.putArray("files");
        manifest(content).open().forEach(file -> files.add(file.path()));
        return told;
    }

    @Test
    void besideThePartItselfTheManifestIsTheSameWhateverIsSealedAndWithoutIt() throws IOException {
        var none = new MessageContent(payload(), files, null, null);

        assertThat(open(content("secret"))).isEqualTo(open(content("the address of a witness")));
        assertThat(open(content("secret"))).isEqualTo(open(none));
    }

    @Test
    void documentsStandAtPlacesOfTheirOwnAfterWhatTheAnnexSays() throws IOException {
        var said = content().closed().get(0);
        var plan = bytes.keep("UZ-1", new ByteArrayInputStream(new byte[] {1, 2}), 2);
        var paper = new SealedPart(plan, List.of("KZ-GPO"), SealedAnnexes.place(0), said.content());
        var both = new MessageContent(payload(), files, null, null, List.of(said, paper));

        var read = read(packed(both));
        read.verifyFiles();
        assertThat(read.manifest().closed()).extracting(Closed::path).containsExactly(PLACE, "sealed-02.p7m");
        var told = JSON.readTree(manifest(both).toJson());
        assertThat(ContentSchema.ofPackages().violations(told)).isEmpty();
        assertThat(told.toString()).doesNotContain(said.content().address());
    }

    @Test
    void aMessageWithoutSuchAPartSaysNothingOfThem() {
        var plain = new MessageContent(payload(), files, null, null);

        assertThat(JSON.readTree(manifest(plain).toJson()).has("sealed")).isFalse();
    }

    @Test
    void aPartIsReadAsItCameAndIsNoFileForEverybody() throws IOException {
        var packed = packed(content());
        var read = read(packed);
        read.verifyFiles();
        var manifest = read.manifest();

        assertThat(manifest.open()).extracting(Manifest.Listed::kind).doesNotContain(Closed.KIND);
        assertThat(manifest.closed()).singleElement().satisfies(part -> {
            assertThat(part.path()).isEqualTo(PLACE);
            assertThat(new PlainEnvelope().open(packed.get(part.path()), "KZ-GPO"))
                    .asString(UTF_8)
                    .isEqualTo("secret");
        });
    }

    @Test
    void whoKnowsOfNoSuchPartsStillFindsEveryFileListed() throws IOException {
        var packed = packed(content());
        var manifest = (ObjectNode) JSON.readTree(packed.get("manifest.json"));

        assertThat(manifest.path("files")
                        .valueStream()
                        .map(file -> file.path("path").asString()))
                .contains(PLACE);
    }

    @Test
    void aPartThatTheManifestNamesOtherwiseThanItsFileIsRefused() throws IOException {
        refuses(part -> part.put("path", "other.p7m"));
        refuses(part -> part.put("sha256", "0".repeat(64)));
        refuses(part -> part.putArray("recipients"));
        refuses(part -> part.remove("recipients"));
    }

    @Test
    void aSealedFileThatIsNamedAsNoPartIsRefused() throws IOException {
        var packed = packed(content());
        var manifest = (ObjectNode) JSON.readTree(packed.get("manifest.json"));
        manifest.remove("sealed");
        packed.put("manifest.json", JSON.writeValueAsBytes(manifest));

        assertThatThrownBy(() -> read(packed)).isInstanceOf(Rejection.class);
    }

    private void refuses(Consumer<ObjectNode> change) throws IOException {
        var packed = packed(content());
        var manifest = (ObjectNode) JSON.readTree(packed.get("manifest.json"));
        change.accept((ObjectNode) manifest.path("sealed").path(0));
        packed.put("manifest.json", JSON.writeValueAsBytes(manifest));

        assertThatThrownBy(() -> read(packed)).isInstanceOf(Rejection.class);
    }
}
