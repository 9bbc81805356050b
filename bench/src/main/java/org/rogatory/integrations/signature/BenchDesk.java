package org.rogatory.integrations.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SignatureTask;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.integrations.signature.SignatureSettings.KeyFile;

/** Signs as the product does, with a key of the kind that is measured; stamps and answers are made in the process. */
public final class BenchDesk implements AutoCloseable {

    /** Kind of a key that the demonstration has anyway. */
    public static final String ELLIPTIC = "P-256";

    private static final int RSA_BITS = 3072;
    private static final Key KEY = new Key.Server(SealDesk.AUTHORITY);
    private static final Clock CLOCK = Clock.systemUTC();

    private final Path folder;
    private final SealDesk desk;

    /** With the kind of the seal's key. */
    public BenchDesk(String kind) throws IOException, GeneralSecurityException {
        folder = Files.createTempDirectory("rogatory-bench-");
        desk = kind.equals(ELLIPTIC) ? SealDesk.now(folder) : new SealDesk(withRsa(), CLOCK);
    }

    /** The issuer of the demonstration issues it, so that it is believed and asked about like any other. */
    private SignatureSettings withRsa() throws IOException, GeneralSecurityException {
        SoftKey issuer = SealDesk.now(folder).demo().states().stream()
                .filter(state -> SealDesk.AUTHORITY.startsWith(state.state()))
                .findFirst()
                .orElseThrow()
                .issuer();
        KeyPairGenerator rsa = KeyPairGenerator.getInstance("RSA");
        rsa.initialize(RSA_BITS);
        Subject subject = new Subject(SealDesk.AUTHORITY, "Seal that is measured", null);
        SoftKey seal = new DemoCertificates().make(subject, Purpose.SIGNATURES, rsa.generateKeyPair(), issuer);
        new KeyFiles(folder).write("measured", Map.of("seal", seal));
        KeyFile file = new KeyFile(folder.resolve("measured.p12"), folder.resolve("seal.password"));
        SignatureSettings demo = SealDesk.settings(folder);
        return new SignatureSettings(
                folder, true, Map.of(SealDesk.AUTHORITY, file), null, demo.tsa(), demo.revocation());
    }

    /** Whom it believes, and by what it signs. */
    public SealDesk desk() {
        return desk;
    }

    /** The letter with one more signature. */
    public byte[] signed(byte[] letter, SignatureSlot slot, SignatureLevel level) throws IOException {
        SignatureTask task =
                new SignatureTask(slot, KEY, level, SealDesk.LABEL, CLOCK.instant().minusSeconds(1));
        return desk.signed(letter, task);
    }

    /** The letter brought to a level. */
    public byte[] extended(byte[] letter, SignatureLevel level) throws IOException {
        return desk.extended(letter, level);
    }

    /** The key of the seal without all the rest. */
    public Raw raw() {
        SigningKey key = desk.keys().of(KEY);
        return new Raw(((SoftKey) key).key(), key.certificate(), key.algorithm().getJCEId());
    }

    /** A key as the Java platform uses it. */
    public record Raw(PrivateKey key, X509Certificate certificate, String algorithm) {

        /** Signs a content. */
        public byte[] sign(byte[] content) throws GeneralSecurityException {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        }

        /** Whether a value is the signature of a content. */
        public boolean verifies(byte[] content, byte[] value) throws GeneralSecurityException {
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(certificate.getPublicKey());
            signature.update(content);
            return signature.verify(value);
        }
    }

    /** Takes the keys away. */
    @Override
    public void close() throws IOException {
        List<Path> files;
        try (var all = Files.walk(folder)) {
            files = all.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
