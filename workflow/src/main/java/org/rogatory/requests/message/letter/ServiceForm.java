package org.rogatory.requests.message.letter;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;

/**
 * The short form of a request for nothing but service: its letter begins with what is to be served, on whom and until
 * when, and the case follows. It says no less than a long one.
 */
final class ServiceForm {

    /** The key of the sentence that asks. */
    static final String OPENING = "kind.request.service";

    private static final String FORM = "service_short_form";
    private static final String SERVICE = "service_documents";
    private static final String ASKS = "opening";
    private static final String ITEM = "assistance";

    private ServiceForm() {}

    /** Whether a request is in this form, asks for nothing else, and goes on from no earlier one. */
    static boolean of(JsonNode content) {
        var kinds = RequestForms.kinds(content);
        return FORM.equals(content.path("form").asString(""))
                && !kinds.isEmpty()
                && kinds.stream().allMatch(SERVICE::equals)
                && !content.hasNonNull("parent")
                && !content.path("corrects").isObject();
    }

    /** The parts of a request in the order of this form, after the sentence that asks. */
    static List<LetterPart> ordered(List<LetterPart> parts, String sentence) {
        var asking = new LetterPart(ASKS, Section.of("", List.of(), List.of(sentence)));
        var served = parts.stream().filter(part -> part.key().startsWith(ITEM));
        var rest = parts.stream().filter(part -> !part.key().startsWith(ITEM) && !ASKS.equals(part.key()));
        return Stream.of(Stream.of(asking), served, rest).flatMap(each -> each).toList();
    }
}
