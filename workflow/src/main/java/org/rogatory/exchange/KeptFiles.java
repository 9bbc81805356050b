package org.rogatory.exchange;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;
import tools.jackson.databind.JsonNode;

/**
 * The files of a package as they are kept here.
 *
 * @param contents in the order in which the manifest lists them
 * @param opened what its message says, with what was closed for the addressee; null where nothing was
 */
record KeptFiles(
        Manifest manifest,
        List<KeptContent> contents,
        @Nullable JsonNode opened) {

    KeptFiles {
        contents = List.copyOf(contents);
    }

    KeptFiles(Manifest manifest, List<KeptContent> contents) {
        this(manifest, contents, null);
    }

    /** The same once it was read what was closed for the addressee. */
    KeptFiles saying(JsonNode payload) {
        return new KeptFiles(manifest, contents, payload);
    }

    /** What the message says to its addressee; what was closed of it is kept in clear nowhere with the message. */
    JsonNode payload() {
        return opened == null ? manifest.payload() : opened;
    }

    /** Those that everybody who receives the package can read. */
    List<Enclosure> enclosures() {
        var listed = manifest.files();
        return IntStream.range(0, listed.size())
                .filter(place -> !Closed.KIND.equals(listed.get(place).kind()))
                .mapToObj(place -> listed.get(place).kept(contents.get(place)))
                .toList();
    }

    /** What only some can read, kept as it came: nothing here opens it. */
    List<SealedPart> annexes() {
        return manifest.closed().stream()
                .map(part -> new SealedPart(
                        contents.get(manifest.files().indexOf(manifest.file(part))),
                        part.recipients(),
                        part.path(),
                        null))
                .toList();
    }

    /** Tells nothing of what the message says. */
    @Override
    public String toString() {
        return "KeptFiles[" + manifest.messageId() + ", " + contents.size() + "]";
    }
}
