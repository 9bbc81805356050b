package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.signature.Key;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustMode;

@Tag("slow")
class DemoTrustTest {

    private static final Bound GENERAL_PROSECUTOR = new Bound("UZ", "UZ-GPO", null, KeyUse.SEAL);

    @TempDir
    private Path directory;

    @TempDir
    private Path elsewhere;

    @Test
    void knowsForWhomItsOwnCertificatesAreAndNoOthers() {
        var desk = new SealDesk(directory);

        assertThat(desk.trust().bound(seal(desk, "UZ-GPO"))).contains(GENERAL_PROSECUTOR);
        assertThat(desk.trust().bound(desk.demo().states().get(0).issuer().certificate()))
                .isEmpty();
        assertThat(desk.trust().bound(seal(new SealDesk(elsewhere), "UZ-GPO"))).isEmpty();
    }

    @Test
    void doesNotBelieveAnIssuerForTheAuthorityOfAnotherState() throws Exception {
        var desk = new SealDesk(directory);
        var georgian = desk.demo().states().stream()
                .filter(state -> "GE".equals(state.state()))
                .findFirst()
                .orElseThrow();
        var certificates = new DemoCertificates();

        assertThat(desk.trust()
                        .bound(certificates
                                .make(new Subject("UZ-GPO", "Demo seal", null), Purpose.SIGNATURES, georgian.issuer())
                                .certificate()))
                .isEmpty();
    }

    @Test
    void hasOneAnchorForEachStateThatWorksHere() {
        var desk = new SealDesk(directory);

        assertThat(desk.trust().anchors("UZ")).hasSize(1).first().satisfies(anchor -> {
            assertThat(anchor.list()).isEqualTo("Rogatory demo");
            assertThat(anchor.certificate().getSubjectX500Principal().getName()).contains("O=Rogatory demo UZ");
        });
        assertThat(desk.trust().anchors()).extracting(Anchor::state).hasSize(8).doesNotHaveDuplicates();
        assertThat(desk.trust().mode("UZ")).isEqualTo(TrustMode.CERTIFICATE);
        assertThat(desk.trust().anchors("XX")).isEmpty();
        assertThat(desk.trust().mode("XX")).isEqualTo(TrustMode.NONE);
    }

    @Test
    void hasAKeyForEveryAuthorityOfAState() {
        var desk = new SealDesk(directory);

        assertThat(desk.seeds().of("UZ"))
                .contains(seal(desk, "UZ-GPO"))
                .allSatisfy(key -> assertThat(desk.trust().bound(key))
                        .hasValueSatisfying(bound -> assertThat(bound.state()).isEqualTo("UZ")));
    }

    @Test
    void knowsItsKeysAlsoAfterARestart() {
        var seal = seal(new SealDesk(directory), "UZ-GPO");

        assertThat(seal(new SealDesk(directory), "UZ-GPO")).isEqualTo(seal);
        assertThat(new SealDesk(directory).trust().bound(seal)).contains(GENERAL_PROSECUTOR);
    }

    @Test
    void stillBelievesWhatTheOneAuthorityOfEarlierVersionsIssued() throws Exception {
        var certificates = new DemoCertificates();
        var former = certificates.make(new Subject("Rogatory demo", "Rogatory demo CA", null), Purpose.ISSUER, null);
        var seal = certificates.make(new Subject("UZ-GPO", "Demo seal of UZ-GPO", null), Purpose.SIGNATURES, former);
        var files = new KeyFiles(directory);
        files.write("demo.ca", Map.of("seal", former));
        files.write("UZ-GPO", Map.of("seal", seal));

        var desk = new SealDesk(directory);

        assertThat(desk.trust().anchors("UZ")).extracting(Anchor::certificate).contains(former.certificate());
        assertThat(desk.trust().bound(seal.certificate())).contains(GENERAL_PROSECUTOR);
        assertThat(seal(desk, "UZ-GPO")).isNotEqualTo(seal.certificate());
    }

    private static X509Certificate seal(SealDesk desk, String authority) {
        return desk.keys().of(new Key.Server(authority)).certificate();
    }
}
