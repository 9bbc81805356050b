package org.rogatory.integrity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import tools.jackson.databind.JsonNode;

/** The parts of a certificate of disposal: the act, the files, what stays, the chain, who did what. */
final class DisposalSections {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final JsonNode data;
    private final CertificateSections shared;

    DisposalSections(JsonNode data, Locale language) {
        this.data = data;
        this.shared = new CertificateSections(data, language);
    }

    List<Section> all() {
        var about = List.of(phrase("disposal.statement"), phrase("disposal.limits"));
        return List.of(
                Section.of("", List.of(), about),
                act(),
                files(),
                Section.of(phrase("heading.stays"), List.of(), List.of(phrase("disposal.stays"), backups())),
                Section.of(phrase("heading.chain"), shared.end(), List.of(phrase("disposal.chain-how"))),
                shared.acts());
    }

    private Section act() {
        var rows = new ArrayList<Row>();
        rows.add(shared.row("act", data.path("reference").asString()));
        rows.add(shared.row("day", day("day")));
        rows.add(shared.row("files", String.valueOf(data.path("files").size())));
        rows.add(shared.row("keys", data.path("keys").asString()));
        rows.addAll(shared.made());
        return Section.of(phrase("heading.disposal"), rows, List.of(phrase("disposal.how")));
    }

    private Section files() {
        var rows = data.path("files").valueStream().map(this::file).toList();
        return Section.of(phrase("heading.files"), rows, List.of());
    }

    private Row file(JsonNode file) {
        var kept = phrase(
                "disposal.file",
                file.path("index").asString(),
                file.path("article").asString(),
                file.path("sheets").asString());
        var closed = file.hasNonNull("closed") ? "\n" + phrase("disposal.closed", day(file, "closed")) : "";
        return new Row(file.path("reference").asString(), kept + closed);
    }

    private String backups() {
        var days = data.path("backups_days").asInt();
        return days > 0 ? phrase("disposal.backups-days", String.valueOf(days)) : phrase("disposal.backups");
    }

    private String day(String key) {
        return day(data, key);
    }

    private static String day(JsonNode node, String key) {
        return DAY.format(LocalDate.parse(node.path(key).asString()));
    }

    private String phrase(String key, String... said) {
        return shared.phrase(key, said);
    }
}
