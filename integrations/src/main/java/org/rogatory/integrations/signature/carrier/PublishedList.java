package org.rogatory.integrations.signature.carrier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rogatory.media.MediaRefused;

/**
 * A list of revoked certificates as it is carried: one list in DER, or one in PEM with the certificates that lead from
 * its issuer to an anchor.
 *
 * @param along those certificates
 */
record PublishedList(X509CRL list, List<X509Certificate> along) {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (X509 CRL|CERTIFICATE)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");
    private static final String LIST = "X509 CRL";
    private static final byte SEQUENCE = 0x30;
    private static final int MOST = 12;

    PublishedList {
        along = List.copyOf(along);
    }

    /** Refused where it is not exactly one list, or there is anything that cannot be read. */
    static PublishedList read(byte[] content) {
        try {
            if (content.length > 0 && content[0] == SEQUENCE) {
                return new PublishedList(list(content), List.of());
            }
            return ofBlocks(new String(content, ISO_8859_1));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw refused();
        }
    }

    private static PublishedList ofBlocks(String text) throws GeneralSecurityException {
        List<MatchResult> blocks =
                BLOCK.matcher(text).results().limit(MOST + 1L).toList();
        List<X509CRL> lists = new ArrayList<>();
        List<X509Certificate> along = new ArrayList<>();
        for (MatchResult block : blocks) {
            byte[] der = Base64.getMimeDecoder().decode(block.group(2));
            if (LIST.equals(block.group(1))) {
                lists.add(list(der));
            } else {
                along.add((X509Certificate)
                        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)));
            }
        }
        if (lists.size() != 1 || blocks.size() > MOST) {
            throw refused();
        }
        return new PublishedList(lists.get(0), along);
    }

    private static X509CRL list(byte[] der) throws GeneralSecurityException {
        var read = CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
        if (read instanceof X509CRL list) {
            return list;
        }
        throw new CRLException("No list");
    }

    private static MediaRefused refused() {
        return new MediaRefused("media-content");
    }
}
