package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.model.x509.revocation.ocsp.OCSP;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import org.jspecify.annotations.Nullable;

/** Where the check learns of revocations that a document does not carry itself; nowhere unless set up. */
record Revocations(
        @Nullable RevocationSource<CRL> lists, @Nullable RevocationSource<OCSP> answers) {

    static Revocations none() {
        return new Revocations(null, null);
    }

    void giveTo(CommonCertificateVerifier verifier) {
        if (lists != null) {
            verifier.setCrlSource(lists);
        }
        if (answers != null) {
            verifier.setOcspSource(answers);
        }
    }
}
