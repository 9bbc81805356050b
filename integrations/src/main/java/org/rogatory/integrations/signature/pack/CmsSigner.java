package org.rogatory.integrations.signature.pack;

import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * Who signed CMS data (RFC 5652), where exactly one did.
 *
 * @param certificate that the data name as his; what it is worth is asked elsewhere
 * @param along all certificates that came with the data
 */
public record CmsSigner(SignerInformation information, X509Certificate certificate, List<X509Certificate> along) {

    private static final Set<ASN1ObjectIdentifier> DIGESTS =
            Set.of(NISTObjectIdentifiers.id_sha256, NISTObjectIdentifiers.id_sha384, NISTObjectIdentifiers.id_sha512);

    private static final Set<ASN1ObjectIdentifier> SIGNATURES = Set.of(
            X9ObjectIdentifiers.id_ecPublicKey,
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            X9ObjectIdentifiers.ecdsa_with_SHA384,
            X9ObjectIdentifiers.ecdsa_with_SHA512,
            PKCSObjectIdentifiers.rsaEncryption,
            PKCSObjectIdentifiers.sha256WithRSAEncryption,
            PKCSObjectIdentifiers.sha384WithRSAEncryption,
            PKCSObjectIdentifiers.sha512WithRSAEncryption);

    private static final Provider LIBRARY = new BouncyCastleProvider();

    public CmsSigner {
        along = List.copyOf(along);
    }

    /** The only signer; empty if there is none, if there are several, or if not exactly one certificate is his. */
    public static Optional<CmsSigner> only(CMSSignedData signed) throws CertificateException {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            return Optional.empty();
        }
        SignerInformation signer = signers.iterator().next();
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
        if (found.size() != 1) {
            return Optional.empty();
        }
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(found.iterator().next());
        return Optional.of(new CmsSigner(signer, certificate, along(signed)));
    }

    private static List<X509Certificate> along(CMSSignedData signed) throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> along = new ArrayList<>();
        for (X509CertificateHolder each : signed.getCertificates().getMatches(null)) {
            along.add(converter.getCertificate(each));
        }
        return along;
    }

    /** Whether he signed in a way that is believed and can be checked here. */
    public boolean known() {
        ASN1ObjectIdentifier digest = information.getDigestAlgorithmID().getAlgorithm();
        AlgorithmIdentifier made = algorithm();
        return DIGESTS.contains(digest)
                && (SIGNATURES.contains(made.getAlgorithm())
                        || isPss() && PssParameters.believed(made.getParameters(), digest));
    }

    private AlgorithmIdentifier algorithm() {
        return information.toASN1Structure().getDigestEncryptionAlgorithm();
    }

    private boolean isPss() {
        return PKCSObjectIdentifiers.id_RSASSA_PSS.equals(algorithm().getAlgorithm());
    }

    /** Whether his key has signed just the content of the data. */
    public boolean signed() {
        JcaSimpleSignerInfoVerifierBuilder verifier = new JcaSimpleSignerInfoVerifierBuilder();
        if (isPss()) {
            // The platform knows it by another name than the library asks for.
            verifier.setProvider(LIBRARY);
        }
        try {
            return information.verify(verifier.build(certificate.getPublicKey()));
        } catch (CMSException | OperatorCreationException broken) {
            return false;
        }
    }

    /** When he says that he signed; null if he does not. */
    public @Nullable Date claimed() {
        AttributeTable told = information.getSignedAttributes();
        Attribute time = told == null ? null : told.get(CMSAttributes.signingTime);
        return time == null
                ? null
                : Time.getInstance(time.getAttrValues().getObjectAt(0)).getDate();
    }
}
