package org.rogatory.requests.content;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rogatory.documents.Documents;
import org.rogatory.documents.letter.PrintedText;
import org.rogatory.law.Finding;
import org.rogatory.law.Level;
import org.rogatory.requests.message.letter.ListedAnnex;
import org.rogatory.requests.message.letter.PrintedContent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells while a request can still be mended which fields and names of annexes the letter cannot print as written. */
@Component
class PrintedSigns {

    private static final String KEY = "sign_not_printed";
    private static final String ASSISTANCE = "assistance";
    private static final String ANNEXES = "attachments";

    /** The item of the form under which a field is asked for, where its name is another one. */
    private static final Map<String, String> ITEMS = Map.of(
            "acts", "facts",
            "offences", "offence",
            "opened", "case_number",
            "articles", "legal_basis",
            "parent_letter", "parent",
            "corrects", "parent",
            "signature", "signature_seal");

    private final PrintedText printed;
    private final Documents documents;

    PrintedSigns(PrintedText printed, Documents documents) {
        this.printed = printed;
        this.documents = documents;
    }

    /** A warning for each place at which the letter will show a code instead of a sign. */
    List<Finding> of(String caseRef, JsonNode content) {
        var fields = PrintedContent.of(content).properties().stream()
                .flatMap(field -> places(field.getKey(), field.getValue()));
        return Stream.concat(fields, annexes(caseRef, content))
                .distinct()
                .map(place -> new Finding(Level.WARNING, KEY, place))
                .toList();
    }

    /** A document that no annex of the request names is listed under its own name. */
    private Stream<String> annexes(String caseRef, JsonNode content) {
        return ListedAnnex.of(content, documents.enclosures(caseRef)).stream()
                .filter(annex -> unprinted(annex.name()))
                .map(annex -> ANNEXES);
    }

    private Stream<String> places(String field, JsonNode value) {
        if (ASSISTANCE.equals(field)) {
            return IntStream.range(0, value.size())
                    .boxed()
                    .flatMap(number -> facts(number, value.path(number).path("facts")));
        }
        return lacking(value) ? Stream.of(ITEMS.getOrDefault(field, field)) : Stream.empty();
    }

    private Stream<String> facts(int number, JsonNode facts) {
        return facts.properties().stream()
                .filter(fact -> lacking(fact.getValue()))
                .map(fact -> ASSISTANCE + "[" + number + "]." + fact.getKey());
    }

    private boolean lacking(JsonNode value) {
        return value.isContainer()
                ? value.valueStream().anyMatch(this::lacking)
                : value.isString() && unprinted(value.asString());
    }

    private boolean unprinted(String text) {
        return !printed.lacking(text).isEmpty();
    }
}
