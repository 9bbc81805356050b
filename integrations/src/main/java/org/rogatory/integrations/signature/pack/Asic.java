package org.rogatory.integrations.signature.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;

/** What a container has by its standard: the names of its own files, its media type, its digests. */
final class Asic {

    static final String TYPE_FILE = "mimetype";
    static final String TYPE = "application/vnd.etsi.asic-e+zip";
    static final String MANIFEST = "META-INF/ASiCManifest.xml";
    static final String SIGNATURE = "META-INF/signature001.p7s";
    /** What a container has for itself. */
    static final Set<String> OWN = Set.of(TYPE_FILE, MANIFEST, SIGNATURE);

    static final String SIGNATURE_TYPE = "application/pkcs7-signature";

    private Asic() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
