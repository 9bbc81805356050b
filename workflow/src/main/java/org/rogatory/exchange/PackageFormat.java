package org.rogatory.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How a sealed package is built, and so under which name and media type it is kept by people. */
public enum PackageFormat {
    /** A container of ETSI EN 319 162 with a signature over all that it holds. */
    ASIC_E("asice", "application/vnd.etsi.asic-e+zip"),
    /** A zip inside a signature, as nodes of before made it. */
    CMS("p7m", "application/pkcs7-mime");

    /** With which signed data begin, and the mark of its length where that takes bytes of its own. */
    private static final byte SEQUENCE = 0x30;

    private static final int LONG_FORM = 0x80;

    /** The file that comes first in a container, and where in it the name of the first file stands. */
    private static final String FIRST_FILE = "mimetype";

    private static final int NAME_AT = 30;

    /** What stands in clear in a container wherever its files stand in it: their names, and its type. */
    private static final List<String> OWN =
            List.of("META-INF/ASiC", "META-INF/signature", "application/vnd.etsi.asic-");

    private static final int PIECE = 64 * 1024;

    /** Of each piece so much is looked at again with the next one: more than any of those has. */
    private static final int AGAIN = 64;

    /** How much of a content {@link #otherZip} needs. */
    public static final int HEAD = NAME_AT + FIRST_FILE.length();

    private final String extension;
    private final String mediaType;

    PackageFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Of a sealed package, told by how it begins. */
    public static PackageFormat of(byte[] sealedPackage) {
        return sealedPackage.length > 1 && sealedPackage[0] == 'P' && sealedPackage[1] == 'K' ? ASIC_E : CMS;
    }

    /** Whether a content begins as packages do; what else begins so is a damaged package, or none. */
    public static boolean begins(byte[] head) {
        if (head.length < 2) {
            return false;
        }
        var signed = head[0] == SEQUENCE && (head[1] & LONG_FORM) == LONG_FORM && (head[1] & ~LONG_FORM & 0xff) <= 4;
        return signed || of(head) == ASIC_E;
    }

    /** Whether a content with this head is a zip and no container: a container tells first what it is. */
    public static boolean otherZip(byte[] head) {
        var name = new String(head, StandardCharsets.ISO_8859_1);
        return of(head) == ASIC_E && !name.startsWith(FIRST_FILE, NAME_AT);
    }

    /** Whether anything of a container stands in a zip: one that was built anew or damaged need not begin as it did. */
    public static boolean remains(InputStream zip) throws IOException {
        var piece = new byte[PIECE];
        var kept = 0;
        for (int read = zip.read(piece); read >= 0; read = zip.read(piece, kept, PIECE - kept)) {
            var filled = kept + read;
            var text = new String(piece, 0, filled, StandardCharsets.ISO_8859_1);
            if (OWN.stream().anyMatch(text::contains)) {
                return true;
            }
            kept = Math.min(filled, AGAIN);
            System.arraycopy(piece, filled - kept, piece, 0, kept);
        }
        return false;
    }

    /** Of the name of a file, without dot. */
    public String extension() {
        return extension;
    }

    /** As registered. */
    public String mediaType() {
        return mediaType;
    }
}
