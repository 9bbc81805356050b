package org.rogatory.requests;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseMarks;
import tools.jackson.databind.JsonNode;

/** The forms of what one State sends another on its own account, and the messages that carry them. */
public final class RequestForms {

    /** Facts that a State tells without being asked, perhaps under conditions of use. */
    public static final String SPONTANEOUS = "spontaneous_information";

    /** A request for more in the matter of an earlier one. */
    public static final String SUPPLEMENT = "supplementary_request";

    /** A request that a person is handed over to be tried or to serve a sentence. */
    public static final String EXTRADITION = "extradition_request";

    /** A request that a person is held until that one comes. */
    public static final String PROVISIONAL_ARREST = "provisional_arrest_request";

    /** A request that a sentenced person serves his sentence elsewhere. */
    public static final String TRANSFER = "transfer_sentenced_request";

    /** A request that a person in custody is led through a third State. */
    public static final String TRANSIT = "transit_request";

    /** A request to the State that gave a person up for its consent to more than it was granted for. */
    public static final String SPECIALITY_CONSENT = "speciality_consent_request";

    private static final String REQUEST = "mla_request";

    private static final String ASSISTANCE = "mla";
    private static final String EXTRADITION_FILES = "extradition";

    private static final Pattern NAMED_ITEM = Pattern.compile("assistance\\[(0|[1-9]\\d{0,2})]");

    /** The years that every database can keep. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 9999;

    /** The forms with items of their own, those that are most used first. */
    public static final List<String> WITH_ITEMS =
            List.of(REQUEST, EXTRADITION, PROVISIONAL_ARREST, SPECIALITY_CONSENT, TRANSIT, TRANSFER);

    /** The kinds of messages that open a file. */
    public static final Set<String> OPENING =
            Set.of(REQUEST, SPONTANEOUS, EXTRADITION, PROVISIONAL_ARREST, SPECIALITY_CONSENT, TRANSFER, TRANSIT);

    /** Those of them that belong to mutual legal assistance. */
    public static final Set<String> OPENING_ASSISTANCE = Set.of(REQUEST, SPONTANEOUS);

    /** All forms of mutual legal assistance. */
    public static final Set<String> ASSISTING = Set.of(REQUEST, SUPPLEMENT, "service_short_form", SPONTANEOUS);

    /** Where a file of either side stands once nothing is executed any more. */
    private static final Set<String> OVER =
            Set.of("answered", "refused", "returned_without_execution", "withdrawn", "closed");

    /** Where a file stands on the side that is asked while no decision is told; what a court reviews is none yet. */
    private static final Set<String> PENDING = Set.of(
            "registered",
            "under_review",
            "accepted",
            "assigned",
            "in_execution",
            "partly_executed",
            "extradition_check",
            "judicial_review");

    private RequestForms() {}

    /** The form whose items are asked for in a file: all requests for assistance share one. */
    public static String asked(CaseFile file) {
        return ofAssistance(file) ? REQUEST : file.form();
    }

    /** The form about whose items the State that is asked puts its questions: all requests of a kind share one. */
    public static String questioned(CaseFile file) {
        return EXTRADITION_FILES.equals(machineFamily(file.machine())) ? EXTRADITION : asked(file);
    }

    /** The message that carries a file of this form. */
    public static String message(String form) {
        return OPENING.contains(form) ? form : REQUEST;
    }

    /** What the machines of both sides of a kind of request have in common: {@code mla}, {@code extradition}. */
    public static String machineFamily(String machine) {
        var side = machine.lastIndexOf('_');
        return side < 0 ? machine : machine.substring(0, side);
    }

    /** Whether a file is one of mutual legal assistance. */
    public static boolean ofAssistance(CaseFile file) {
        return ASSISTANCE.equals(machineFamily(file.machine()));
    }

    /** What the letter of a file of this form is about, as the journals tell it apart. */
    public static String letter(String form) {
        return SUPPLEMENT.equals(form) ? SUPPLEMENT : message(form);
    }

    /** Whether a message of this kind opens a file. */
    public static boolean opens(String kind) {
        return OPENING.contains(kind);
    }

    /** The instruments that a content cites. */
    public static List<String> instruments(JsonNode content) {
        return content.path("legal_basis")
                .valueStream()
                .map(id -> id.asString(""))
                .toList();
    }

    /** The kinds of assistance that a request asks for, in their order. */
    public static List<String> kinds(JsonNode content) {
        return content.path("assistance")
                .valueStream()
                .map(item -> item.path("type").asString(""))
                .filter(type -> !type.isEmpty())
                .toList();
    }

    /** The place of the item of assistance that a code names, the first one being 0; empty where it names none. */
    public static OptionalInt item(String code) {
        var named = NAMED_ITEM.matcher(code);
        return named.matches() ? OptionalInt.of(Integer.parseInt(named.group(1))) : OptionalInt.empty();
    }

    /**
     * How the file presses. A day by which an answer is wanted counts only where the request is urgent and asks for
     * something: of facts told unasked it says how long they are of use.
     */
    public static CaseMarks marks(JsonNode content) {
        var urgency = content.path("urgency");
        var urgent = urgency.path("urgent").asBoolean(false);
        var wanted = urgent && !spontaneous(content.path("form").asString(REQUEST))
                ? day(urgency.path("wanted_by").asString(""))
                : null;
        return new CaseMarks(urgent, content.path("confidentiality").path("yes").asBoolean(false), wanted);
    }

    /**
     * A day as another State or a paper tells it; null where none can be read. A content is of the published schema,
     * but an older one or one from paper may say a day in words.
     */
    public static @Nullable LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException inWords) {
            return null;
        }
    }

    /** Whether a request is still executed, here or there: else nobody asks whether to go on after a breach. */
    public static boolean executed(CaseFile file) {
        return !spontaneous(file.form()) && !OVER.contains(file.status());
    }

    /** Whether a State that has asked us waits and knows of no decision, so that a delay is to be told to it. */
    public static boolean pending(CaseFile file) {
        return !file.outgoing() && !spontaneous(file.form()) && PENDING.contains(file.status());
    }

    /** Whether nothing is asked, so that there is nothing to execute and no answer to wait for. */
    public static boolean spontaneous(String form) {
        return SPONTANEOUS.equals(form);
    }
}
