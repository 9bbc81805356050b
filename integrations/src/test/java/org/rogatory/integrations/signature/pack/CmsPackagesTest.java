package org.rogatory.integrations.signature.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.bytes.Work;
import org.rogatory.exchange.Rejection;
import org.rogatory.integrations.signature.PackageDesk;

/** Packages that were sealed before are opened as they were. */
@Tag("slow")
class CmsPackagesTest {

    @TempDir
    private Path keys;

    @TempDir
    private Path elsewhere;

    private PackageDesk desk;
    private AsicPackageSealer sealer;
    private byte[] zip;

    @BeforeEach
    void start() throws IOException {
        desk = new PackageDesk(keys);
        sealer = Packages.sealer(desk, Packages.CLOCK);
        zip = Packages.zipped(Map.of("manifest.json", "{\"text\": \"синтетика\"}".getBytes(UTF_8)));
    }

    @Test
    void opensWhatAnAuthoritySealed() throws IOException {
        var found = Packages.open(sealer, desk.cms(zip, "UZ-GPO", true));

        assertThat(found.authority()).isEqualTo("UZ-GPO");
        assertThat(found.contents()).containsExactly(Map.entry("manifest.json", "{\"text\": \"синтетика\"}"));
    }

    @Test
    void handsOverOnceMoreWhatItHoldsAndReadsNothingLargerThanWasEverSealed() throws IOException {
        var names = new ArrayList<String>();
        sealer.again(Work.of(desk.cms(zip, "UZ-GPO", true)), (name, content) -> names.add(name));

        assertThat(names).containsExactly("manifest.json");
        refuses("too_large", new byte[64 * 1024 * 1024 + 1]);
    }

    @Test
    void opensWhatAnAuthoritySealedBeforeItsStateIssuedCertificates() throws IOException {
        assertThat(Packages.open(sealer, desk.before(zip, "UZ-GPO")).authority())
                .isEqualTo("UZ-GPO");
        refuses("seal_invalid", desk.before(zip, "XX-NOBODY"));
    }

    @Test
    void refusesAPackageChangedInAnyByteOfItsContent() {
        byte[] sealed = desk.cms(zip, "UZ-GPO", true);
        int start = new String(sealed, ISO_8859_1).indexOf("PK");
        for (int place = start; place < start + zip.length; place++) {
            byte[] tampered = sealed.clone();
            tampered[place] ^= 1;
            refuses("seal_invalid", tampered);
        }
    }

    @Test
    void refusesAStrangersSealAndNoSealAtAll() {
        refuses("seal_invalid", new PackageDesk(elsewhere).cms(zip, "UZ-GPO", true));
        refuses("seal_invalid", desk.cms(zip, "UZ-GPO", false));
        refuses("seal_invalid", "no package".getBytes(UTF_8));
        refuses("seal_invalid", new byte[0]);
    }

    @Test
    void readsNothingThatIsBuiltToExhaustWhoeverReadsIt() {
        refuses("seal_invalid", "0\u0080".repeat(500_000).getBytes(ISO_8859_1));
        var many = "\u0002\u0001\u0001".repeat(300_000) + "\0\0";
        refuses("seal_invalid", ("0\u0080" + many).getBytes(ISO_8859_1));
    }

    @Test
    void refusesACertificateThatIsNoLongerValid() {
        byte[] sealed = desk.cms(zip, "UZ-GPO", true);
        Clock later = Clock.fixed(Instant.parse("2051-01-01T00:00:00Z"), ZoneOffset.UTC);

        assertThatThrownBy(() -> Packages.open(Packages.sealer(desk, later), sealed))
                .isInstanceOf(Rejection.class)
                .hasMessage("seal_invalid");
    }

    @Test
    void sealsForNamesOfAuthoritiesOnly() {
        for (var none : new String[] {"../ca", "demo.ca", "XX-NOBODY"}) {
            assertThatThrownBy(() -> desk.seals(Packages.CLOCK).over(zip, none))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private void refuses(String code, byte[] sealed) {
        assertThatThrownBy(() -> Packages.open(sealer, sealed))
                .isInstanceOf(Rejection.class)
                .hasMessage(code);
    }
}
