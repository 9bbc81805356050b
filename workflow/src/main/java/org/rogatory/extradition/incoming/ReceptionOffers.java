package org.rogatory.extradition.incoming;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Timeline;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.findings.Stops;
import org.rogatory.extradition.surrender.SimplifiedConsents;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Which verbs of the requested side make sense for a file as it stands, and what keeps an officer from one. */
@Component
class ReceptionOffers {

    /** Only the arrest was asked for as yet. */
    private static final String AWAITED = "full-request-awaited";

    /** How often nobody may come for the person before he is asked for in vain. */
    private static final int FAILURES = 2;

    /** Here a grant rests on the check of the request, and on no consent. */
    private static final String CHECKED = "extradition_check";

    private static final Set<String> OVER =
            Set.of("surrendered", "refused", "returned_without_execution", "withdrawn", "deceased", "closed");

    /** Nothing was decided yet, so that the full request still comes in time. */
    private static final Set<String> UNDECIDED =
            Set.of("received", "registered", "under_review", "information_requested", CHECKED, "postponed");

    private static final Set<String> GRANTED = Set.of("granted", "granted_postponed", "surrender_scheduled");

    /** A day was appointed by the grant, which is put off only where nobody may be handed over by it any more. */
    private static final Set<String> APPOINTED = Set.of("surrender_scheduled", "not_taken_over");

    private static final Set<String> CHECKING = Set.of(ReceptionVerbs.CHECK, ReceptionVerbs.RESUME);

    private final CustodyFiles custody;
    private final Exchange exchange;
    private final Timeline timeline;
    private final Stops stops;
    private final SimplifiedConsents consents;

    ReceptionOffers(
            CustodyFiles custody, Exchange exchange, Timeline timeline, Stops stops, SimplifiedConsents consents) {
        this.custody = custody;
        this.exchange = exchange;
        this.timeline = timeline;
        this.stops = stops;
        this.consents = consents;
    }

    /** Whether nothing is worked on any more. */
    static boolean over(CaseFile file) {
        return OVER.contains(file.status());
    }

    /** Whether the full request may join a file that began with one for provisional arrest. */
    static boolean joins(CaseFile file, ReceivedExtradition request) {
        return request.provisional() && undecided(file);
    }

    /** Whether nothing was decided yet. */
    static boolean undecided(CaseFile file) {
        return UNDECIDED.contains(file.status());
    }

    /**
     * Whether a step makes sense: what was granted before comes back there, what was not is checked further. So is a
     * grant that nobody may be handed over by any more: else there were no way to decide it anew.
     */
    boolean fits(CaseFile file, ReceivedExtradition request, String verb) {
        return switch (verb) {
            case ReceptionVerbs.RESUME -> !request.grantedBefore() || doubted(file);
            case "resume_granted" -> request.grantedBefore();
            case "postpone" -> !APPOINTED.contains(file.status()) || doubted(file);
            default -> true;
        };
    }

    private boolean doubted(CaseFile file) {
        return stops.standing(file.caseRef()) || consents.takenBack(file);
    }

    /** Whether a verb that moves no status comes neither too early nor too late. */
    boolean timely(CaseFile file, ReceivedExtradition request, String verb) {
        return switch (verb) {
            case ReceptionVerbs.FULL_REQUEST -> joins(file, request);
            case ReceptionVerbs.DECISION -> inForce(file, request) && !told(file, request) && !doubtful(file, request);
            case ReceptionVerbs.CUSTODY_NOTICE ->
                custody.of(file).filter(CustodyView::held).isPresent();
            case "record_interim_measure" -> !over(file) && !request.interimMeasure();
            case "lift_interim_measure" -> request.interimMeasure();
            case "send_acknowledgement", "send_interim_reply" -> !over(file) && !"received".equals(file.status());
            default -> ReceptionVerbs.knows(verb) && !over(file);
        };
    }

    private static boolean inForce(CaseFile file, ReceivedExtradition request) {
        return DecisionFacts.GRANTED.equals(request.decision())
                ? GRANTED.contains(file.status())
                : DecisionFacts.REFUSED.equals(request.decision()) && "refused".equals(file.status());
    }

    /** Nobody is told of a grant that is to be decided anew. */
    private boolean doubtful(CaseFile file, ReceivedExtradition request) {
        return DecisionFacts.GRANTED.equals(request.decision()) && consents.takenBack(file);
    }

    /**
     * A refusal by the authority is told with its step, one by a court is not. What was told and then put off stands
     * there no more: it is told again, as it is now.
     */
    private boolean told(CaseFile file, ReceivedExtradition request) {
        var kind = ReceptionMessages.decisionKind(request);
        return exchange.messagesOf(file.caseRef()).stream()
                .filter(message -> !message.incoming() && kind.equals(message.kind()))
                .filter(ExchangeMessage::stands)
                .map(ExchangeMessage::at)
                .max(Comparator.naturalOrder())
                .filter(at -> !putOffSince(file, at))
                .isPresent();
    }

    private boolean putOffSince(CaseFile file, Instant told) {
        return timeline.last(file.caseRef(), "postpone")
                .filter(putOff -> !putOff.at().isBefore(told))
                .isPresent();
    }

    /** The code of the refusal that awaits an officer at a step; empty where nothing keeps him from it. */
    Optional<String> bar(CaseFile file, ReceivedExtradition request, String verb, Officer officer) {
        var bar = switch (verb) {
            case ReceptionVerbs.CHECK -> request.provisional() ? AWAITED : null;
            case "decide_grant" -> ungrantable(file, request, officer).orElse(null);
            case "schedule_surrender", "surrender_temporarily" ->
                stayed(request).orElse(null);
            case "record_surrender" ->
                stayed(request).or(() -> custody.bar(file.caseRef(), verb)).orElse(null);
            default -> custody.bar(file.caseRef(), verb).orElse(null);
        };
        return Optional.ofNullable(bar);
    }

    /** A court or a committee has asked to wait, perhaps since the day was named. */
    private static Optional<String> stayed(ReceivedExtradition request) {
        return request.interimMeasure() ? Optional.of("interim-measure-open") : Optional.empty();
    }

    /** Nothing is granted by a check of what asks for the arrest alone, however the file came to be checked. */
    private Optional<String> ungrantable(CaseFile file, ReceivedExtradition request, Officer officer) {
        if (request.provisional() && CHECKED.equals(file.status())) {
            return Optional.of(AWAITED);
        }
        return checked(file, officer) ? Optional.of(Refusal.FOUR_EYES) : Optional.empty();
    }

    /** Whoever has checked the request, or taken it up for that again, does not grant it. */
    private boolean checked(CaseFile file, Officer officer) {
        return timeline.actors(file.caseRef(), CHECKING).contains(officer.username());
    }

    /** Refuses what is offered as not available. */
    void demand(CaseFile file, ReceivedExtradition request, String verb, Officer officer) {
        bar(file, request, verb, officer).ifPresent(code -> {
            throw Refusal.barred(code);
        });
    }

    /** Whether nobody has come for the person so often that another date needs its reason. */
    static boolean failedTwice(ReceivedExtradition request) {
        return request.failures() >= FAILURES;
    }
}
