package org.rogatory.requests.message.letter;

import java.util.Map;
import java.util.Set;
import org.rogatory.registers.LetterSubject;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The form that asks for a sentenced person to serve his sentence elsewhere, and what of it a letter shows. */
final class TransferForms {

    private static final String BLOCK = "transfer";

    private static final Set<String> SHOWN =
            Set.of("direction", "judgment", "time", "consent", "dual", "method", "reports", "damage_paid", "pending");

    /** What has parts of its own, and which of them have words in a letter. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "judgment", Set.of("by", "number", "date", "final_on"),
            "time", Set.of("sentence", "from", "served_days", "end_date", "remaining_months", "as_of"),
            "consent", Set.of("date", "form", "language", "interpreter", "representative"));

    private TransferForms() {}

    /** Whether a content asks for a transfer: by its form. */
    static boolean asks(JsonNode content) {
        return asks(content.path("form").asString(""));
    }

    static boolean asks(String form) {
        return RequestForms.TRANSFER.equals(form);
    }

    /** Whether what a letter shows of a content, which tells no form, is of such a request. */
    static boolean told(JsonNode shown) {
        return shown.has(BLOCK);
    }

    /** What a journal calls the letter that opens a file of this form. */
    static LetterSubject subject(String form, LetterSubject otherwise) {
        return asks(form) ? LetterSubject.TRANSFER_REQUEST : otherwise;
    }

    /** Leaves in the data of a letter what its pages have words for. */
    static void reduce(ObjectNode shown) {
        if (!(shown.path(BLOCK) instanceof ObjectNode told)) {
            return;
        }
        told.retain(SHOWN);
        PARTS.forEach((key, kept) -> {
            if (told.path(key) instanceof ObjectNode parts) {
                parts.retain(kept);
                parts.removeIf(LetterText::blank);
            }
        });
        told.removeIf(LetterText::blank);
        ItemParts.withoutFacts(shown);
    }
}
