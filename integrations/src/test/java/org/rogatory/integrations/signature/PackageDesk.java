package org.rogatory.integrations.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.rogatory.directory.Directory;
import org.rogatory.documents.signature.Key;
import org.rogatory.figures.OutsideCalls;
import org.rogatory.integrations.signature.DemoCertificates.Purpose;
import org.rogatory.integrations.signature.DemoCertificates.Subject;
import org.rogatory.integrations.signature.SignatureSettings.KeyFile;
import org.rogatory.trust.TrustLists;

/** The seals of packages and who is believed: all of one key folder. */
public final class PackageDesk {

    private static final DemoCertificates CERTIFICATES = new DemoCertificates();

    private final SoftKey former;
    private final SealDesk desk;
    private final Path folder;

    /** The folder of a node that was there before each State had an authority of certification of its own. */
    public PackageDesk(Path folder) {
        this.folder = folder;
        try {
            former = CERTIFICATES.make(new Subject("Rogatory demo", "Rogatory demo CA", null), Purpose.ISSUER, null);
            new KeyFiles(folder).write("demo.ca", Map.of("seal", former));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
        desk = new SealDesk(folder);
    }

    /** Lays a key into a folder, so that a desk of this folder seals with it for the authority. */
    public static void hold(Path folder, String authority, KeyPair pair, List<X509Certificate> chain)
            throws IOException, GeneralSecurityException {
        new KeyFiles(folder).write(authority + ".seal", Map.of("seal", new SoftKey(pair.getPrivate(), chain)));
    }

    /** A content that nobody reads but this authority. */
    public byte[] closed(byte[] content, String reader) {
        var envelope = new CmsEnvelope(desk.trust(), desk.encryption(), desk.demo(), Clock.systemUTC());
        return envelope.close(content, List.of(reader));
    }

    /** The key with which this authority reads what is closed for it, as a PKCS#12 file. */
    public byte[] reading(String reader, String password) throws IOException, GeneralSecurityException {
        var key = desk.demo().encryption(reader).orElseThrow();
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        var secret = password.toCharArray();
        store.setKeyEntry("reader", key.key(), secret, key.chain().toArray(Certificate[]::new));
        var file = new ByteArrayOutputStream();
        store.store(file, secret);
        return file.toByteArray();
    }

    /** What a reader opens with such a file, whose password is the first line of another one. */
    public byte[] opened(byte[] closed, String reader, Path key, Path password) {
        var files = Map.of(reader, List.of(new KeyFile(key, password)));
        var clock = Clock.systemUTC();
        var keys = new ConfiguredEncryption(new EncryptionSettings(Map.of(), files), Directory.load(), clock);
        return new CmsEnvelope(desk.trust(), keys, desk.demo(), clock).open(closed, reader);
    }

    public DetachedSeals seals(Clock clock) {
        return new DetachedSeals(desk.keys(), clock);
    }

    public TimeStamps stamps(Clock clock) {
        return new TimeStamps(desk.demo(), SealDesk.settings(folder), new OutsideCalls(clock), clock);
    }

    public TrustLists trust() {
        return desk.trust();
    }

    public Verifiers verifiers() {
        return desk.verifiers();
    }

    /** The same for a node that believes others. */
    public Verifiers verifiers(TrustLists trust, Clock clock) {
        return desk.verifiers(trust, clock);
    }

    /** An operator has the key of an authority revoked. */
    public void revoke(String authority) throws IOException {
        var serial = desk.keys().of(new Key.Server(authority)).certificate().getSerialNumber();
        Files.writeString(folder.resolve("revoked.txt"), serial.toString(16) + " 2026-01-01T00:00:00Z\n");
    }

    /** A content inside signed data, as packages were sealed before; detached it is left out. */
    public byte[] cms(byte[] content, String authority, boolean inside) {
        SigningKey key = desk.keys().of(new Key.Server(authority));
        return cms(content, key, new KeySigner(key), inside);
    }

    /** The same with a key of that time. */
    public byte[] before(byte[] content, String authority) {
        try {
            var subject = new Subject(authority, "Demo seal of " + authority, null);
            SigningKey key = CERTIFICATES.make(subject, Purpose.SIGNATURES, former);
            return cms(content, key, new KeySigner(key), true);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same with a digest that nobody believes in any more. */
    public byte[] weak(byte[] content, String authority) {
        SoftKey key = desk.demo().seal(authority);
        try {
            return cms(content, key, new JcaContentSignerBuilder("SHA1withECDSA").build(key.key()), true);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] cms(byte[] content, SigningKey key, ContentSigner signer, boolean inside) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(signer, key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), inside)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
