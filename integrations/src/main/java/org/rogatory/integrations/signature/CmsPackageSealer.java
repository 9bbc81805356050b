package org.rogatory.integrations.signature;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
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
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.rogatory.documents.Key;
import org.rogatory.exchange.PackageSealer;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;
import org.springframework.stereotype.Component;

/** Wraps a package in CMS signed data (RFC 5652) with the authority's seal key, the content inside. */
@Component
class CmsPackageSealer implements PackageSealer {

    private final SigningKeys keys;
    private final TrustLists trust;
    private final Clock clock;

    CmsPackageSealer(SigningKeys keys, TrustLists trust, Clock clock) {
        this.keys = keys;
        this.trust = trust;
        this.clock = clock;
    }

    @Override
    public byte[] seal(byte[] content, String authority) {
        SigningKey key = keys.of(new Key.Server(authority));
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                            new JcaDigestCalculatorProviderBuilder().build())
                    .build(new KeySigner(key), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
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
            return new OpenedPackage(contentOf(signed), trusted(certificate, signed));
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
        if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
            throw new IllegalArgumentException("The seal does not cover this content");
        }
        return certificate;
    }

    /** For which authority a certificate is registered that is valid now and descends from an anchor of its State. */
    private String trusted(X509Certificate certificate, CMSSignedData signed) throws GeneralSecurityException {
        Bound bound = trust.bound(certificate)
                .filter(found -> found.use() == KeyUse.SEAL)
                .orElseThrow(() -> new IllegalArgumentException("The seal's certificate is of no authority"));
        Set<TrustAnchor> anchors = trust.anchors(bound.state()).stream()
                .map(anchor -> new TrustAnchor(anchor.certificate(), null))
                .collect(toSet());
        if (anchors.isEmpty()) {
            throw new IllegalArgumentException("Nobody answers for the seal's certificate");
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(certificate);
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(clock.instant()));
        List<X509Certificate> beside = new ArrayList<>();
        for (X509CertificateHolder holder : signed.getCertificates().getMatches(null)) {
            beside.add(new JcaX509CertificateConverter().getCertificate(holder));
        }
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(beside)));
        CertPathBuilder.getInstance("PKIX").build(parameters);
        return bound.authority();
    }
}
