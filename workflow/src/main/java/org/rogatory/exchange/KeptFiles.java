package org.rogatory.exchange;

import java.util.List;
import java.util.stream.IntStream;
import org.rogatory.documents.KeptContent;

/**
 * The files of a package as they are kept here.
 *
 * @param contents in the order in which the manifest lists them
 */
record KeptFiles(Manifest manifest, List<KeptContent> contents) {

    KeptFiles {
        contents = List.copyOf(contents);
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
}
