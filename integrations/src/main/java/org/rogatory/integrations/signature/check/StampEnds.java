package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.enumerations.Context;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.policy.CryptographicSuite;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.spi.DSSPKUtils;
import eu.europa.esig.dss.validation.policy.CryptographicSuiteUtils;
import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.rogatory.documents.signature.ArchiveStamp;

/** Until when time-stamps over a document hold: as long as their certificate, and as their algorithms are accepted. */
final class StampEnds {

    private final CryptographicSuite suite;

    StampEnds(ValidationPolicy policy) {
        suite = policy.getSignatureCryptographicConstraint(Context.TIMESTAMP);
    }

    /** The last one; empty if there is none that can be read. */
    Optional<ArchiveStamp> newest(List<Closing> closings) {
        return closings.stream()
                .filter(Closing::stamp)
                .max(Comparator.comparingLong(Closing::end))
                .flatMap(closing -> read(closing.value()));
    }

    private Optional<ArchiveStamp> read(byte[] value) {
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(value));
            Optional<X509CertificateHolder> holder = certificate(token);
            if (holder.isEmpty()) {
                return Optional.empty();
            }
            X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder.get());
            Instant at = token.getTimeStampInfo().getGenTime().toInstant();
            return Optional.of(new ArchiveStamp(at, end(token, certificate)));
        } catch (CMSException | TSPException | IOException | CertificateException | IllegalArgumentException unread) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<X509CertificateHolder> certificate(TimeStampToken token) {
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        return found.stream().findFirst();
    }

    private Instant end(TimeStampToken token, X509Certificate certificate) {
        Instant own = certificate.getNotAfter().toInstant();
        Stream<Instant> imprint = end(DigestAlgorithm.forOID(
                token.getTimeStampInfo().getMessageImprintAlgOID().getId()));
        Stream<Instant> signature = token.toCMSSignedData().getSignerInfos().getSigners().stream()
                .flatMap(signer -> end(signer, certificate.getPublicKey()));
        return Stream.concat(imprint, signature)
                .min(Comparator.naturalOrder())
                .filter(own::isAfter)
                .orElse(own);
    }

    private Stream<Instant> end(SignerInformation signer, PublicKey key) {
        DigestAlgorithm digest = DigestAlgorithm.forOID(signer.getDigestAlgOID());
        SignatureAlgorithm algorithm = SignatureAlgorithm.getAlgorithm(EncryptionAlgorithm.forKey(key), digest);
        Stream<Instant> ofKey = algorithm == null
                ? Stream.empty()
                : Stream.ofNullable(CryptographicSuiteUtils.getExpirationDate(
                                suite, algorithm, DSSPKUtils.getPublicKeySize(key)))
                        .map(date -> date.toInstant());
        return Stream.concat(end(digest), ofKey);
    }

    private Stream<Instant> end(DigestAlgorithm digest) {
        return Stream.ofNullable(CryptographicSuiteUtils.getExpirationDate(suite, digest))
                .map(date -> date.toInstant());
    }
}
