package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentView;
import tools.jackson.databind.JsonNode;

/**
 * An annex that a request lists, or a document that goes with it unlisted.
 *
 * @param document the document of the file that is this annex; null for one that can only come on paper
 */
public record ListedAnnex(
        String kind, String name, @Nullable DocumentView document) {

    /**
     * The documents that go with the request under the names by which it lists them, then what it lists without one. A
     * document is the annex of its name, else the first listed one of its kind.
     */
    public static List<ListedAnnex> of(JsonNode content, List<DocumentView> enclosures) {
        var there = new ArrayList<>(enclosures);
        var listed = content.path("attachments").valueStream().toList();
        var found = new ArrayList<Optional<DocumentView>>();
        listed.forEach(annex ->
                found.add(take(there, document -> document.name().equals(name(annex)))));
        for (int index = 0; index < listed.size(); index++) {
            var annex = listed.get(index);
            var known = found.get(index);
            found.set(
                    index,
                    known.or(() -> take(there, document -> document.kind().equals(kind(annex)))));
        }
        var own = IntStream.range(0, listed.size())
                .mapToObj(index -> new ListedAnnex(
                        kind(listed.get(index)),
                        name(listed.get(index)),
                        found.get(index).orElse(null)))
                .toList();
        var unlisted = there.stream().map(document -> new ListedAnnex(document.kind(), document.name(), document));
        var filed = own.stream().filter(annex -> annex.document() != null);
        return Stream.of(filed, unlisted, own.stream().filter(annex -> annex.document() == null))
                .flatMap(annexes -> annexes)
                .toList();
    }

    private static Optional<DocumentView> take(List<DocumentView> there, Predicate<DocumentView> wanted) {
        var found = there.stream().filter(wanted).findFirst();
        found.ifPresent(there::remove);
        return found;
    }

    private static String kind(JsonNode annex) {
        return annex.path("kind").asString("");
    }

    private static String name(JsonNode annex) {
        return annex.path("name").asString("");
    }
}
