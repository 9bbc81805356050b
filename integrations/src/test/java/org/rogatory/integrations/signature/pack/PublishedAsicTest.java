package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.bytes.Work;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.media.MediaRefused;
import org.rogatory.media.PublishedPackages.Publisher;
import org.rogatory.trust.Bound;
import org.rogatory.trust.Certificates;
import org.rogatory.trust.KeyUse;

/** A package of the media register is believed if a publisher signed it, whose key two persons have confirmed. */
@Tag("slow")
class PublishedAsicTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant LATE = Instant.parse("2050-01-01T00:00:00Z");
    private static final byte[] CONTENT = "a list".getBytes(UTF_8);

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Map<String, String> handed = new LinkedHashMap<>();

    @TempDir
    private Path folder;

    private Mint mint;
    private Mint.Holder publisher;

    @BeforeEach
    void register() throws Exception {
        mint = new Mint("UZ");
        publisher = mint.stranger("Test publisher", LATE);
        mint.register(publisher.certificate(), new Bound("UZ", "UZ-GPO", null, KeyUse.PUBLISHER));
    }

    private byte[] signed(Mint.Holder by) throws IOException {
        return new PublishedSamples(by, NOW).of("trust-list", "KZ", 3, CONTENT);
    }

    private Publisher opened(byte[] signed, Optional<byte[]> revoked) throws IOException {
        handed.clear();
        var verifiers = new SealDesk(folder).carrying(mint, issuer -> revoked, clock);
        return new PublishedAsic(mint, verifiers, clock)
                .open(Work.of(signed), (name, content) -> handed.put(name, new String(content.readAllBytes(), UTF_8)));
    }

    private void refused(String code, byte[] signed, Optional<byte[]> revoked) {
        assertThatThrownBy(() -> opened(signed, revoked))
                .isInstanceOf(MediaRefused.class)
                .hasMessage(code);
    }

    @Test
    void handsOverWhatAPublisherSignedWithoutAskingAnybody() throws IOException {
        assertThat(opened(signed(publisher), Optional.empty())).isEqualTo(new Publisher("UZ", "UZ-GPO"));
        assertThat(handed.keySet()).containsExactly("manifest.json", "content");
        assertThat(handed.get("content")).isEqualTo("a list");
    }

    @Test
    void theSealOfAnAuthorityIsNoPublisher() throws Exception {
        refused("media-seal", signed(mint.authority("UZ-GPO", LATE)), Optional.empty());
        refused("media-seal", signed(mint.stranger("Nobody", LATE)), Optional.empty());
        assertThat(handed).as("nothing of theirs").isEmpty();
    }

    @Test
    void whatWasChangedIsRefused() throws IOException {
        var entries = Packages.unzipped(signed(publisher));
        entries.put("content", "another".getBytes(UTF_8));
        refused("media-package", Packages.zipped(entries), Optional.empty());
        refused("media-package", "no package".getBytes(UTF_8), Optional.empty());
    }

    /** The list came on a carrier, too: here is no other way to learn of it. */
    @Test
    void aPublisherThatACarriedListRevokesIsBelievedNoMore() throws IOException {
        var signed = signed(publisher);
        assertThat(opened(signed, Optional.of(mint.numbered(NOW.minusSeconds(60), 1))))
                .isNotNull();
        mint.revoke(publisher, NOW.minusSeconds(3600));
        refused("media-seal", signed, Optional.of(mint.numbered(NOW.minusSeconds(60), 2)));
        assertThat(handed).isEmpty();
    }

    /** An out-of-date list tells nothing new, and what it told stays told. */
    @Test
    void aListThatIsOutOfDateStillSaysWhatWasRevoked() throws IOException {
        var signed = signed(publisher);
        var old = NOW.minusSeconds(400L * 24 * 3600);
        assertThat(opened(signed, Optional.of(mint.numbered(old, 1)))).isNotNull();
        mint.revoke(publisher, old.minusSeconds(60));
        refused("media-seal", signed, Optional.of(mint.numbered(old, 2)));
    }

    /** How a script ended, and what it said. */
    private record Ran(int code, String said) {}

    private Ran script(String name, String... options) throws Exception {
        var script = Path.of("..", "docker", "media", name).toAbsolutePath();
        var run = new ProcessBuilder("bash", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true);
        run.command().addAll(List.of(options));
        var process = run.start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ran(process.exitValue(), new String(process.getInputStream().readAllBytes(), UTF_8));
    }

    /** A package that the script of the publisher has made of list.json. */
    private Path packed() throws Exception {
        assumeThat(Stream.of("openssl", "zip", "unzip", "bash").allMatch(PublishedAsicTest::there))
                .as("openssl, zip, unzip and bash are here")
                .isTrue();
        pem("publisher.key", "PRIVATE KEY", publisher.keys());
        pem("publisher.pem", publisher.certificate());
        Files.write(folder.resolve("list.json"), CONTENT);
        var what = List.of("--kind", "trust-list", "--subject", "KZ", "--edition", "4");
        var by = List.of("--key", "publisher.key", "--certificate", "publisher.pem");
        var into = List.of("--out", "package.asice", "list.json");
        var run = script("pack", Stream.of(what, by, into).flatMap(List::stream).toArray(String[]::new));
        assertThat(run.code()).as(run.said()).isZero();
        return folder.resolve("package.asice");
    }

    private Ran checked(String publisher, String fingerprint, String into) throws Exception {
        var out = Files.createDirectories(folder.resolve(into)).toString();
        var by = List.of("--publisher", publisher, "--fingerprint", fingerprint);
        var what = List.of("--kind", "trust-list", "--out", out, "package.asice");
        return script("check", Stream.of(by, what).flatMap(List::stream).toArray(String[]::new));
    }

    @Test
    void theScriptOfThePublisherMakesSuchPackages() throws Exception {
        var packed = packed();

        assertThat(opened(Files.readAllBytes(packed), Optional.empty()).authority())
                .isEqualTo("UZ-GPO");
        assertThat(handed.keySet()).containsExactly("manifest.json", "list.json");
        assertThat(handed.get("manifest.json")).contains("\"edition\":4", "\"file\":\"list.json\"");
    }

    @Test
    void theScriptOfTheReceiverTakesTheFileOutOfWhatThePublisherSigned() throws Exception {
        packed();

        var checked = checked("publisher.pem", Certificates.fingerprint(publisher.certificate()), "taken");

        assertThat(checked.code()).as(checked.said()).isZero();
        assertThat(checked.said()).startsWith("whole and signed: trust-list KZ, edition 4, list.json, SHA-256 ");
        assertThat(folder.resolve("taken").resolve("list.json")).hasBinaryContent(CONTENT);
    }

    @Test
    void theScriptOfTheReceiverTakesNothingElse() throws Exception {
        var packed = packed();
        var fingerprint = Certificates.fingerprint(publisher.certificate());
        var stranger = mint.stranger("Nobody", LATE).certificate();
        pem("stranger.pem", stranger);

        assertThat(checked("stranger.pem", fingerprint, "none").said()).contains("has another fingerprint");
        var unsigned = checked("stranger.pem", Certificates.fingerprint(stranger), "none");
        assertThat(unsigned.said()).contains("the signature is not that of the publisher");
        var entries = Packages.unzipped(Files.readAllBytes(packed));
        entries.put("list.json", "another".getBytes(UTF_8));
        Files.write(packed, Packages.zipped(entries));
        var changed = checked("publisher.pem", fingerprint, "none");
        assertThat(changed.said()).contains("list.json is not what the publisher has signed");
        entries.put("other.json", CONTENT);
        Files.write(packed, Packages.zipped(entries));
        var added = checked("publisher.pem", fingerprint, "none");
        assertThat(added.said()).contains("the package holds something else beside its file");

        assertThat(List.of(unsigned.code(), changed.code(), added.code())).containsOnly(1);
        assertThat(folder.resolve("none")).isEmptyDirectory();
    }

    private static boolean there(String program) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    }

    private void pem(String name, String label, KeyPair keys) throws IOException {
        Files.writeString(folder.resolve(name), block(label, keys.getPrivate().getEncoded()));
    }

    private void pem(String name, X509Certificate certificate) throws Exception {
        Files.writeString(folder.resolve(name), block("CERTIFICATE", certificate.getEncoded()));
    }

    private static String block(String label, byte[] der) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
    }
}
