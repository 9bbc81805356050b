package org.rogatory.requests;

import static org.rogatory.cases.ActField.BY_HAND;
import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.optional;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;

/**
 * What came or went by hand and somebody writes down: when, how, under which number, with its scan. A step of the
 * partner that nobody recorded is skipped, and one of these is missing, only with a reason.
 */
public final class HandRecords {

    private static final Set<String> KNOWN_THERE = Set.of(
            "registered_by_partner",
            "information_requested",
            "partly_answered",
            "postponed",
            "judicial_review",
            "granted",
            "granted_postponed",
            "surrender_scheduled",
            "not_taken_over",
            "agreed",
            "sentence_recognised",
            "handover_scheduled");

    /** Where the other State has said its last word: its number may be wrong there, too. */
    private static final Set<String> ENDED_THERE = Set.of("answered", "refused", "returned_without_execution");

    /** Where a file stands before what is written down, if nothing was skipped. */
    private static final Map<String, Set<String>> AFTER = Map.ofEntries(
            Map.entry("record_acknowledgement", Set.of("delivered")),
            Map.entry("record_partner_registration", Set.of("acknowledged")),
            Map.entry("record_information_request", KNOWN_THERE),
            Map.entry("record_partial_answer", KNOWN_THERE),
            Map.entry("record_answer", KNOWN_THERE),
            Map.entry("record_refusal", KNOWN_THERE),
            Map.entry("record_postponement", KNOWN_THERE),
            Map.entry("record_return", KNOWN_THERE),
            Map.entry("record_agreement", knownOr("acknowledged")),
            Map.entry("record_recognition", knownOr("acknowledged", "handed_over", "serving")));

    /** Receipts and letters of the other State: they are written down whole and lie here on paper, or it is said why not. */
    private static final Set<String> WHOLE = Set.of(
            "record_delivery",
            "record_acknowledgement",
            "record_partner_registration",
            "record_information_request",
            "record_partial_answer",
            "record_answer",
            "record_late_answer",
            "record_refusal",
            "record_postponement",
            "record_return",
            "record_interim_reply",
            "record_reminder",
            "record_feedback",
            "record_withdrawal",
            "record_late_withdrawal");

    /** The same where the file goes on paper: elsewhere a message may have told it, and no letter is there. */
    private static final Set<String> WHOLE_ON_PAPER = Set.of("withdraw_item");

    /** What leaves by these is known by its number and day where it goes on paper. */
    private static final Set<String> LEAVES =
            Set.of("transmit", "send_answer", "send_partial_answer", "send_postponement");

    private static final List<FieldRule> CAME = List.of(
            optional(REFERENCE),
            optional(HAPPENED_ON),
            optional(CARRIER, "carriers"),
            optional(INTERNAL_TEXT),
            optional(FILES));

    private static final List<FieldRule> GOES =
            List.of(optional(BY_HAND), optional(CARRIER, "carriers"), optional(HAPPENED_ON), optional(REFERENCE));

    private HandRecords() {}

    /** Whoever has decided had the request, whether or not it was registered there. */
    private static Set<String> knownOr(String... others) {
        return Stream.concat(KNOWN_THERE.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    /** What a verb needs of its own, and what is written down of everything that came by hand. */
    public static List<FieldRule> came(FieldRule... own) {
        return with(CAME, own);
    }

    /** The same of what goes by hand. */
    public static List<FieldRule> goes(FieldRule... own) {
        return with(GOES, own);
    }

    private static List<FieldRule> with(List<FieldRule> common, FieldRule... own) {
        var asked = List.of(own);
        var further = common.stream().filter(rule -> asked.stream().noneMatch(each -> each.field() == rule.field()));
        return Stream.concat(asked.stream(), further).toList();
    }

    /** What a verb asks for by hand unless it is said why it is missing; nothing for most verbs. */
    public static Set<ActField> wanted(CaseFile file, String verb) {
        if (whole(file, verb)) {
            return EnumSet.of(HAPPENED_ON, REFERENCE, CARRIER, FILES);
        }
        return LEAVES.contains(verb) ? EnumSet.of(HAPPENED_ON, REFERENCE) : EnumSet.noneOf(ActField.class);
    }

    private static boolean whole(CaseFile file, String verb) {
        return WHOLE.contains(verb) || file.byHand() && WHOLE_ON_PAPER.contains(verb);
    }

    /** Whether a step of the partner is skipped by writing this down now, which needs its reason. */
    public static boolean skips(CaseFile file, String verb) {
        return !AFTER.getOrDefault(verb, Set.of(file.status())).contains(file.status())
                && !PartnerNumbers.late(file, verb);
    }

    /** Whether the other State is known to have the request, with its number or without. */
    static boolean knownThere(CaseFile file) {
        return KNOWN_THERE.contains(file.status()) || ENDED_THERE.contains(file.status());
    }

    /** Refuses what was written down in part without a word why. */
    public static void demand(CaseFile file, Act act) {
        demand(file, act, () -> false);
    }

    /**
     * The same of a letter that may have been written down before.
     *
     * @param scanned whether its scan lies in the file already; asked only where none comes with the act
     */
    public static void demand(CaseFile file, Act act, BooleanSupplier scanned) {
        PartnerNumbers.demandOther(file, act);
        if (act.words().internalText() != null) {
            return;
        }
        if (skips(file, act.verb())) {
            throw Refusal.of("skip-reason", INTERNAL_TEXT.key());
        }
        if (whole(file, act.verb())) {
            demandWhole(act, scanned);
        }
    }

    private static void demandWhole(Act act, BooleanSupplier scanned) {
        if (act.times().happenedOn() == null) {
            throw Refusal.of("arrival-day-missing", HAPPENED_ON.key());
        }
        if (act.papers().reference() == null) {
            throw Refusal.of("arrival-number-missing", REFERENCE.key());
        }
        if (act.papers().carrier() == null) {
            throw Refusal.of("arrival-way-missing", CARRIER.key());
        }
        if (act.papers().files().isEmpty() && !scanned.getAsBoolean()) {
            throw Refusal.of("scan-missing", FILES.key());
        }
    }

    /** What leaves on paper is known by its number and day, or it is said why one of them is not. */
    public static void demandLeft(CaseFile file, Act act) {
        var paper = file.byHand() || Boolean.TRUE.equals(act.papers().byHand());
        if (!paper || act.words().internalText() != null) {
            return;
        }
        if (act.times().happenedOn() == null) {
            throw Refusal.of("departure-day-missing", HAPPENED_ON.key());
        }
        if (act.papers().reference() == null) {
            throw Refusal.of("departure-number-missing", REFERENCE.key());
        }
    }
}
