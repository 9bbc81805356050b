package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.Verification;
import org.rogatory.integrations.signature.SampleTrust;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The letters against which other systems test themselves are answered here as their table says. */
@Tag("slow")
class LetterConformanceTest {

    private static final Path FOLDER = Path.of("../docs/conformance/letters");
    private static final String TABLE = "expected.json";
    private static final String TRUST = "trust.pem";
    private static final String REVOKED = "revoked.crl";
    private static final int LARGEST = 150 * 1024;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Writes them anew, with keys that nobody keeps. */
    @Test
    @EnabledIfSystemProperty(named = "rogatory.conformance.write", matches = "true")
    void write() throws Exception {
        var mint = new Mint("UZ");
        var samples = LetterSamples.of(mint, new Mint("KZ"));
        Files.createDirectories(FOLDER);
        new SampleTrust(mint.rootCertificate()).to(FOLDER.resolve(TRUST));
        Files.write(FOLDER.resolve(REVOKED), mint.list(LetterSamples.CHECKED));
        var table = JSON.createArrayNode();
        for (var sample : samples) {
            var file = FOLDER.resolve(sample.file());
            Files.createDirectories(file.getParent());
            Files.write(file, sample.content());
            var answer = answer(sample.content());
            demand(sample, answer);
            var row = table.addObject().put("file", sample.file());
            row.setAll(answer);
            row.put("what", sample.what());
        }
        Files.writeString(FOLDER.resolve(TABLE), JSON.writeValueAsString(table) + "\n");
    }

    private static void demand(LetterSamples.Sample sample, JsonNode answer) {
        var as = sample.file() + " " + answer;
        assertThat(sample.content().length).as(as).isLessThan(LARGEST);
        assertThat(answer.path("genuine").asBoolean()).as(as).isEqualTo(sample.code() == null);
        var codes = answer.path("findings")
                .valueStream()
                .map(code -> code.asString(""))
                .toList();
        if (sample.code() == null) {
            assertThat(codes).as(as).isEmpty();
        } else {
            assertThat(codes).as(as).contains(sample.code());
        }
    }

    @Test
    void eachLetterIsAnsweredAsTheTableSays() throws Exception {
        for (var sample : table()) {
            var file = sample.path("file").asString();
            var answer = answer(Files.readAllBytes(FOLDER.resolve(file)));
            assertThat(answer.path("genuine")).as(file).isEqualTo(sample.path("genuine"));
            assertThat(answer.path("kind")).as(file).isEqualTo(sample.path("kind"));
            assertThat(answer.path("findings")).as(file).isEqualTo(sample.path("findings"));
        }
    }

    @Test
    void theTableNamesEveryLetterAndBothSorts() throws Exception {
        var named = new TreeSet<String>();
        table().forEach(sample -> named.add(sample.path("file").asString()));
        try (var files = Files.walk(FOLDER)) {
            assertThat(files.filter(file -> file.toString().endsWith(".pdf"))
                            .map(file -> FOLDER.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
        assertThat(table().valueStream().map(sample -> sample.path("genuine").asBoolean()))
                .contains(true, false);
    }

    private static JsonNode table() throws Exception {
        return JSON.readTree(Files.readString(FOLDER.resolve(TABLE)));
    }

    /** As far as {@code POST /api/v1/verify} answers it to a system in any language. */
    private static ObjectNode answer(byte[] content) throws Exception {
        var trust = SampleTrust.in(FOLDER.resolve(TRUST));
        var lists = Mint.asking(trust.anchor(), Files.readAllBytes(FOLDER.resolve(REVOKED)));
        var verifier = new PdfVerifier(
                trust,
                Clock.fixed(LetterSamples.CHECKED, ZoneOffset.UTC),
                new Revocations(lists, null).believing(trust),
                1);
        try {
            return answer(verifier.verify(Work.of(content), Expected.byStranger()));
        } finally {
            verifier.destroy();
        }
    }

    private static ObjectNode answer(Verification found) {
        var codes = new LinkedHashSet<>(Judge.codes(found));
        if (found.signatures().isEmpty() && found.kind() == Verification.Kind.PDF) {
            codes.add(LetterSamples.UNSIGNED);
        }
        var answer = JSON.createObjectNode().put("genuine", found.genuine());
        answer.put("kind", found.kind().name().toLowerCase(Locale.ROOT));
        codes.forEach(answer.putArray("findings")::add);
        return answer;
    }
}
