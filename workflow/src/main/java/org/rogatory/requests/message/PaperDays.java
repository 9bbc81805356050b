package org.rogatory.requests.message;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FileDays;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Documents;
import org.rogatory.law.TransmissionRoutes;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.Purpose;
import org.springframework.stereotype.Component;

/** Days written down for what went by hand must be possible: not to come, not before the letter was written or left. */
@Component
public class PaperDays {

    /** Nothing that is still on paper here was received earlier. */
    public static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final String FIELD = "happenedOn";
    private static final Set<String> LEAVING = Set.of(
            "transmit",
            "send_answer",
            "send_partial_answer",
            "send_postponement",
            "record_delivery",
            "record_acknowledgement",
            "record_leg",
            "sign_letter",
            "request_information",
            "extend_information_term",
            "send_information",
            "withdraw",
            "withdraw_items");
    private static final Set<String> COMING = Set.of(
            "register",
            "receive_leg",
            "lose_leg",
            "record_withdrawal",
            "record_late_withdrawal",
            "withdraw_item",
            "record_release",
            "record_safe_conduct",
            "record_information_request",
            "record_information_term",
            "record_partial_answer",
            "record_answer",
            "record_late_answer",
            "record_refusal",
            "record_postponement",
            "record_return",
            "record_interim_reply",
            "record_information",
            "record_reminder",
            "record_feedback",
            "record_resumption",
            "record_court_review",
            "record_grant",
            "record_surrender_postponed",
            "record_death",
            "record_custody_notice",
            "record_full_request",
            "record_appeal",
            "record_final",
            "record_court_grant",
            "record_court_refusal",
            "record_remittal",
            "record_interim_measure",
            "lift_interim_measure",
            "record_surrender",
            "record_agreement",
            "record_recognition",
            "recognise_sentence",
            "record_serving",
            "record_end",
            "report_end",
            "record_consent_notice",
            "send_execution_report",
            "record_execution_report",
            "record_partner_registration",
            "record_consultation",
            "record_written_confirmation",
            "start_item",
            "record_incident",
            "record_other_use",
            "record_assurance_request",
            "record_assurance_reply",
            "report_result",
            "record_result_report",
            "record_item_result",
            "record_item_negative",
            "attach_translation",
            "attach_certified_translation");

    /** What the other State has done with the request: it cannot have had it before it left. */
    private static final Set<String> HAVING =
            Set.of("record_delivery", "record_acknowledgement", "record_partner_registration");

    private static final String SENDING = "transmit";

    private final Documents documents;
    private final Legs legs;
    private final Timeline timeline;
    private final Directory directory;
    private final FileDays days;

    PaperDays(Documents documents, Legs legs, Timeline timeline, Directory directory, FileDays days) {
        this.timeline = timeline;
        this.documents = documents;
        this.legs = legs;
        this.directory = directory;
        this.days = days;
    }

    /** Refuses an impossible day of an act about this letter; a file for training has days of its own. */
    public void check(CaseFile file, Act act, @Nullable String letterRef) {
        var day = act.times().happenedOn();
        var leaving = LEAVING.contains(act.verb());
        if (day == null || !leaving && !COMING.contains(act.verb())) {
            return;
        }
        if (day.isBefore(EARLIEST)) {
            throw Refusal.of("day-implausible", FIELD);
        }
        days.demandPast(file, day);
        if (HAVING.contains(act.verb()) && left(file).filter(day::isBefore).isPresent()) {
            throw Refusal.of("day-before-letter", FIELD);
        }
        if (leaving && letterRef != null && file.trainingDay() == null) {
            var written = documents.get(letterRef).createdAt();
            if (day.isBefore(directory.times().day(file.authority(), written))) {
                throw Refusal.of("day-before-letter", FIELD);
            }
        }
    }

    /**
     * The day on which the request was first handed over, or the earlier day on which a file for training lives. None
     * where it went on paper and it was said why its day is not known: the day of the writing down stands for it.
     */
    private Optional<LocalDate> left(CaseFile file) {
        var known = !file.byHand() || told(file);
        return legs.of(file.caseRef()).stream()
                .filter(leg -> leg.purpose() == Purpose.REQUEST)
                .filter(leg -> known || TransmissionRoutes.EXCHANGE.equals(leg.carrier()))
                .flatMap(leg -> Stream.ofNullable(leg.handedOverOn()))
                .min(Comparator.naturalOrder())
                .map(day -> earlier(day, file.trainingDay()));
    }

    /** Whether each sending told its day. */
    private boolean told(CaseFile file) {
        return timeline.of(file.caseRef()).stream()
                .map(Timeline.Moment::step)
                .filter(step -> SENDING.equals(step.verb()))
                .allMatch(step -> step.happenedOn() != null);
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate training) {
        return training != null && training.isBefore(day) ? training : day;
    }
}
