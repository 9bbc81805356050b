package org.rogatory.web.shared;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * By what a person is known, out of his dossier. Nothing else of it is read here: neither that he is under protection,
 * nor his health, his counsel or his children.
 *
 * @param names as they are written and in Latin letters, his own first
 * @param photos references of documents of the file
 * @param prints references of documents of the file
 */
public record PersonFacts(
        List<String> names,
        @Nullable String born,
        @Nullable String place,
        @Nullable String sex,
        List<String> citizenships,
        List<Paper> papers,
        List<String> photos,
        List<String> prints) {

    /** What a paper is, with its number, and the State that gave it. */
    public record Paper(String told, @Nullable String state) {

        private static Paper of(JsonNode paper) {
            var told = Stream.of("kind", "number")
                    .map(key -> text(paper.path(key)))
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(" "));
            return new Paper(told, text(paper.path("state")));
        }

        private boolean said() {
            return !told.isEmpty() || state != null;
        }
    }

    public PersonFacts {
        names = List.copyOf(names);
        citizenships = List.copyOf(citizenships);
        papers = List.copyOf(papers);
        photos = List.copyOf(photos);
        prints = List.copyOf(prints);
    }

    /** Out of the dossier of a person; empty where nothing is known. */
    public static PersonFacts of(JsonNode dossier) {
        return new PersonFacts(
                all(dossier.path("names").valueStream(), "text", "latin"),
                text(dossier.path("born")),
                text(dossier.path("place")),
                text(dossier.path("sex")),
                dossier.path("citizenships")
                        .valueStream()
                        .map(state -> state.asString(""))
                        .filter(state -> !state.isBlank())
                        .toList(),
                dossier.path("documents")
                        .valueStream()
                        .map(Paper::of)
                        .filter(Paper::said)
                        .toList(),
                all(dossier.path("photos").valueStream(), "documentRef"),
                all(dossier.path("prints").valueStream(), "documentRef"));
    }

    /** Out of the person of a request, which tells less: nothing of where he is, of his family or of notes on him. */
    public static PersonFacts ofRequest(JsonNode person) {
        var number = text(person.path("document_number"));
        var told = person.path("citizenship");
        return new PersonFacts(
                all(Stream.of(person), "name", "name_latin"),
                text(person.path("born")),
                text(person.path("place")),
                text(person.path("sex")),
                (told.isArray() ? told.valueStream() : Stream.of(told))
                        .map(state -> state.asString("").strip())
                        .filter(state -> !state.isEmpty())
                        .toList(),
                number == null ? List.of() : List.of(new Paper(number, null)),
                List.of(),
                List.of());
    }

    private static List<String> all(Stream<JsonNode> rows, String... keys) {
        return rows.flatMap(row -> Stream.of(keys).map(key -> text(row.path(key))))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String text(JsonNode node) {
        var text = node.asString("").strip();
        return text.isEmpty() ? null : text;
    }
}
