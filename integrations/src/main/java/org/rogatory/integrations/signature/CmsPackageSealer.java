package org.rogatory.integrations.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.rogatory.exchange.PackageSealer;
import org.rogatory.integrations.signature.KeyFiles.KeyPairWithChain;
import org.springframework.stereotype.Component;

/** Wraps a package in CMS signed data (RFC 5652) with the authority's seal key, the content inside. */
@Component
class CmsPackageSealer implements PackageSealer {

    private final AuthorityKeys keys;
    private final Clock clock;

    CmsPackageSealer(AuthorityKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Override
    public byte[] seal(byte[] content, String authority) {
        KeyPairWithChain pair = keys.of(authority);
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.key()), pair.certificate()));
            generator.addCertificates(new JcaCertStore(List.of(pair.certificate())));
            return generator
                    .generate(new CMSProcessableByteArray(content), true)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalStateException("The package could not be sealed", e);
        }
    }

    @Override
    public OpenedPackage open(byte[] sealedPackage) {
        try {
            CMSSignedData signed = new CMSSignedData(sealedPackage);
            X509Certificate certificate = verifiedSigner(signed);
            return new OpenedPackage(contentOf(signed), AuthorityKeys.authorityOf(certificate));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalArgumentException("The seal is missing or broken", e);
        }
    }

    private static byte[] contentOf(CMSSignedData signed) {
        if (signed.getSignedContent() != null && signed.getSignedContent().getContent() instanceof byte[] content) {
            return content;
        }
        throw new IllegalArgumentException("The sealed package has no content");
    }

    private X509Certificate verifiedSigner(CMSSignedData signed)
            throws CMSException, OperatorCreationException, GeneralSecurityException {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw new IllegalArgumentException("A package has exactly one seal");
        }
        SignerInformation signer = signers.iterator().next();
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
        if (found.size() != 1) {
            throw new IllegalArgumentException("The seal's certificate is missing");
        }
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(found.iterator().next());
        checkTrust(certificate);
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
            throw new IllegalArgumentException("The seal does not cover this content");
        }
        return certificate;
    }

    /** One step from the trust anchor, meant for seals, and valid now. */
    private void checkTrust(X509Certificate certificate) throws GeneralSecurityException {
        certificate.verify(keys.trustAnchor().getPublicKey());
        Instant now = clock.instant();
        boolean current = !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant());
        if (!current || certificate.getBasicConstraints() >= 0) {
            throw new IllegalArgumentException("The seal's certificate is not valid now");
        }
    }
}
