package org.rogatory.transfer.incoming;

import static java.util.Map.entry;
import static org.rogatory.cases.ActField.BY_HAND;
import static org.rogatory.cases.ActField.CONSULTATION;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.GROUND;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.LETTER;
import static org.rogatory.cases.ActField.REASONS;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.RELEASED_TEXT;
import static org.rogatory.cases.ActField.UNTIL;
import static org.rogatory.cases.ActField.UNTIL_EVENT;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;
import static org.rogatory.requests.HandRecords.came;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.requests.RequestVerbs;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.telling.TellingVerbs;

/** What each verb of the State that is asked for a transfer needs. */
final class TransferReceptionVerbs {

    private static final List<FieldRule> REGISTERED =
            noted(optional(REFERENCE), optional(HAPPENED_ON), optional(LETTER), optional(KIND, "desk_letters"));

    static final String WITHDRAWAL = "record_withdrawal";
    static final String DEATH = "record_death";
    static final String AGREEMENT = "agree";
    static final String RECOGNITION = "recognise_sentence";
    static final String APPOINTMENT = "schedule_handover";
    static final String HANDOVER = "record_handover";
    static final String SERVING = "record_serving";
    static final String END = "report_end";
    static final String REFUSAL = "refuse";
    static final String RETURN = "return_without_execution";

    static final Set<String> GRAVE = Set.of(WITHDRAWAL, DEATH, REFUSAL, RETURN);

    /** They end the work on the file, whatever is being prepared. */
    static final Set<String> ENDING = Set.of(WITHDRAWAL, DEATH);

    private static final String METHODS = "enforcement_methods";

    /** The answers of an officer that only make sense once somebody has taken the file in. */
    private static final Set<String> ANSWERS = Set.of("send_acknowledgement", "send_interim_reply");

    private static final Map<String, List<FieldRule>> FIELDS = RequestVerbs.received(own());

    private TransferReceptionVerbs() {}

    private static Map<String, List<FieldRule>> own() {
        var own = new HashMap<>(ofReview());
        own.putAll(TellingVerbs.FIELDS);
        own.putAll(ofSentence());
        return own;
    }

    private static Map<String, List<FieldRule>> ofReview() {
        return Map.ofEntries(
                entry("register", REGISTERED),
                entry(
                        "request_information",
                        goes(
                                needed(KEYS, "forms.transfer_sentenced_request.items"),
                                optional(UNTIL),
                                optional(RELEASED_TEXT))),
                entry("record_information", came(optional(ActField.ANSWERS), optional(RELEASED_TEXT))),
                entry(
                        "postpone",
                        goes(
                                needed(GROUND, "postponement_grounds"),
                                optional(UNTIL),
                                optional(UNTIL_EVENT),
                                optional(RELEASED_TEXT))),
                entry("resume_review", List.of(optional(INTERNAL_TEXT))),
                entry(REFUSAL, goes(needed(GROUND, "refusal_grounds"), needed(RELEASED_TEXT))),
                entry(RETURN, goes(needed(REASONS, "return_reasons.return"), optional(RELEASED_TEXT))),
                entry(WITHDRAWAL, came()),
                entry(DEATH, noted(needed(HAPPENED_ON))),
                entry("close", List.of(optional(INTERNAL_TEXT))),
                entry("send_acknowledgement", List.of()),
                entry("record_reminder", came()),
                entry("record_consultation", noted(needed(CONSULTATION), optional(HAPPENED_ON))));
    }

    private static Map<String, List<FieldRule>> ofSentence() {
        return Map.of(
                AGREEMENT,
                goes(needed(KIND, METHODS), optional(HAPPENED_ON), optional(RELEASED_TEXT)),
                RECOGNITION,
                goes(
                        needed(KIND, METHODS),
                        needed(ISSUER),
                        needed(REFERENCE),
                        needed(HAPPENED_ON),
                        optional(UNTIL),
                        optional(RELEASED_TEXT)),
                APPOINTMENT,
                TellingVerbs.APPOINTING,
                HANDOVER,
                TellingVerbs.HANDING_OVER,
                SERVING,
                goes(needed(HAPPENED_ON), optional(RELEASED_TEXT)),
                END,
                goes(needed(KIND, "sentence_ends"), needed(HAPPENED_ON), optional(RELEASED_TEXT)));
    }

    /** Whether a verb is one that is done here, and not beside the flow of the file. */
    static boolean knows(String verb) {
        return FIELDS.containsKey(verb);
    }

    static List<FieldRule> fields(String verb) {
        return FIELDS.getOrDefault(verb, List.of());
    }

    /** Whether a step makes sense: the State that has sentenced agrees itself before it writes down a recognition. */
    static boolean fits(CaseFile file, Seat seat, String verb) {
        return !RECOGNITION.equals(verb) || seat.mayExecute() || !Transfers.undecided(file);
    }

    /**
     * Whether a verb that moves no status, and that neither side tells the other, comes neither too early nor too
     * late.
     */
    static boolean timely(CaseFile file, String verb) {
        return knows(verb) && !Transfers.over(file) && (!ANSWERS.contains(verb) || !"received".equals(file.status()));
    }

    private static List<FieldRule> noted(FieldRule... own) {
        return Stream.concat(Stream.of(own), Stream.of(optional(INTERNAL_TEXT), optional(FILES)))
                .toList();
    }

    /** A letter leaves with it, by the exchange or by hand. */
    private static List<FieldRule> goes(FieldRule... own) {
        var letter = Stream.of(optional(BY_HAND), optional(INTERNAL_TEXT), optional(FILES));
        return Stream.concat(Stream.of(own), letter).toList();
    }
}
