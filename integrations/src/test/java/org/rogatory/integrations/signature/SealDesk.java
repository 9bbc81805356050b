package org.rogatory.integrations.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.directory.Directory;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.PdfRenderer;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SignatureTask;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.integrations.SyntheticLetters;
import org.rogatory.integrations.signature.SignatureSettings.Revocation;
import org.rogatory.integrations.signature.SignatureSettings.Stamps;
import org.rogatory.media.RevocationLists;
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

    private static final Directory DIRECTORY = Directory.load();
    private static final KeptRevocation NOTHING_CARRIED = new KeptRevocation(issuer -> Optional.empty());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DemoKeys demo;
    private final ConfiguredEncryption encryption;
    private final OfferedKeys offered;
    private final SigningKeys keys;
    private final SignatureProvider provider;
    private final DemoTrust seeds;
    private final TrustLists trust;
    private final Verifiers verifiers;
    private final SignatureSettings settings;

    public SealDesk(Path keys) {
        this(settings(keys), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** With stamps and answers of now. */
    public static SealDesk now(Path keys) {
        return new SealDesk(settings(keys), Clock.systemUTC());
    }

    SealDesk(SignatureSettings settings, Clock clock) {
        this.settings = settings;
        demo = new DemoKeys(settings, DIRECTORY);
        var configured = new ConfiguredKeys(settings, DIRECTORY, clock);
        encryption = new ConfiguredEncryption(new EncryptionSettings(Map.of(), Map.of()), DIRECTORY, clock);
        seeds = new DemoTrust(demo, configured, encryption, DIRECTORY);
        trust = new Seeded(seeds);
        offered = new OfferedKeys(trust, clock);
        keys = new SigningKeys(configured, demo, offered);
        verifiers = new Verifiers(trust, new DemoRevocation(demo, clock), NOTHING_CARRIED, online(settings));
        provider = new DssSignatureProvider(
                keys, verifiers, new TimeStamps(demo, settings, new OutsideCalls(clock), clock));
    }

    static SignatureSettings settings(Path keys) {
        return new SignatureSettings(
                keys, true, Map.of(), null, new Stamps(null, PATIENCE), new Revocation(false, PATIENCE, Set.of()));
    }

    private static OnlineRevocation online(SignatureSettings settings) {
        return new OnlineRevocation(host -> List.of(), settings);
    }

    public TrustLists trust() {
        return trust;
    }

    public Verifiers verifiers() {
        return verifiers;
    }

    Verifiers verifiers(TrustLists believed, Clock clock) {
        return new Verifiers(believed, new DemoRevocation(demo, clock), NOTHING_CARRIED, online(settings));
    }

    /** Verifiers that believe others, and know of revocations what came on carriers. */
    public Verifiers carrying(TrustLists believed, RevocationLists lists, Clock clock) {
        return new Verifiers(believed, new DemoRevocation(demo, clock), new KeptRevocation(lists), online(settings));
    }

    DemoTrust seeds() {
        return seeds;
    }

    DemoKeys demo() {
        return demo;
    }

    ConfiguredEncryption encryption() {
        return encryption;
    }

    OfferedKeys offered() {
        return offered;
    }

    SigningKeys keys() {
        return keys;
    }

    public SignatureProvider provider() {
        return provider;
    }

    /** A letter with an empty field for its seal. */
    public static byte[] letter() throws Exception {
        return letter(SyntheticLetters.inAllScripts());
    }

    /** The same of what it says. */
    public static byte[] letter(Letter said) throws Exception {
        var made = Class.forName("org.rogatory.integrations.pdf.OpenHtmlPdfRenderer")
                .getDeclaredConstructor();
        made.setAccessible(true);
        return ((PdfRenderer) made.newInstance()).render(said);
    }

    /** The same with the seal. */
    public byte[] sealed(byte[] letter) throws IOException {
        return signed(letter, task(new Key.Server(AUTHORITY), SignatureLevel.B));
    }

    byte[] signed(byte[] letter, SignatureTask task) throws IOException {
        var signed = new ByteArrayOutputStream();
        provider.sign(Work.of(letter), task, signed);
        return signed.toByteArray();
    }

    byte[] extended(byte[] letter, SignatureLevel level) throws IOException {
        var extended = new ByteArrayOutputStream();
        provider.extend(Work.of(letter), level, extended);
        return extended.toByteArray();
    }

    static SignatureTask task(Key key, SignatureLevel level) {
        return new SignatureTask(SignatureSlot.SEAL, key, level, LABEL, NOW);
    }

    /** A register that has nothing but the seeds of this node. */
    record Seeded(TrustSeeds seeds) implements TrustLists {

        @Override
        public List<Anchor> anchors() {
            return seeds.anchors();
        }

        @Override
        public Optional<Bound> bound(X509Certificate signer) {
            return seeds.bound(signer);
        }

        @Override
        public List<X509Certificate> encryption(String authority) {
            return seeds.encryption(authority).stream().toList();
        }

        @Override
        public TrustMode mode(String state) {
            return anchors(state).isEmpty() ? TrustMode.NONE : TrustMode.CERTIFICATE;
        }
    }
}
