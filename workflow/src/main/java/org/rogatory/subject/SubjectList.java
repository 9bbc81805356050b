package org.rogatory.subject;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The list that people read of an export: file by file, who the person is there, what was asked, what lies there. */
final class SubjectList {

    private static final List<String> TEXTS = List.of("facts", "purpose", "procedure");

    private final SubjectCodes codes;
    private final Locale language;
    private final SubjectText text;
    private final StringBuilder list = new StringBuilder();

    SubjectList(SubjectCodes codes, Locale language) {
        this.codes = codes;
        this.language = language;
        this.text = new SubjectText(language);
    }

    /** A file as the export tells of it, by the names of its sources. */
    record Told(String caseRef, List<SubjectPart> parts) {

        JsonNode data(String source) {
            for (var part : parts) {
                var data = part.data();
                if (data != null && part.source().equals(source)) {
                    return data;
                }
            }
            throw new IllegalStateException("No source is called " + source);
        }

        /** What of all its parts was released, in their order. */
        Stream<JsonNode> released() {
            return parts.stream()
                    .flatMap(part -> Optional.ofNullable(part.data()).stream())
                    .flatMap(data -> data.path("released").valueStream());
        }
    }

    /** What an export is without: by codes, and places where nobody looked, with how much lies there. */
    record Without(Set<LeftOut> leftOut, Map<String, Long> unsearched) {}

    /** The whole list. */
    String of(String head, List<Told> files, Without without) {
        line(text.phrase("title"));
        line(head);
        files.forEach(this::file);
        lines("left-out", without.leftOut().stream().sorted().map(why -> text.phrase("left." + why.key())));
        lines(
                "not-searched",
                without.unsearched().entrySet().stream()
                        .map(place -> text.phrase("place." + place.getKey(), String.valueOf(place.getValue()))));
        return list.toString();
    }

    /** A heading with its lines; neither where there is no line. */
    private void lines(String heading, Stream<String> said) {
        var told = said.toList();
        if (!told.isEmpty()) {
            line("");
            line(text.phrase(heading));
            told.forEach(one -> line("- " + one));
        }
    }

    private void file(Told file) {
        var progress = file.data("progress");
        line("");
        line(text.phrase("file", file.caseRef()));
        line(text.phrase(
                "between",
                codes.state(progress.path("requesting").asString(""), language),
                codes.state(progress.path("requested").asString(""), language)));
        line(text.phrase("opened", progress.path("opened").asString("")));
        if (progress.hasNonNull("closed")) {
            line(text.phrase("closed", progress.path("closed").asString("")));
        }
        var request = file.data("request");
        request.path("person").forEach(this::person);
        TEXTS.forEach(key -> field("", key, request.path("request").path(key)));
        line(text.phrase("steps", String.valueOf(progress.path("steps").size())));
        file.data("papers").path("papers").forEach(this::paper);
        line(text.phrase("trail", String.valueOf(file.data("trail").path("acts").size())));
        file.released().forEach(this::released);
    }

    private void released(JsonNode piece) {
        var kind = piece.path("kind").asString("");
        var said = piece.path(piece.has("file") ? "file" : "text").asString("");
        var place = piece.path("place").asString("");
        line(text.phrase(
                "released." + kind,
                PieceKind.ANSWER.key().equals(kind) ? codes.act(place, language) : place,
                piece.path("day").asString("")));
        line("  " + said);
    }

    private void person(JsonNode person) {
        line(text.phrase("person"));
        person.properties().stream()
                .filter(entry -> !entry.getValue().isBoolean())
                .forEach(entry -> field("  ", entry.getKey(), entry.getValue()));
    }

    private void field(String indent, String key, JsonNode value) {
        var said = words(value);
        if (!said.isBlank()) {
            line(indent + text.field(key) + ": " + codes.fact(key, said, language));
        }
    }

    private static String words(JsonNode value) {
        return value.isContainer()
                ? value.valueStream().map(SubjectList::words).collect(Collectors.joining(", "))
                : value.asString("");
    }

    private void paper(JsonNode paper) {
        var kind = codes.paper(paper.path("kind").asString(""), language);
        line(Stream.of(
                        "№ " + paper.path("number").asString(""),
                        kind,
                        paper.path("day").asString(""),
                        paper.path("sha256").asString(""))
                .collect(Collectors.joining(", ", "- ", "")));
    }

    private void line(String said) {
        list.append(said).append('\n');
    }
}
