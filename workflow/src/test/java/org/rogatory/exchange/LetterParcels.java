package org.rogatory.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.KeptBytes;
import tools.jackson.databind.json.JsonMapper;

/** Packages of Uzbekistan, well sealed, with a letter that a test writes. */
final class LetterParcels {

    /** What the letter of such a package says. */
    static final String DATA = "{\"facts\":\"Synthetic facts.\"}";

    private final KeptBytes bytes;
    private final TextSealer sealer;

    LetterParcels(KeptBytes bytes, TextSealer sealer) {
        this.bytes = bytes;
        this.sealer = sealer;
    }

    /** For Kazakhstan; without a letter if there is none. */
    byte[] carrying(@Nullable String letter, String messageId) {
        return carrying(letter, messageId, "KZ");
    }

    byte[] carrying(@Nullable String letter, String messageId, String toState) {
        var files = letter == null
                ? List.<Enclosure>of()
                : List.of(Letters.enclose(bytes, "UZ-" + messageId, "Letter.pdf", letter));
        var listed = files.stream()
                .map(file -> Manifest.Listed.of(file, "01-letter.pdf"))
                .toList();
        var said = JsonMapper.shared().readTree(DATA);
        var to = toState + "-GPO";
        var manifest = new Manifest(
                3, messageId, "t", "mla_request", "UZ", "UZ-GPO", toState, to, "UZ-1", said, listed, null, List.of());
        return sealed(manifest, files, "UZ-GPO");
    }

    byte[] sealed(Manifest manifest, List<Enclosure> files, String authority) {
        var packed = new ByteArrayOutputStream();
        try {
            var content = new MessageContent(manifest.payload(), files, null, null);
            sealer.seal(MessagePackage.entries(manifest, "", content, bytes), authority, packed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return packed.toByteArray();
    }
}
