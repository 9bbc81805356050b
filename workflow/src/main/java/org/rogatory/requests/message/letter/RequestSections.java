package org.rogatory.requests.message.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.documents.letter.Letter.Annex;
import org.rogatory.documents.letter.Letter.Row;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.person.ProtectedPersons;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a letter of request, in the order in which the conventions list the contents of a request. */
final class RequestSections {

    private static final List<String> CASE = List.of("conducting_authority", "case_number", "opened", "subject_nature");
    private static final String WRITTEN = "executor_facts";
    private static final Set<String> SHOWN = Set.of(
            "legal_basis",
            "articles",
            "conducting_authority",
            "case_number",
            "opened",
            "subject_nature",
            "parent",
            "parent_letter",
            "corrects",
            "offences",
            "facts",
            "new_facts",
            WRITTEN,
            "acts",
            "persons",
            "representatives",
            "assistance",
            "purpose",
            "nexus",
            "urgency",
            "confidentiality",
            "procedure",
            "presence",
            "damage",
            "earlier_contact",
            "undertakings",
            "extradition",
            "provisional",
            "transit",
            "transfer",
            "attachments");
    private static final Map<String, Set<String>> SHOWN_OF = Map.of(
            "offences", Set.of("key", "national_article", "max_penalty_years"),
            "attachments", Set.of("kind", "name", "certified"),
            "assistance", Set.of("type", "facts", "number"));

    private static final String SEALED = "sealed";

    private final LetterText text;
    private final Citations citations;
    private final PersonParts persons;
    private final ItemParts items;
    private final EarlierLetter earlier;
    private final ExtraditionParts extradition;
    private final TransferParts transfer;
    private final ConductPart conduct;

    RequestSections(LetterText text, Citations citations) {
        this.text = text;
        this.citations = citations;
        this.persons = new PersonParts(text);
        this.items = new ItemParts(text);
        this.earlier = new EarlierLetter(text);
        this.extradition = new ExtraditionParts(text);
        this.transfer = new TransferParts(text);
        this.conduct = new ConductPart(text);
    }

    /** All parts in their order, also those that say nothing yet; what is told unasked has headings of its own. */
    List<LetterPart> parts(JsonNode content, String kind, Locale language) {
        return parts(content, content, kind, language);
    }

    /** The same of a translated content, whose texts stand in rows or below as those of its source do. */
    List<LetterPart> parts(JsonNode content, JsonNode source, String kind, Locale language) {
        var parts = new ArrayList<LetterPart>();
        parts.add(opening(content, language));
        parts.add(part("basis", heading("basis", kind, language), List.of(), citations.of(content, language)));
        parts.add(part("case", heading("case", kind, language), caseRows(content, language), List.of()));
        parts.add(new LetterPart("offences", offences(content, language)));
        if (content.hasNonNull("parent")) {
            parts.add(earlier.since(content, language));
        }
        var told = content.has(WRITTEN) ? WRITTEN : "facts";
        parts.add(part("facts", heading(told, kind, language), acts(content, language), prose(content, told)));
        parts.addAll(persons.of(content, language));
        if (!RequestForms.SPONTANEOUS.equals(kind)
                || !content.path("assistance").isEmpty()) {
            parts.addAll(items.of(content.path("assistance"), source.path("assistance"), language));
        }
        parts.addAll(extradition.of(content, source, kind, language));
        parts.addAll(transfer.of(content, source, language));
        parts.add(part("purpose", heading("purpose", kind, language), List.of(), prose(content, "purpose", "nexus")));
        parts.add(new LetterPart("conduct", conduct.of(content, kind, language)));
        return parts;
    }

    private String heading(String section, String kind, Locale language) {
        return text.ofKind("section." + section, kind, language);
    }

    /** The sentence that asks; a further request says that it is one. */
    private LetterPart opening(JsonNode content, Locale language) {
        return part("opening", "", List.of(), List.of(earlier.sentence(content, language)));
    }

    private List<Row> caseRows(JsonNode content, Locale language) {
        return Stream.concat(rows(content, CASE, language).stream(), earlier.rows(content, language).stream())
                .toList();
    }

    /** A row without a value says nothing and is left out. */
    private static LetterPart part(String key, String heading, List<Row> rows, List<String> paragraphs) {
        return new LetterPart(key, Section.of(heading, LetterText.filled(rows), paragraphs));
    }

    /** The data of the letter: what its pages show, and nothing else of the request. */
    static ObjectNode shown(JsonNode content) {
        var shown = (ObjectNode) ProtectedPersons.released(content);
        shown.retain(SHOWN);
        shown.removeNulls();
        withoutDenials(shown);
        withoutSealed(shown);
        shown.path("persons").forEach(RequestSections::withoutEmpty);
        shown.path("representatives").forEach(RequestSections::withoutEmpty);
        shown.path("assistance").forEach(item -> withoutEmpty(item.path("facts")));
        shown.path("assistance").forEach(item -> withoutUnticked(item.path("facts")));
        SHOWN_OF.forEach((list, kept) -> shown.path(list).forEach(entry -> retain(entry, kept)));
        ExtraditionForms.reduce(shown);
        TransferForms.reduce(shown);
        return shown;
    }

    /** Whether a letter shows this part of a request that says something; annexes are a list of their own. */
    static boolean shows(String key, JsonNode value) {
        return switch (key) {
            case "attachments" -> false;
            case "urgency" -> value.path("urgent").asBoolean(false);
            case "confidentiality" -> value.path("yes").asBoolean(false);
            default -> SHOWN.contains(key);
        };
    }

    /** An entry of a draft may still be nothing. */
    private static void retain(JsonNode entry, Set<String> kept) {
        if (entry instanceof ObjectNode object) {
            object.retain(kept);
        }
    }

    /** A request that is neither urgent nor confidential says nothing of it, nor of what else was not ticked there. */
    private static void withoutDenials(ObjectNode shown) {
        for (var key : ConductPart.PARTED) {
            if (shows(key, shown.path(key))) {
                withoutUnticked(shown.path(key));
            } else {
                shown.remove(key);
            }
        }
    }

    /** What was not filled in is not shown, and so not carried. */
    private static void withoutEmpty(JsonNode facts) {
        if (facts instanceof ObjectNode object) {
            object.removeIf(LetterText::blank);
        }
    }

    /** What was not ticked is neither said nor asked for. */
    private static void withoutUnticked(JsonNode facts) {
        if (facts instanceof ObjectNode object) {
            object.removeIf(value -> value.isBoolean() && !value.asBoolean());
        }
    }

    /** That a person is told by his code alone is a mark of the message; no page says it. */
    private static void withoutSealed(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(SEALED);
        }
        node.forEach(RequestSections::withoutSealed);
    }

    private Section offences(JsonNode content, Locale language) {
        var rows = content.path("offences")
                .valueStream()
                .map(offence -> new Row(
                        text.label("offences", offence.path("key").asString(""), language),
                        offence.path("national_article").asString("") + penalty(offence, language)))
                .toList();
        return Section.of(text.phrase("section.offences", language), rows, List.of());
    }

    private String penalty(JsonNode offence, Locale language) {
        return offence.hasNonNull("max_penalty_years")
                ? "; " + text.phrase("highest-penalty", language) + ": "
                        + offence.path("max_penalty_years").asString("")
                : "";
    }

    private List<Row> acts(JsonNode content, Locale language) {
        return content.path("acts")
                .valueStream()
                .map(act -> act(
                        LetterText.date(act.path("date").asString("")),
                        act.path("place").asString(""),
                        language))
                .toList();
    }

    /** Where it was by when it was; what of both is not known is not left blank beside the other. */
    private Row act(String day, String place, Locale language) {
        if (place.isBlank()) {
            return new Row(text.field("date", language), day);
        }
        return new Row(day.isBlank() ? text.field("acts.place", language) : day, place);
    }

    private List<Row> rows(JsonNode content, List<String> keys, Locale language) {
        return keys.stream()
                .filter(content::hasNonNull)
                .map(key -> new Row(text.field(key, language), text.value(content.path(key), language)))
                .toList();
    }

    private static List<String> prose(JsonNode content, String... keys) {
        return Stream.of(keys)
                .map(key -> content.path(key).asString(""))
                .filter(words -> !words.isBlank())
                .toList();
    }

    List<Annex> annexes(JsonNode content, Enclosed enclosures, Locale language) {
        return new AnnexLines(text).of(content, enclosures, language);
    }
}
