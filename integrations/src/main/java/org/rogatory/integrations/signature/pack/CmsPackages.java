package org.rogatory.integrations.signature.pack;

import eu.europa.esig.dss.enumerations.CertificateStatus;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.Revocation;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationToken;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.rogatory.documents.Work;
import org.rogatory.exchange.PackageSealer.Sink;
import org.rogatory.exchange.Rejection;
import org.rogatory.exchange.RejectionCode;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.Bound;
import org.rogatory.trust.KeyUse;
import org.rogatory.trust.TrustLists;

/** Packages as nodes of before made them, a zip inside CMS signed data (RFC 5652): read still, made no more. */
final class CmsPackages {

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

    private final TrustLists trust;
    private final Verifiers verifiers;
    private final Clock clock;

    CmsPackages(TrustLists trust, Verifiers verifiers, Clock clock) {
        this.trust = trust;
        this.verifiers = verifiers;
        this.clock = clock;
    }

    String read(Work sealed, Sink sink) throws IOException {
        byte[] all;
        try (InputStream in = sealed.open()) {
            all = in.readAllBytes();
        }
        Signed signed = verified(all);
        Bound bound = trust.bound(signed.signer())
                .filter(found -> found.use() == KeyUse.SEAL && trusted(signed, found))
                .orElseThrow(CmsPackages::invalid);
        hand(signed.content(), sink);
        return bound.authority();
    }

    /** Whatever the library makes of what a stranger sends, it is no seal. */
    private static Signed verified(byte[] sealed) {
        try {
            CMSSignedData signed = new CMSSignedData(sealed);
            return new Signed(verifiedSigner(signed), along(signed), contentOf(signed));
        } catch (CMSException | CertificateException | RuntimeException broken) {
            throw invalid();
        }
    }

    /** A content, whose key has signed it, trusted or not, and the certificates that came along. */
    private record Signed(X509Certificate signer, List<X509Certificate> along, byte[] content) {}

    private static List<X509Certificate> along(CMSSignedData signed) throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> along = new ArrayList<>();
        for (X509CertificateHolder each : signed.getCertificates().getMatches(null)) {
            along.add(converter.getCertificate(each));
        }
        return List.copyOf(along);
    }

    private static byte[] contentOf(CMSSignedData signed) {
        if (signed.getSignedContent() != null && signed.getSignedContent().getContent() instanceof byte[] content) {
            return content;
        }
        throw invalid();
    }

    private static X509Certificate verifiedSigner(CMSSignedData signed) {
        Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
        if (signers.size() != 1) {
            throw invalid();
        }
        SignerInformation signer = signers.iterator().next();
        if (!DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm())
                || !SIGNATURES.contains(new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()))) {
            throw invalid();
        }
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
        if (found.size() != 1) {
            throw invalid();
        }
        try {
            X509Certificate certificate = new JcaX509CertificateConverter()
                    .getCertificate(found.iterator().next());
            if (signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                return certificate;
            }
        } catch (CMSException | OperatorCreationException | GeneralSecurityException broken) {
            // Refused below: what is wrong with it helps nobody here.
        }
        throw invalid();
    }

    /** Below an anchor of its State, valid now, and nobody who can be asked says anything against it. */
    private boolean trusted(Signed signed, Bound bound) {
        List<X509Certificate> anchors =
                trust.anchors(bound.state()).stream().map(Anchor::certificate).toList();
        return SealPath.find(signed.signer(), signed.along(), anchors)
                .filter(path -> path.holds(clock.instant()))
                .filter(path -> !objected(path))
                .isPresent();
    }

    /** No answer speaks against a certificate, as with the packages of today: then the register decides. */
    private boolean objected(SealPath path) {
        CertificateVerifier asked = verifiers.fresh();
        List<CertificateToken> chain =
                path.certificates().stream().map(CertificateToken::new).toList();
        try {
            for (int i = 0; i < chain.size() - 1; i++) {
                if (objects(asked.getOcspSource(), chain.get(i), chain.get(i + 1))
                        || objects(asked.getCrlSource(), chain.get(i), chain.get(i + 1))) {
                    return true;
                }
            }
            return false;
        } catch (DSSException unreadable) {
            return true;
        }
    }

    private static <R extends Revocation> boolean objects(
            RevocationSource<R> source, CertificateToken certificate, CertificateToken issuer) {
        RevocationToken<R> answer = source.getRevocationToken(certificate, issuer);
        return answer != null && answer.getStatus() != CertificateStatus.GOOD;
    }

    private static void hand(byte[] zipped, Sink sink) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                sink.entry(entry.getName(), zip);
            }
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw new Rejection(RejectionCode.PACKAGE_INVALID);
        }
    }

    private static Rejection invalid() {
        return new Rejection(RejectionCode.SEAL_INVALID);
    }
}
