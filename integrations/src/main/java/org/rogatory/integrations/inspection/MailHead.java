package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.inspection.InspectionReason;

/**
 * What stands above an electronic letter or a part of one and says what its body is; of everything else in a head
 * nothing is kept, however long it is.
 *
 * @param said by names in small letters
 * @param faults why it cannot be read as it stands
 * @param body where the body begins
 */
record MailHead(Map<String, String> said, Set<InspectionReason> faults, long body) {

    private static final String TYPE = "content-type";
    private static final String ENCODING = "content-transfer-encoding";
    private static final String DISPOSITION = "content-disposition";
    private static final Set<String> KEPT = Set.of(TYPE, ENCODING, DISPOSITION, "mime-version");
    private static final Set<String> PLAIN = Set.of("", "7bit", "8bit", "binary");
    private static final Set<String> TEXTS = Set.of("", "text/plain", "text/html");
    private static final Set<String> SEALED =
            Set.of("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted");

    static MailHead read(Reading mail, long from, long to) throws IOException {
        return new MailHeadReader(mail, from, to).read();
    }

    /** Whether it is among what is kept of a head. */
    static boolean keeps(String name) {
        return KEPT.contains(name);
    }

    /** Whether it speaks of parts or of a body that is encoded, as no other text does. */
    boolean saysParts() {
        return !said.isEmpty();
    }

    /** Whether a line stands in it that belongs to none. */
    boolean torn() {
        return faults.contains(InspectionReason.DAMAGED);
    }

    String type() {
        return word(said.get(TYPE));
    }

    /** The line between the parts, without the two signs in front of it; empty if none is said. */
    String boundary() {
        return parameters(TYPE).joined("boundary");
    }

    /** The body as it was before it was encoded. */
    InputStream decoding(InputStream encoded) {
        return switch (encoding()) {
            case "base64" -> new LenientBase64(encoded);
            case "quoted-printable" -> new QuotedPrintable(encoded);
            default -> encoded;
        };
    }

    /** What the head itself gives away. */
    void tell(Visit visit) {
        faults.forEach(visit::found);
        boolean list = type().startsWith("multipart/");
        if (!readable(list)) {
            visit.found(InspectionReason.NOT_LOOKED_INTO);
        }
        if (SEALED.contains(type())
                && !"signed-data".equalsIgnoreCase(parameters(TYPE).joined("smime-type"))) {
            visit.found(InspectionReason.ENCRYPTED);
        }
        if (type().equals("message/external-body")) {
            visit.found(InspectionReason.REMOTE);
        }
        if (parameters(TYPE).twice("boundary")) {
            visit.found(InspectionReason.POLYGLOT);
        }
        if (!list && carried()) {
            visit.found(InspectionReason.EMBEDDED);
        }
        if (parameters(TYPE).namesProgram("name") || parameters(DISPOSITION).namesProgram("filename")) {
            visit.found(InspectionReason.PROGRAM);
        }
    }

    /** A list of parts is never encoded, and a piece of a letter is none. */
    private boolean readable(boolean list) {
        boolean encoded = encoding().equals("base64") || encoding().equals("quoted-printable");
        return (PLAIN.contains(encoding()) || encoded && !list) && !type().equals("message/partial");
    }

    private boolean carried() {
        return word(said.get(DISPOSITION)).equals("attachment") || !TEXTS.contains(type());
    }

    private String encoding() {
        return word(said.get(ENCODING));
    }

    private MailParameters parameters(String name) {
        return MailParameters.of(said.get(name));
    }

    /** What stands in front of the parameters, without remarks. */
    private static String word(@Nullable String value) {
        return value == null
                ? ""
                : value.split(";", 2)[0]
                        .replaceAll("\\([^()]*\\)", "")
                        .replaceAll("\\s", "")
                        .toLowerCase(Locale.ROOT);
    }
}
