package org.rogatory.requests.message.letter;

import java.util.Map;
import java.util.Set;
import org.rogatory.registers.LetterSubject;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms by which a State asks for a person, and what of them a letter shows. */
public final class ExtraditionForms {

    /** The form, the message and the letter of a request for an arrest before the request for extradition. */
    public static final String PROVISIONAL = RequestForms.PROVISIONAL_ARREST;

    /** The form by which consent is asked for after the surrender. */
    static final String CONSENT = RequestForms.SPECIALITY_CONSENT;

    /** The form, the message and the letter of a request that a third State lets a person through. */
    static final String TRANSIT = RequestForms.TRANSIT;

    private static final String REQUEST = RequestForms.EXTRADITION;
    private static final String EXTRADITION = "extradition";
    private static final String CUSTODY = "provisional";
    private static final String PASSAGE = "transit";

    private static final Map<String, Set<String>> SHOWN = Map.of(
            EXTRADITION,
            Set.of(
                    "purpose",
                    "description",
                    "limitation",
                    "nationality_check",
                    "arrest_warrant",
                    "judgment",
                    "in_absentia",
                    "law_text",
                    "law",
                    "dual_criminality",
                    CriminalityLines.KEY,
                    "damage",
                    "assurances",
                    "consent_purpose",
                    "third_state",
                    "surrendered_on",
                    "statement"),
            CUSTODY,
            Set.of(
                    "warrant",
                    "intention",
                    "penalty",
                    "location",
                    "interpol_notice",
                    "channel",
                    "reference",
                    "requested_at",
                    "arrested_at",
                    "zone",
                    "place",
                    "duty_contact"),
            PASSAGE,
            Set.of("route", "means", "first_day", "last_day", "escort", "landing"));
    private static final Set<String> JUDGMENT =
            Set.of("by", "date", "number", "valid_until", "final_on", "sentence", "served", "in_absentia");

    /** What has parts of its own, and which of them have words in a letter. */
    private static final Map<String, Set<String>> PARTS = Map.of(
            "limitation", Set.of("last_day", "text"),
            "nationality_check", Set.of("state", "result", "on"),
            "arrest_warrant", Set.of("by", "date", "number", "valid_until"),
            "warrant", JUDGMENT,
            "judgment", JUDGMENT,
            "damage", Set.of("amount", "currency", "whose"),
            "duty_contact", Set.of("name", "phone", "email"));

    /** What an entry of a list says, if it is more than a text. */
    private static final Set<String> ENTRY = Set.of("text");

    private static final Map<String, Set<String>> ENTRIES = Map.of(CriminalityLines.KEY, CriminalityLines.SHOWN);

    private ExtraditionForms() {}

    /** Whether a content asks for a person: by its form. */
    static boolean asks(JsonNode content) {
        return asks(content.path("form").asString(""));
    }

    static boolean asks(String form) {
        return REQUEST.equals(form) || PROVISIONAL.equals(form) || TRANSIT.equals(form) || CONSENT.equals(form);
    }

    /** Whether it asks for no person any more, but for more to be done with the one who was given up. */
    static boolean asksConsent(JsonNode content) {
        return CONSENT.equals(content.path("form").asString(""));
    }

    /** Whether what a letter shows of a content, which tells no form, is of such a request. */
    static boolean told(JsonNode shown) {
        return shown.has(EXTRADITION) || shown.has(CUSTODY) || shown.has(PASSAGE);
    }

    /** The document kind of the letter: an arrest that is asked for first is a letter of its own, as is a transit. */
    static String letterKind(JsonNode content, String otherwise) {
        var form = content.path("form").asString("");
        return Set.of(PROVISIONAL, TRANSIT).contains(form) ? form : otherwise;
    }

    /** What a journal calls the letter that opens a file of this form. */
    static LetterSubject subject(String form, LetterSubject otherwise) {
        return switch (form) {
            case REQUEST -> LetterSubject.EXTRADITION_REQUEST;
            case PROVISIONAL -> LetterSubject.ARREST_REQUEST;
            case CONSENT -> LetterSubject.CONSENT_REQUEST;
            case TRANSIT -> LetterSubject.TRANSIT_REQUEST;
            default -> otherwise;
        };
    }

    /** Leaves in the data of a letter what its pages have words for: limits counted here are nobody else's. */
    static void reduce(ObjectNode shown) {
        if (!told(shown)) {
            return;
        }
        SHOWN.forEach((group, kept) -> {
            if (shown.path(group) instanceof ObjectNode told) {
                told.retain(kept);
                kept.forEach(key -> reduce(told, key));
                told.removeIf(value -> LetterText.blank(value) || value.isBoolean() && !value.asBoolean());
            }
        });
        ItemParts.withoutFacts(shown);
    }

    private static void reduce(ObjectNode told, String key) {
        var value = told.path(key);
        if (value instanceof ObjectNode parts) {
            parts.retain(PARTS.getOrDefault(key, Set.of()));
        }
        if (value.isArray()) {
            value.forEach(entry -> {
                if (entry instanceof ObjectNode parts) {
                    parts.retain(ENTRIES.getOrDefault(key, ENTRY));
                }
            });
        }
    }
}
