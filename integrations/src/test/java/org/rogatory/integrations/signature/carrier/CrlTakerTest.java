package org.rogatory.integrations.signature.carrier;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.rogatory.documents.bytes.Work;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.integrations.signature.KeptRevocation;
import org.rogatory.integrations.signature.check.Mint;
import org.rogatory.media.Carried;
import org.rogatory.media.MediaKind;
import org.rogatory.media.MediaManifest;
import org.rogatory.media.MediaRefused;
import org.rogatory.media.NewRevocationList;
import org.rogatory.media.PublishedPackages.Publisher;
import org.rogatory.media.RevocationBook;

/** Only a whole list is taken whose issuer is believed here and that is what its package says. */
class CrlTakerTest {

    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Officer OFFICER =
            new Officer("admin.uz", "admin.uz", "UZ", "UZ-GPO", Set.of(Role.ADMINISTRATOR));

    private final RevocationBook book = mock(RevocationBook.class);
    private Mint mint;
    private CrlTaker taker;
    private String issuer;

    @BeforeEach
    void set() throws Exception {
        mint = new Mint("UZ");
        taker = new CrlTaker(mint, book, Clock.fixed(NOW, ZoneOffset.UTC));
        issuer = KeptRevocation.issuerKey(mint.rootCertificate().getPublicKey());
    }

    private static Carried carried(String subject, long edition, byte[] content) {
        return new Carried(
                new MediaManifest(MediaKind.CRL, subject, edition, "list.crl"),
                new Publisher("UZ", "UZ-GPO"),
                Work.of(content));
    }

    private void refused(Carried carried) {
        assertThatThrownBy(() -> taker.judge(carried, OFFICER))
                .isInstanceOf(MediaRefused.class)
                .hasMessage("media-content");
    }

    @Test
    void keepsTheListOfABelievedIssuer() throws IOException {
        var list = mint.numbered(NOW, 7);
        var entering = taker.prepare(carried(issuer, 7, list), OFFICER);
        verify(book, never()).keep(any());

        assertThat(entering.enter()).isEqualTo(1);

        var captor = ArgumentCaptor.forClass(NewRevocationList.class);
        verify(book).keep(captor.capture());
        var kept = captor.getValue();
        assertThat(kept.issuerKey()).isEqualTo(issuer);
        assertThat(kept.number()).isEqualTo(7);
        assertThat(kept.issuedAt()).isEqualTo(NOW);
        assertThat(kept.dueAt()).isAfter(NOW);
        assertThat(kept.content()).isEqualTo(list);
    }

    @Test
    void readsItInPemToo() throws IOException {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(mint.numbered(NOW, 7));
        var pem = "-----BEGIN X509 CRL-----\n" + lines + "\n-----END X509 CRL-----\n";
        taker.judge(carried(issuer, 7, pem.getBytes(US_ASCII)), OFFICER);
        refused(carried(issuer, 7, (pem + pem).getBytes(US_ASCII)));
    }

    @Test
    void takesNothingElse() throws Exception {
        var list = mint.numbered(NOW, 7);
        refused(carried(issuer, 8, list));
        refused(carried("ab", 7, list));
        refused(carried(issuer, 7, mint.numbered(NOW.plusSeconds(60), 7)));
        var stranger = new Mint("UZ");
        refused(carried(
                KeptRevocation.issuerKey(stranger.rootCertificate().getPublicKey()), 7, stranger.numbered(NOW, 7)));
        refused(carried(issuer, 7, "no list".getBytes(US_ASCII)));
        refused(carried(issuer, 7, new byte[] {0x30}));
        refused(carried(issuer, 7, new byte[0]));
        var forged = list.clone();
        forged[forged.length - 1] ^= 1;
        refused(carried(issuer, 7, forged));
    }
}
