package org.rogatory.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.JsonNode;

/** The parts of a certificate: what it is about, the chain, the documents, the acts. */
final class CertificateSections {

    private final JsonNode data;
    private final Locale language;
    private final CertificateText text = new CertificateText();

    CertificateSections(JsonNode data, Locale language) {
        this.data = data;
        this.language = language;
    }

    List<Section> all() {
        var sections = new ArrayList<Section>();
        sections.add(Section.of("", List.of(), List.of(phrase("statement"), phrase("limits"))));
        sections.add(subject());
        sections.add(chain());
        var number = 0;
        for (var paper : data.path("documents")) {
            number++;
            sections.add(new PaperSection(paper, language).of(number));
        }
        sections.add(acts());
        return sections;
    }

    private Section subject() {
        var rows = new ArrayList<Row>();
        rows.add(row("about", phrase("about." + data.path("about").asString())));
        if (data.hasNonNull("purpose")) {
            rows.add(row("purpose", data.path("purpose").asString()));
        }
        rows.add(row("issued-by", who(data.path("issued_by"))));
        rows.addAll(made());
        return Section.of(phrase("heading.subject"), rows, List.of());
    }

    /** When and by what the certificate was made. */
    List<Row> made() {
        return List.of(
                row("moment", CertificateText.moment(data.path("at").asString())),
                row("software", data.path("software").asString()),
                row(
                        "template",
                        data.path("template").asString() + " ("
                                + data.path("schema").asString() + ")"));
    }

    private Section chain() {
        var trail = data.path("trail");
        var rows = new ArrayList<>(end());
        rows.add(row("count", trail.path("count").asString()));
        rows.add(row("count-unsealed", trail.path("unsealed").asString()));
        for (var end : List.of("first", "last")) {
            if (trail.has(end)) {
                rows.add(row(end, place(trail.path(end))));
            }
        }
        for (var hidden : List.of("looks", "rest")) {
            var unlisted = trail.path(hidden);
            if (unlisted.path("count").asInt() > 0) {
                rows.add(row(
                        hidden,
                        unlisted.path("count").asString() + "\n"
                                + unlisted.path("sha256").asString()));
            }
        }
        return Section.of(phrase("heading.chain"), rows, List.of(phrase("chain.how")));
    }

    /** The end of the chain, and how far it was checked. */
    List<Row> end() {
        var chain = data.path("chain");
        return List.of(
                row("head", place(chain)),
                row("checked", phrase("chain.whole", chain.path("checked_to").asString())),
                row("tail", chain.path("unsealed").asString()));
    }

    private static String place(JsonNode place) {
        return place.path("position").asString() + "\n" + place.path("hash").asString();
    }

    Section acts() {
        var rows = data.path("trail").path("rows").valueStream().map(this::act).toList();
        return Section.of(phrase("heading.acts"), rows, List.of());
    }

    /** The moment and the place in the chain beside who did what; codes stand as the trail has them. */
    private Row act(JsonNode act) {
        var place = act.hasNonNull("position")
                ? phrase("act.place", act.path("position").asString())
                : phrase("act.unsealed");
        var code = act.path("action").asString();
        var what = act.hasNonNull("what") ? act.path("what").asString() + " (" + code + ")" : code;
        var lines = Stream.of(who(act), what, act.path("details").asString(""));
        return new Row(
                CertificateText.moment(act.path("at").asString()) + "\n" + place,
                lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
    }

    /** Somebody by name and office. */
    static String who(JsonNode node) {
        return Stream.of(node.path("name").asString(""), node.path("office").asString(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    Row row(String key, String value) {
        return new Row(phrase("row." + key), value);
    }

    String phrase(String key, String... said) {
        return text.phrase(key, language, said);
    }
}
