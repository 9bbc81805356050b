package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.model.x509.revocation.ocsp.OCSP;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.trust.Anchor;
import org.rogatory.trust.TrustLists;

/** Where a check learns of revocations that a document does not carry itself; nowhere unless set up. */
record Revocations(
        @Nullable RevocationSource<CRL> lists, @Nullable RevocationSource<OCSP> answers) {

    static Revocations none() {
        return new Revocations(null, null);
    }

    /** Verifiers that believe these anchors and ask here. */
    Supplier<CertificateVerifier> believing(TrustLists trust) {
        return () -> {
            CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
            trust.anchors().stream()
                    .map(Anchor::certificate)
                    .distinct()
                    .map(CertificateToken::new)
                    .forEach(trusted::addCertificate);
            CommonCertificateVerifier verifier = new CommonCertificateVerifier();
            verifier.setTrustedCertSources(trusted);
            verifier.setAIASource(null);
            if (lists != null) {
                verifier.setCrlSource(lists);
            }
            if (answers != null) {
                verifier.setOcspSource(answers);
            }
            return verifier;
        };
    }
}
