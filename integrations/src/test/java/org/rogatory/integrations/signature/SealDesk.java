package org.rogatory.integrations.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Key;
import org.rogatory.documents.PdfRenderer;
import org.rogatory.documents.SignatureLevel;
import org.rogatory.documents.SignatureProvider;
import org.rogatory.documents.SignatureSlot;
import org.rogatory.documents.SignatureTask;
import org.rogatory.integrations.Held;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustMode;
import org.rogatory.trust.TrustSeeds;

/** Letters, the seal of an authority, and who is believed: all of one key folder. */
public final class SealDesk {

    public static final String AUTHORITY = "UZ-GPO";
    public static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    public static final String LABEL =
            "Генеральная прокуратура Республики Узбекистан\nЗаместитель Генерального прокурора\n"
                    + "25.11.2026, UZ-MLA-2026-000123\nსაქართველო · Հայաստան · Қазақстан · 😀";

    private final SignatureProvider provider;
    private final TrustLists trust;

    public SealDesk(Path keys) {
        var authorities = new AuthorityKeys(keys.toString());
        provider = new DssSignatureProvider(authorities);
        trust = new Seeded(new DemoTrust(authorities, Directory.load()));
    }

    /** A register that has nothing but the keys for demonstration. */
    private record Seeded(TrustSeeds seeds) implements TrustLists {

        @Override
        public List<Anchor> anchors() {
            return seeds.anchors();
        }

        @Override
        public Optional<Bound> bound(X509Certificate signer) {
            return seeds.bound(signer);
        }

        @Override
        public TrustMode mode(String state) {
            return TrustMode.CERTIFICATE;
        }
    }

    public TrustLists trust() {
        return trust;
    }

    SignatureProvider provider() {
        return provider;
    }

    /** A letter with an empty field for its seal. */
    public static byte[] letter() throws Exception {
        var made = Class.forName("org.rogatory.integrations.pdf.OpenHtmlPdfRenderer")
                .getDeclaredConstructor();
        made.setAccessible(true);
        return ((PdfRenderer) made.newInstance()).render(SyntheticLetters.inAllScripts());
    }

    /** The same with the seal. */
    public byte[] sealed(byte[] letter) throws IOException {
        var sealed = new ByteArrayOutputStream();
        provider.sign(Held.of(letter), task(new Key.Server(AUTHORITY), SignatureLevel.B), sealed);
        return sealed.toByteArray();
    }

    static SignatureTask task(Key key, SignatureLevel level) {
        return new SignatureTask(SignatureSlot.SEAL, key, level, LABEL, NOW);
    }
}
