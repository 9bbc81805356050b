package org.rogatory.integrations.signature.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.exchange.FirstLook;
import org.rogatory.integrations.signature.PackageDesk;
import org.rogatory.integrations.signature.SampleTrust;
import org.rogatory.integrations.signature.check.Judge;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.integrations.signature.pack.Samples.Sample;
import org.rogatory.law.ContentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The samples against which other systems test themselves are taken and refused here as their table says. */
@Tag("slow")
class ConformanceTest {

    private static final Path FOLDER = Path.of("../docs/conformance");
    private static final String TABLE = "expected.json";
    private static final String TRUST = "trust.pem";
    private static final String VOUCHED = "vouched.pem";
    private static final String READER_KEY = "reader.p12";
    private static final String READER_WORD = "reader.password";
    private static final String PASSWORD = "synthetic";
    private static final String REQUEST = "good/request.asice";
    private static final String ANSWER = "good/answer.asice";
    private static final Instant UNTIL = Instant.parse("2049-12-31T00:00:00Z");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    private Path keys;

    @TempDir
    private Path others;

    @TempDir
    private Path elsewhere;

    @TempDir
    private Path standing;

    /** Writes them anew, with keys that nobody keeps but the one that reads. */
    @Test
    @EnabledIfSystemProperty(named = "rogatory.conformance.write", matches = "true")
    void write() throws Exception {
        var mint = new Mint("UZ");
        var vouched = vouched();
        var table = JSON.createArrayNode();
        for (var sample : made(mint, vouched)) {
            var file = FOLDER.resolve(sample.file());
            Files.createDirectories(file.getParent());
            Files.write(file, sample.content());
            table.addObject()
                    .put("file", sample.file())
                    .put("receipt", sample.receipt())
                    .put("what", sample.what());
        }
        Files.writeString(FOLDER.resolve(TABLE), JSON.writeValueAsString(table) + "\n");
        new SampleTrust(mint.rootCertificate()).to(FOLDER.resolve(TRUST));
        new SampleTrust(vouched.certificate()).to(FOLDER.resolve(VOUCHED));
        Files.write(FOLDER.resolve(READER_KEY), new PackageDesk(keys).reading(RequestSamples.READER, PASSWORD));
        Files.writeString(FOLDER.resolve(READER_WORD), PASSWORD + "\n");
    }

    private static Mint.Holder vouched() throws Exception {
        return new Mint("KG").authority(StandingSamples.VOUCHED, UNTIL);
    }

    /** All that would be written now, with a seal that the mint issued. */
    private List<Sample> made(Mint mint, Mint.Holder vouched) throws Exception {
        var seal = mint.authority(Packages.AUTHORITY, UNTIL);
        var chain = List.of(seal.certificate(), mint.rootCertificate());
        PackageDesk.hold(keys, Packages.AUTHORITY, seal.keys(), chain);
        var desk = new PackageDesk(keys);
        var all = new ArrayList<>(Samples.of(desk, new PackageDesk(others)));
        all.addAll(RequestSamples.of(desk, mint));
        all.addAll(AnswerSamples.of(desk, mint));
        all.addAll(MessageSamples.of(desk, mint));
        all.addAll(StandingSamples.of(standing, mint, vouched));
        var refusals = all.stream()
                .flatMap(sample -> Stream.ofNullable(sample.receipt()))
                .distinct()
                .toList();
        all.addAll(ReceiptSamples.of(desk, refusals));
        return all;
    }

    @Test
    void eachSampleIsAnsweredAsTheTableSays() throws Exception {
        var vouched = SampleTrust.in(FOLDER.resolve(VOUCHED)).anchor();
        try (var look = look(new PackageTrust(SampleTrust.in(FOLDER.resolve(TRUST)), vouched))) {
            for (var sample : table()) {
                var file = sample.path("file").asString();
                var receipt = sample.path("receipt").asStringOpt().orElse(null);
                expect(look.at(Files.readAllBytes(FOLDER.resolve(file))), file, receipt);
            }
        }
    }

    @Test
    void whatWouldBeWrittenIsAnsweredAsItsTableWouldSay() throws Exception {
        var mint = new Mint("UZ");
        var vouched = vouched();
        var samples = made(mint, vouched);
        try (var look = look(new PackageTrust(new SampleTrust(mint.rootCertificate()), vouched.certificate()))) {
            for (var sample : samples) {
                expect(look.at(sample.content()), sample.file(), sample.receipt());
            }
            var letters = Stream.concat(Stream.of(REQUEST, ANSWER), MessageSamples.files().stream());
            for (var whole : letters.toList()) {
                assertThat(look.at(content(samples, whole)).letter()).as(whole).isEqualTo("genuine");
            }
        }
    }

    private static void expect(FirstLook.Seen seen, String file, @Nullable String receipt) {
        assertThat(seen.receipt()).as(file).isEqualTo(receipt);
        if (receipt == null) {
            var vouched = "vouched".equals(seen.letter());
            assertThat(vouched).as(file).isEqualTo(file.contains("vouched"));
            assertThat(seen.authority()).as(file).isEqualTo(vouched ? StandingSamples.VOUCHED : Packages.AUTHORITY);
        }
    }

    private static byte[] content(List<Sample> samples, String file) {
        return samples.stream()
                .filter(sample -> file.equals(sample.file()))
                .findFirst()
                .orElseThrow()
                .content();
    }

    @Test
    void aWholeRequestHasThePublishedShapes() throws Exception {
        var samples = made(new Mint("UZ"), vouched());
        var manifest = manifest(content(samples, REQUEST));
        var payload = manifest.path("payload");
        var letter = RequestSamples.data();
        var part = RequestSamples.annex();
        assertThat(ContentSchema.ofPackages().violations(manifest)).isEmpty();
        assertThat(new ContentSchema().violations(payload)).isEmpty();
        assertThat(ContentSchema.ofLetters().violations(letter)).isEmpty();
        assertThat(ContentSchema.ofSealedAnnexes().violations(part)).isEmpty();
    }

    @Test
    void aWholeAnswerHasThePublishedShapes() throws Exception {
        var manifest = manifest(content(made(new Mint("UZ"), vouched()), ANSWER));
        var letter = AnswerSamples.data();
        assertThat(ContentSchema.ofPackages().violations(manifest)).isEmpty();
        assertThat(ContentSchema.ofLetters().violations(letter)).isEmpty();
        assertThat(manifest.path("payload")).as("what the letter says").isEqualTo(letter.path("content"));
    }

    @Test
    void whatTheLettersOfOtherMessagesCarryHasThePublishedShape() {
        assertThat(MessageSamples.data())
                .isNotEmpty()
                .allSatisfy(data ->
                        assertThat(ContentSchema.ofLetters().violations(data)).isEmpty());
    }

    @Test
    void theSealedPartOfTheRequestIsOpenedWithThePublishedKey() throws Exception {
        var closed =
                Packages.unzipped(Files.readAllBytes(FOLDER.resolve(REQUEST))).get(RequestSamples.PART);
        var opened = new PackageDesk(elsewhere)
                .opened(closed, RequestSamples.READER, FOLDER.resolve(READER_KEY), FOLDER.resolve(READER_WORD));
        assertThat(JSON.readTree(opened)).isEqualTo(RequestSamples.annex());
    }

    @Test
    void aReceiptIsThereForEachRefusal() throws IOException {
        var refusals = new TreeSet<String>();
        var told = new TreeSet<String>();
        for (var sample : table()) {
            sample.path("receipt").asStringOpt().ifPresent(refusals::add);
            var file = sample.path("file").asString();
            if (file.startsWith("good/receipt-")) {
                var payload = manifest(Files.readAllBytes(FOLDER.resolve(file))).path("payload");
                payload.path("code").asStringOpt().ifPresent(told::add);
            }
        }
        assertThat(told).isNotEmpty().isEqualTo(refusals);
    }

    @Test
    void theTableNamesEverySample() throws IOException {
        var named = new TreeSet<String>();
        table().forEach(sample -> named.add(sample.path("file").asString()));
        try (var files = Files.walk(FOLDER, 2)) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(asice|p7m)"))
                            .map(file -> FOLDER.relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void theManifestsOfTheGoodOnesHaveThePublishedShape() throws IOException {
        for (var sample : table()) {
            var file = sample.path("file").asString();
            if (file.matches("good/.*[.]asice")) {
                var manifest = manifest(Files.readAllBytes(FOLDER.resolve(file)));
                assertThat(ContentSchema.ofPackages().violations(manifest))
                        .as(file)
                        .isEmpty();
            }
        }
    }

    private static JsonNode manifest(byte[] sample) throws IOException {
        return JSON.readTree(Packages.unzipped(sample).get(Samples.MANIFEST));
    }

    private static JsonNode table() throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve(TABLE)));
    }

    /** Of a node that never saw the keys of those that seal. */
    private FirstLook look(PackageTrust trust) throws Exception {
        var desk = new PackageDesk(elsewhere);
        var verifiers = desk.verifiers(trust, Packages.CLOCK);
        var reader = new AsicPackageSealer(desk.seals(Packages.CLOCK), trust, verifiers, Packages.CLOCK);
        return new FirstLook(reader, Judge.verifier(trust, verifiers, Packages.CLOCK));
    }
}
