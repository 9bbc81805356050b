package org.rogatory.integrations.signature;

import eu.europa.esig.dss.crl.CRLUtils;
import eu.europa.esig.dss.crl.CRLValidity;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.CertificateExtensionsUtils;
import eu.europa.esig.dss.spi.DSSRevocationUtils;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import eu.europa.esig.dss.spi.x509.revocation.crl.CRLToken;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.jspecify.annotations.Nullable;
import org.rogatory.integrations.HostNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the addresses in a certificate whether it is revoked, where the settings want it; whoever does not answer is as
 * good as not named.
 */
@Component
class OnlineRevocation {

    private static final Logger LOG = LoggerFactory.getLogger(OnlineRevocation.class);

    /** Settings of Java: a proxy would resolve the names in certificates in our place, so it is not asked. */
    private static final List<String> PROXIES = List.of("http.proxyHost", "https.proxyHost");

    private final CertificateSource source;
    private final boolean online;

    OnlineRevocation(HostNames names, SignatureSettings settings) {
        this.source = new CertificateSource(names, settings.revocation());
        this.online = settings.revocation().online();
        if (online && PROXIES.stream().anyMatch(proxy -> System.getProperty(proxy) != null)) {
            LOG.warn("rogatory.signature.revocation.online: what is revoked is asked without the proxy of {}", PROXIES);
        }
    }

    @Nullable
    OCSPToken ocsp(CertificateToken certificate, CertificateToken issuer) {
        return first(
                online ? CertificateExtensionsUtils.getOCSPAccessUrls(certificate) : List.of(),
                address -> answered(address, certificate, issuer));
    }

    @Nullable
    CRLToken crl(CertificateToken certificate, CertificateToken issuer) {
        return first(
                online ? CertificateExtensionsUtils.getCRLAccessUrls(certificate) : List.of(),
                address -> listed(address, certificate, issuer));
    }

    private static <T> @Nullable T first(List<String> addresses, Function<URI, @Nullable T> question) {
        for (String address : addresses) {
            try {
                URI known = URI.create(URI.create(address).toASCIIString());
                T answer = HttpSource.isWeb(known) ? question.apply(known) : null;
                if (answer != null) {
                    return answer;
                }
            } catch (DSSException | IllegalArgumentException e) {
                LOG.warn(
                        "An address of a certificate gave no answer on its revocation: {}",
                        e.getClass().getName());
            }
        }
        return null;
    }

    private @Nullable OCSPToken answered(URI address, CertificateToken certificate, CertificateToken issuer) {
        CertificateID id = DSSRevocationUtils.getOCSPCertificateID(certificate, issuer, DigestAlgorithm.SHA1);
        try {
            byte[] question = new OCSPReqBuilder().addRequest(id).build().getEncoded();
            OCSPResp answer = new OCSPResp(source.post(address, "application/ocsp-request", question));
            if (answer.getStatus() != OCSPResp.SUCCESSFUL
                    || !(answer.getResponseObject() instanceof BasicOCSPResp basic)) {
                return null;
            }
            SingleResp single = DSSRevocationUtils.getLatestSingleResponse(basic, certificate, issuer);
            if (single == null) {
                return null;
            }
            OCSPToken token = new OCSPToken(basic, single, certificate, issuer);
            token.setExternalOrigin(RevocationOrigin.EXTERNAL);
            token.setSourceURL(address.toString());
            return token;
        } catch (IOException | OCSPException e) {
            throw new DSSExternalResourceException("Not readable as an answer");
        }
    }

    /** A list that its issuer has not signed, or that is none, is no answer: what was carried in may know better. */
    private @Nullable CRLToken listed(URI address, CertificateToken certificate, CertificateToken issuer) {
        try {
            CRLValidity validity = CRLUtils.buildCRLValidity(CRLUtils.buildCRLBinary(source.get(address)), issuer);
            if (!validity.isValid()) {
                return null;
            }
            CRLToken token = new CRLToken(certificate, validity);
            token.setExternalOrigin(RevocationOrigin.EXTERNAL);
            token.setSourceURL(address.toString());
            return token;
        } catch (IOException e) {
            throw new DSSExternalResourceException("Not readable as a list");
        }
    }
}
