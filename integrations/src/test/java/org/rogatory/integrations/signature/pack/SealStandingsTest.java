package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.exchange.SealStanding.ALGORITHM;
import static org.rogatory.exchange.SealStanding.EXPIRED;
import static org.rogatory.exchange.SealStanding.GENUINE;
import static org.rogatory.exchange.SealStanding.OUTDATED;
import static org.rogatory.exchange.SealStanding.REVOKED;
import static org.rogatory.exchange.SealStanding.UNKNOWN;
import static org.rogatory.exchange.SealStanding.VOUCHED;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.exchange.PackageSeal;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.SealStanding;
import org.rogatory.integrations.signature.FakeToken;
import org.rogatory.integrations.signature.PackageDesk;
import org.rogatory.integrations.signature.SealDesk;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.trust.TrustMode;

/** A seal that is not broken is told for what it is; only what somebody answers for lets a package in. */
@Tag("slow")
class SealStandingsTest {

    private static final Instant UNTIL = Instant.parse("2049-12-31T00:00:00Z");
    private static final Clock AFTER = Clock.fixed(Instant.parse("2050-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path keys;

    @TempDir
    private Path elsewhere;

    private final List<String> handed = new ArrayList<>();
    private Mint mint;
    private Mint.Holder seal;
    private PackageDesk desk;
    private byte[] container;
    private byte[] before;

    @BeforeEach
    void seal() throws Exception {
        mint = new Mint("UZ");
        seal = mint.authority(Packages.AUTHORITY, UNTIL);
        desk = holding(keys, seal);
        container = Packages.sealed(Packages.sealer(desk, Packages.CLOCK));
        before = desk.cms(Packages.zipped(Map.of("manifest.json", "{}".getBytes(UTF_8))), Packages.AUTHORITY, true);
    }

    private PackageDesk holding(Path folder, Mint.Holder holder) throws Exception {
        PackageDesk.hold(
                folder, Packages.AUTHORITY, holder.keys(), List.of(holder.certificate(), mint.rootCertificate()));
        return new PackageDesk(folder);
    }

    private AsicPackageSealer reader(Clock clock) {
        return new AsicPackageSealer(desk.seals(clock), mint, desk.verifiers(mint, clock), clock);
    }

    private PackageSeal looked(AsicPackageSealer reader, byte[] sealed) throws IOException {
        handed.clear();
        return reader.look(Work.of(sealed), (name, content) -> handed.add(name));
    }

    /** It is looked into and told, and not taken in. */
    private void only(SealStanding standing, AsicPackageSealer reader, byte[] sealed) throws IOException {
        assertThat(looked(reader, sealed))
                .returns(standing, PackageSeal::standing)
                .returns(standing.verdict(), found -> found.signature().verdict());
        assertThat(handed).contains("manifest.json");
        assertThat(standing.verdict()).isNotEqualTo(Verdict.GENUINE);
        refused(standing == ALGORITHM ? "seal_not_verifiable" : "seal_invalid", reader, sealed);
    }

    private void refused(String code, AsicPackageSealer reader, byte[] sealed) {
        handed.clear();
        assertThatThrownBy(() -> reader.open(Work.of(sealed), (name, content) -> handed.add(name)))
                .isInstanceOf(Rejection.class)
                .hasMessage(code);
        assertThat(handed).isEmpty();
    }

    @Test
    void isGenuineUnderAnAnchorWithTheReportOfTheStandard() throws IOException {
        var found = looked(reader(Packages.CLOCK), container);

        assertThat(found.standing()).isEqualTo(GENUINE);
        assertThat(found.report()).isNotNull();
        assertThat(found.report().xml()).contains("ValidationReport");
        assertThat(looked(reader(Packages.CLOCK), before))
                .returns(GENUINE, PackageSeal::standing)
                .returns(null, PackageSeal::report);
    }

    @Test
    void isVouchedForAndTakenInByTheRegisteredCertificateOfAStateThatIsBelievedByItsWord() throws IOException {
        mint.vouchOnly();
        for (var sealed : List.of(container, before)) {
            var found = reader(Packages.CLOCK).open(Work.of(sealed), (name, content) -> handed.add(name));
            assertThat(found.standing()).isEqualTo(VOUCHED);
            assertThat(found.signature().verdict()).isEqualTo(Verdict.NOT_VERIFIABLE_HERE);
            assertThat(found.signature().signer())
                    .returns(Packages.AUTHORITY, signer -> signer.authority())
                    .returns(TrustMode.VOUCHED, signer -> signer.mode())
                    .returns(null, signer -> signer.trustList());
        }
        assertThat(handed).isNotEmpty();
    }

    @Test
    void nobodyElseOfSuchAStateIsVouchedFor() throws Exception {
        mint.vouchOnly();
        var stranger = holding(elsewhere, mint.stranger("Test seal of " + Packages.AUTHORITY, UNTIL));
        only(UNKNOWN, reader(Packages.CLOCK), Packages.sealed(Packages.sealer(stranger, Packages.CLOCK)));
        for (var sealed : List.of(container, before)) {
            only(EXPIRED, reader(AFTER), sealed);
        }
    }

    @Test
    void aBrokenSealIsBrokenWhateverItsState() throws IOException {
        mint.vouchOnly();
        var entries = Packages.unzipped(container);
        entries.computeIfPresent(
                Asic.MANIFEST,
                (name, xml) -> new String(xml, UTF_8)
                        .replace("text/plain", "text/html")
                        .getBytes(UTF_8));
        var changed = Packages.zipped(entries);

        refused("seal_invalid", reader(Packages.CLOCK), changed);
        assertThatThrownBy(() -> looked(reader(Packages.CLOCK), changed)).hasMessage("seal_invalid");
    }

    @Test
    void aRevokedKeyOfSuchAStateIsNotVouchedForWhereAListCame() throws Exception {
        mint.vouchOnly();
        mint.revoke(seal, Packages.CLOCK.instant().minusSeconds(3600));
        var list = mint.numbered(Packages.CLOCK.instant().minusSeconds(60), 1);
        var asked = new SealDesk(elsewhere).carrying(mint, issuer -> Optional.of(list), Packages.CLOCK);
        var reader = new AsicPackageSealer(desk.seals(Packages.CLOCK), mint, asked, Packages.CLOCK);

        for (var sealed : List.of(container, before)) {
            only(REVOKED, reader, sealed);
        }
    }

    @Test
    void isNoForgeryOnceItsCertificateHasEnded() throws IOException {
        for (var sealed : List.of(container, before)) {
            only(EXPIRED, reader(AFTER), sealed);
            assertThat(looked(reader(AFTER), sealed).signature().signer().authority())
                    .isEqualTo(Packages.AUTHORITY);
        }
    }

    @Test
    void isNoForgeryWhereNobodyAnswersForItOrItsDigestIsOutdated() throws IOException {
        var stranger = new PackageDesk(elsewhere);
        only(UNKNOWN, reader(Packages.CLOCK), Packages.sealed(Packages.sealer(stranger, Packages.CLOCK)));
        var zip = Packages.zipped(Map.of("manifest.json", "{}".getBytes(UTF_8)));
        only(OUTDATED, reader(Packages.CLOCK), stranger.weak(zip, Packages.AUTHORITY));
    }

    @Test
    void ofANationalAlgorithmOnlyTheDigestIsComparedAndNobodyIsNamed() throws Exception {
        var token = new FakeToken(elsewhere, "officer");
        var entries = Packages.unzipped(container);
        var manifest = entries.get(Asic.MANIFEST);
        entries.put(Asic.SIGNATURE, token.national(manifest));
        var national = Packages.zipped(entries);

        only(ALGORITHM, reader(Packages.CLOCK), national);
        assertThat(looked(reader(Packages.CLOCK), national).signature().signer().authority())
                .isNull();
        entries.put(Asic.SIGNATURE, token.national("another".getBytes(UTF_8)));
        refused("seal_invalid", reader(Packages.CLOCK), Packages.zipped(entries));
    }
}
