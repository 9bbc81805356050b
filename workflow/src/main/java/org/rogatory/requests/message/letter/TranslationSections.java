package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.directory.Authority;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.requests.message.letter.LetterBody.Frame;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a translation as they go with the letter: of which version, by whom, certified or not, then the texts. */
final class TranslationSections {

    private static final String KIND = "translation";

    private final LetterText text;

    TranslationSections(LetterText text) {
        this.text = text;
    }

    /** The paper that goes with the letter of request. */
    LetterBody paper(JsonNode translated, Authority addressee, Locale language) {
        return new LetterBody(
                KIND,
                text.title(KIND, "", language),
                language,
                addressee,
                of(translated, language),
                List.of(),
                null,
                Frame.STAYING,
                shown(translated));
    }

    List<Section> of(JsonNode translated, Locale language) {
        var sections = new ArrayList<Section>();
        sections.add(head(translated, language));
        for (var part : translated.path("sections")) {
            var lines = part.path("text")
                    .asString("")
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            sections.add(Section.of(heading(part, language), List.of(), lines));
        }
        return sections;
    }

    /** The data of the paper: what its pages show. */
    static ObjectNode shown(JsonNode translated) {
        var data = JsonMapper.shared().createObjectNode();
        data.set(KIND, translated.deepCopy());
        return data;
    }

    /** By whom the translation is that stands beside the words of a letter, and who certified it, if somebody did. */
    Section beside(JsonNode translated, Locale language) {
        var about = about(translated, language);
        var end = translated.path("certified").asBoolean(false) ? "certified" : "uncertified";
        return Section.of(text.title(KIND, "", language), about, List.of(text.phrase("translation." + end, language)));
    }

    private Section head(JsonNode translated, Locale language) {
        var certified = translated.path("certified").asBoolean(false);
        var rows = new ArrayList<Row>();
        rows.add(row("version", translated.path("version").asString(""), language));
        rows.addAll(about(translated, language));
        return Section.of(
                "", rows, List.of(text.phrase(certified ? "translation.certified" : "translation.follows", language)));
    }

    private List<Row> about(JsonNode translated, Locale language) {
        var into = Locale.forLanguageTag(translated.path("into").asString(""));
        var rows = new ArrayList<Row>();
        rows.add(row("into", into.getDisplayLanguage(language), language));
        rows.add(row("translator", translated.path("translator").asString(""), language));
        rows.addAll(certifier(translated.path("certifier"), language));
        return rows;
    }

    /** Who certified it: the officer of an authority, or somebody else by name; on what ground, and when. */
    private List<Row> certifier(JsonNode by, Locale language) {
        var name = by.path("name").asString("");
        var authority = by.path("authority").asString("");
        var office = authority.isEmpty() ? name : name + ", " + text.authority(authority, language);
        return LetterText.filled(List.of(
                row("certifier", office, language),
                row("ground", by.path("ground").asString(""), language),
                row("certified-on", LetterText.date(by.path("date").asString("")), language)));
    }

    private Row row(String key, String value, Locale language) {
        return new Row(text.phrase("translation." + key, language), value);
    }

    private String heading(JsonNode part, Locale language) {
        var name = part.path("name").asString("");
        if (part.hasNonNull("item")) {
            var type = part.path("type").asString("");
            return text.phrase("section.assistance", language) + " "
                    + (part.path("item").asInt() + 1) + ". " + text.label("assistance_types", type, language) + ": "
                    + text.label("assistance." + type + ".facts", name, language);
        }
        var field = name.split("-");
        var label = text.field(field[0], language);
        return field.length == 1 ? label : label + ": " + text.field(field[1], language);
    }
}
