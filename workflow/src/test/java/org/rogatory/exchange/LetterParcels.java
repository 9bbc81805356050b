package org.rogatory.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.bytes.KeptBytes;
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
    SealedPackage carrying(@Nullable String letter, String messageId) {
        return carrying(letter, messageId, "KZ");
    }

    SealedPackage carrying(@Nullable String letter, String messageId, String toState) {
        return packed(letter == null ? List.of() : List.of(file(messageId, "Letter.pdf", letter)), messageId, toState);
    }

    /** With one file more, of whose hash the letter is written. */
    SealedPackage accompanied(UnaryOperator<String> letter, String messageId) {
        var annex = file(messageId, "Annex.pdf", "an annex");
        return packed(List.of(file(messageId, "Letter.pdf", letter.apply(annex.sha256())), annex), messageId, "KZ");
    }

    private Enclosure file(String messageId, String name, String text) {
        return Letters.enclose(bytes, "UZ-" + messageId, name, text);
    }

    /** With a signature of a national tool beside the letter. */
    SealedPackage withToken(String letter, String messageId) {
        return withTokens(letter, messageId, 1);
    }

    /** With so many of them. */
    SealedPackage withTokens(String letter, String messageId, int signatures) {
        var tokens = IntStream.range(0, signatures).mapToObj(turn -> token(messageId, "CMS " + turn + " (synthetic)"));
        var files = Stream.concat(Stream.of(file(messageId, "Letter.pdf", letter)), tokens);
        return packed(files.toList(), messageId, "KZ");
    }

    private Enclosure token(String messageId, String text) {
        var beside = file(messageId, "token-signature.p7s", text);
        return new Enclosure(
                DocumentView.TOKEN_SIGNATURE, beside.name(), "application/pkcs7-signature", beside.content());
    }

    private SealedPackage packed(List<Enclosure> files, String messageId, String toState) {
        var paths = PackagePaths.of(files);
        var listed = files.stream()
                .map(file -> Manifest.Listed.of(file, paths.get(file.sha256())))
                .toList();
        var said = JsonMapper.shared().readTree(DATA);
        var to = toState + "-GPO";
        var manifest = new Manifest(
                3, messageId, "t", "mla_request", "UZ", "UZ-GPO", toState, to, "UZ-1", said, listed, null, List.of());
        return sealed(manifest, files, "UZ-GPO");
    }

    SealedPackage sealed(Manifest manifest, List<Enclosure> files, String authority) {
        var packed = new ByteArrayOutputStream();
        try {
            var content = new MessageContent(manifest.payload(), files, null, null);
            sealer.seal(MessagePackage.entries(manifest, "", content, bytes), authority, packed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return SealedPackage.of(packed.toByteArray());
    }
}
