package org.rogatory.integrations.signature.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.exchange.Rejection;
import org.rogatory.integrations.signature.PackageDesk;
import org.rogatory.integrations.signature.SampleTrust;
import org.rogatory.law.ContentSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The samples against which other systems test themselves are taken and refused here as their table says. */
class ConformanceTest {

    private static final Path FOLDER = Path.of("../docs/conformance");
    private static final String TABLE = "expected.json";
    private static final String TRUST = "trust.pem";
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    private Path keys;

    @TempDir
    private Path others;

    /** Writes them anew, with keys that nobody keeps. */
    @Test
    @EnabledIfSystemProperty(named = "rogatory.conformance.write", matches = "true")
    void write() throws IOException, GeneralSecurityException {
        var desk = new PackageDesk(keys);
        var table = JSON.createArrayNode();
        for (var sample : Samples.of(desk, new PackageDesk(others))) {
            var file = FOLDER.resolve(sample.file());
            Files.createDirectories(file.getParent());
            Files.write(file, sample.content());
            table.addObject()
                    .put("file", sample.file())
                    .put("receipt", sample.receipt())
                    .put("what", sample.what());
        }
        Files.writeString(FOLDER.resolve(TABLE), JSON.writeValueAsString(table) + "\n");
        new SampleTrust(desk.trust().anchors().get(0).certificate()).to(FOLDER.resolve(TRUST));
    }

    @Test
    void eachSampleIsAnsweredAsTheTableSays() throws IOException, GeneralSecurityException {
        var reader = reader();
        for (var sample : table()) {
            var content = Files.readAllBytes(FOLDER.resolve(sample.path("file").asString()));
            assertThat(refused(reader, content))
                    .as(sample.path("file").asString())
                    .isEqualTo(sample.path("receipt").asStringOpt().orElse(null));
        }
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
    void theManifestOfTheGoodOneHasThePublishedShape() throws IOException {
        var good = Files.readAllBytes(FOLDER.resolve("good/acknowledgement.asice"));
        var manifest = JSON.readTree(Packages.unzipped(good).get("manifest.json"));
        assertThat(ContentSchema.ofPackages().violations(manifest)).isEmpty();
    }

    private static JsonNode table() throws IOException {
        return JSON.readTree(Files.readString(FOLDER.resolve(TABLE)));
    }

    private AsicPackageSealer reader() throws IOException, GeneralSecurityException {
        var trust = SampleTrust.in(FOLDER.resolve(TRUST));
        var desk = new PackageDesk(keys);
        var verifiers = desk.verifiers(trust, Packages.CLOCK);
        return new AsicPackageSealer(desk.seals(Packages.CLOCK), trust, verifiers, Packages.CLOCK);
    }

    private static @Nullable String refused(AsicPackageSealer reader, byte[] content) throws IOException {
        try {
            assertThat(Packages.open(reader, content).authority()).isEqualTo(Packages.AUTHORITY);
            return null;
        } catch (Rejection refused) {
            return refused.getMessage();
        }
    }
}
