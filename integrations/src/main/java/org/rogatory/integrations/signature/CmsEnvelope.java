package org.rogatory.integrations.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientId;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientId;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import org.rogatory.exchange.Envelope;
import org.rogatory.exchange.EnvelopeUnreadable;
import org.rogatory.exchange.NoEncryptionKey;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/** Envelopes: CMS AuthEnvelopedData (RFC 5083, 5084) for the certificates that the trust register has of a reader. */
@Component
class CmsEnvelope implements Envelope {

    private static final OAEPParameterSpec OAEP =
            new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

    private final TrustLists trust;
    private final ConfiguredEncryption configured;
    private final DemoKeys demo;
    private final Clock clock;
    private final Provider provider = new BouncyCastleProvider();

    CmsEnvelope(TrustLists trust, ConfiguredEncryption configured, DemoKeys demo, Clock clock) {
        this.clock = clock;
        this.trust = trust;
        this.configured = configured;
        this.demo = demo;
    }

    @Override
    public boolean reaches(String authority) {
        return !certificates(authority).isEmpty();
    }

    private List<X509Certificate> certificates(String authority) {
        return trust.encryption(authority).stream()
                .filter(certificate -> ConfiguredKeys.strong(certificate.getPublicKey()))
                .filter(this::valid)
                .toList();
    }

    private boolean valid(X509Certificate certificate) {
        Date now = Date.from(clock.instant());
        return !now.before(certificate.getNotBefore()) && !now.after(certificate.getNotAfter());
    }

    @Override
    public byte[] close(byte[] content, List<String> readers) {
        try {
            CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
            for (String reader : readers) {
                List<X509Certificate> certificates = certificates(reader);
                if (certificates.isEmpty()) {
                    throw new NoEncryptionKey(reader);
                }
                for (X509Certificate certificate : certificates) {
                    generator.addRecipientInfoGenerator(recipient(certificate));
                }
            }
            OutputAEADEncryptor encryptor =
                    (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(provider)
                            .build();
            return generator
                    .generate(new CMSProcessableByteArray(content), encryptor)
                    .getEncoded();
        } catch (CMSException | IOException | GeneralSecurityException failed) {
            throw new IllegalStateException("An envelope could not be closed", failed);
        }
    }

    private RecipientInfoGenerator recipient(X509Certificate certificate) throws GeneralSecurityException {
        PublicKey open = certificate.getPublicKey();
        if (open instanceof ECPublicKey elliptic) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(elliptic.getParams());
            KeyPair once = generator.generateKeyPair();
            return new JceKeyAgreeRecipientInfoGenerator(
                            CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                    .setProvider(provider)
                    .addRecipient(certificate);
        }
        return new JceKeyTransRecipientInfoGenerator(
                        certificate,
                        new JcaAlgorithmParametersConverter()
                                .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, OAEP))
                .setProvider(provider);
    }

    @Override
    public byte[] open(byte[] closed, String reader) {
        CMSAuthEnvelopedData envelope = parsed(closed);
        return keys(reader)
                .flatMap(key -> content(envelope, key).stream())
                .findFirst()
                .orElseThrow(EnvelopeUnreadable::new);
    }

    /** Whatever the library makes of what came, it is no envelope. */
    private static CMSAuthEnvelopedData parsed(byte[] closed) {
        try {
            CMSAuthEnvelopedData envelope = new CMSAuthEnvelopedData(closed);
            if (CMSAlgorithm.AES256_GCM.getId().equals(envelope.getEncryptionAlgOID())) {
                return envelope;
            }
        } catch (CMSException | RuntimeException broken) {
            throw new EnvelopeUnreadable();
        }
        throw new EnvelopeUnreadable();
    }

    /** What one of the readers' keys opens; empty if it was not closed for it, or was changed. */
    private Optional<byte[]> content(CMSAuthEnvelopedData envelope, SoftKey key) {
        try {
            RecipientInformation ours = envelope.getRecipientInfos().get(id(key.certificate()));
            return ours == null ? Optional.empty() : Optional.of(ours.getContent(recipient(key)));
        } catch (CMSException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** What came before an authority had a key of its own was closed for the one of the demonstration. */
    private Stream<SoftKey> keys(String authority) {
        return Stream.concat(
                configured.reading(authority).stream(),
                Stream.of(authority).flatMap(name -> demo.encryption(name).stream()));
    }

    private static RecipientId id(X509Certificate certificate) {
        return elliptic(certificate)
                ? new JceKeyAgreeRecipientId(certificate)
                : new JceKeyTransRecipientId(certificate);
    }

    private Recipient recipient(SoftKey key) {
        return elliptic(key.certificate())
                ? new JceKeyAgreeAuthEnvelopedRecipient(key.key()).setProvider(provider)
                : new JceKeyTransAuthEnvelopedRecipient(key.key()).setProvider(provider);
    }

    private static boolean elliptic(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof ECPublicKey;
    }
}
