package org.rogatory.integrity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.JsonNode;

/** One document of a certificate: where it came from, the hash of each of its states, its signatures. */
final class PaperSection {

    private final JsonNode paper;
    private final Locale language;
    private final CertificateText text = new CertificateText();

    PaperSection(JsonNode paper, Locale language) {
        this.paper = paper;
        this.language = language;
    }

    Section of(int number) {
        var rows = new ArrayList<Row>();
        if (paper.hasNonNull("file")) {
            rows.add(row("file", said("file")));
        }
        rows.add(row("reference", said("reference")));
        rows.add(row("kind", said("kind")));
        rows.add(row("came", CertificateText.moment(said("at")) + "\n" + CertificateSections.who(paper)));
        rows.add(row("state", phrase("state." + said("state"))));
        revisions(rows);
        verdict(rows);
        signatures(rows);
        others(rows);
        var title = phrase("heading.paper", String.valueOf(number), said("title"));
        return Section.of(title, rows, List.of());
    }

    private void revisions(List<Row> rows) {
        var turn = 0;
        for (var revision : paper.path("revisions")) {
            turn++;
            var label = phrase("row.revision", String.valueOf(turn));
            var bytes = phrase("paper.bytes", revision.path("bytes").asString());
            rows.add(new Row(label, revision.path("sha256").asString() + "\n" + bytes));
        }
    }

    private void verdict(List<Row> rows) {
        if (paper.hasNonNull("verdict")) {
            rows.add(row("verdict", phrase("verdict." + said("verdict"))));
        }
        if (paper.hasNonNull("not_checked")) {
            rows.add(row("verdict", phrase("paper.not-checked", said("not_checked"))));
        }
        if (!paper.path("findings").isEmpty()) {
            rows.add(row(
                    "findings",
                    paper.path("findings")
                            .valueStream()
                            .map(PaperSection::finding)
                            .collect(Collectors.joining("\n"))));
        }
    }

    private static String finding(JsonNode finding) {
        var code = finding.path("code").asString();
        return finding.hasNonNull("what") ? finding.path("what").asString() + " (" + code + ")" : code;
    }

    private void signatures(List<Row> rows) {
        var turn = 0;
        for (var signature : paper.path("signatures")) {
            turn++;
            rows.add(new Row(phrase("row.signature", String.valueOf(turn)), signature(signature)));
        }
    }

    private void others(List<Row> rows) {
        var lines = new OtherSignatureLines(language);
        var turn = 0;
        for (var other : paper.path("other_signatures")) {
            turn++;
            rows.add(new Row(phrase("row.other", String.valueOf(turn)), lines.of(other)));
        }
    }

    private String signature(JsonNode found) {
        return Stream.of(
                        phrase("signature." + found.path("verdict").asString()),
                        found.path("subject").asString(""),
                        found.hasNonNull("authority")
                                ? phrase(
                                        "key." + found.path("key").asString(),
                                        found.path("authority").asString())
                                : phrase("key.unknown"),
                        moment(found, "claimed_at", "signature.claimed"),
                        moment(found, "proven_at", "signature.proven"),
                        phrase("mode." + found.path("mode").asString()),
                        told(found, "trust_list", "signature.list"),
                        told(found, "level", "signature.level"),
                        phrase(found.path("whole").asBoolean() ? "signature.whole" : "signature.part"),
                        found.path("indication").asString(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String moment(JsonNode found, String field, String key) {
        return found.hasNonNull(field)
                ? phrase(key, CertificateText.moment(found.path(field).asString()))
                : "";
    }

    private String told(JsonNode found, String field, String key) {
        return found.hasNonNull(field) ? phrase(key, found.path(field).asString()) : "";
    }

    private String said(String field) {
        return paper.path(field).asString();
    }

    private Row row(String key, String value) {
        return new Row(phrase("row." + key), value);
    }

    private String phrase(String key, String... values) {
        return text.phrase(key, language, values);
    }
}
