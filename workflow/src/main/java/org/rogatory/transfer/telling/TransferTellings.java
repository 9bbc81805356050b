package org.rogatory.transfer.telling;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FileDays;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.ActMoments;
import org.rogatory.requests.legs.Departures;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.consent.ConsentMessages;
import org.rogatory.transfer.consent.ConsentTold;
import org.rogatory.transfer.sentence.ExecutionReports;
import org.rogatory.transfer.sentence.ExecutionReports.Told;
import org.rogatory.transfer.sentence.Sentences;
import org.springframework.stereotype.Component;

/** What both sides tell each other beside the steps, or write down as told: done alike on either side. */
@Component
public class TransferTellings {

    /** What can only have been after the judgment, and is written down here. */
    private static final Set<String> AFTER_JUDGMENT = Set.of(
            "record_recognition",
            "recognise_sentence",
            "schedule_handover",
            "record_handover",
            "record_serving",
            "record_end",
            "report_end",
            TellingVerbs.TELL_REPORT,
            TellingVerbs.REPORT_TOLD);

    private final ConsentFiles consents;
    private final ConsentMessages notices;
    private final Sentences sentences;
    private final ExecutionReports reports;
    private final Outcomes outcomes;
    private final FileDays days;

    TransferTellings(
            ConsentFiles consents,
            ConsentMessages notices,
            Sentences sentences,
            ExecutionReports reports,
            Outcomes outcomes,
            FileDays days) {
        this.consents = consents;
        this.notices = notices;
        this.sentences = sentences;
        this.reports = reports;
        this.outcomes = outcomes;
        this.days = days;
    }

    /** Whether one of the verbs makes sense for a file now. */
    public boolean fits(CaseFile file, Seat seat, String verb) {
        return TellingVerbs.timely(file, seat, verb) && ofConsent(file, verb);
    }

    /** There is something to tell of it; and of a person in our hands nobody tells us what he said. */
    private boolean ofConsent(CaseFile file, String verb) {
        return switch (verb) {
            case TellingVerbs.TELL_CONSENT -> consents.tells(file).isPresent();
            case TellingVerbs.CONSENT_TOLD -> !consents.held(file.caseRef());
            default -> true;
        };
    }

    /** Does one of them; other verbs mean nothing here. */
    public void apply(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case TellingVerbs.TELL_CONSENT -> {
                Departures.demandUnsent(file, act);
                notices.send(file, act, officer);
            }
            case TellingVerbs.CONSENT_TOLD ->
                consents.told(file, new ConsentTold(String.valueOf(act.kind()), day(file, act)));
            case TellingVerbs.TELL_REPORT -> tell(file, act, officer);
            case TellingVerbs.REPORT_TOLD -> keep(file, act, false);
            default -> {}
        }
    }

    /**
     * A step that tells how the sentence is served: the State that carries it out tells the other, which writes down
     * what it was told.
     */
    public void served(CaseFile file, Seat seat, Act act, Officer officer) {
        if (!officer.isSystem() && ours(file, seat)) {
            tell(file, act, officer);
        } else {
            keep(file, act, false);
        }
    }

    private void tell(CaseFile file, Act act, Officer officer) {
        outcomes.tell(file, kind(act), act, officer);
        keep(file, act, true);
    }

    /** Who takes his consent back while both States know of the request: the other one is told at once. */
    public void consented(CaseFile file, Act act, Officer officer) {
        if ("withdraw_consent".equals(act.verb()) && TellingVerbs.known(file)) {
            notices.send(file, Act.of(TellingVerbs.TELL_CONSENT, null), officer);
        }
    }

    /** What is told: of a step without a kind, that he serves. */
    private static String kind(Act act) {
        return Objects.requireNonNullElse(act.kind(), Outcomes.SERVING);
    }

    private void keep(CaseFile file, Act act, boolean ours) {
        reports.add(file, new Told(kind(act), day(file, act), ours, act.words().releasedText()));
    }

    /** Where nobody says who asks, the State that is asked is taken for the one that carries the sentence out. */
    private static boolean ours(CaseFile file, Seat seat) {
        return seat == Seat.EXECUTING || seat == Seat.UNKNOWN && !file.outgoing();
    }

    private LocalDate day(CaseFile file, Act act) {
        return Objects.requireNonNullElseGet(act.times().happenedOn(), () -> days.today(file));
    }

    /** Refuses what is said to have been before the judgment, where its day is known. */
    public void demandAfterJudgment(CaseFile file, Act act) {
        var on = ActMoments.day(act, LocalDate.MAX);
        if (sentences.judged(file).filter(on::isBefore).isPresent()) {
            var field = act.times().happenedOn() == null ? ActField.TIME : ActField.HAPPENED_ON;
            throw Refusal.of("day-before-judgment", field.key());
        }
    }

    /** Refuses what is said to have happened on a day to come, or before the judgment from which it follows. */
    public void demandPast(CaseFile file, Act act) {
        if (AFTER_JUDGMENT.contains(act.verb())) {
            demandAfterJudgment(file, act);
        }
        days.demandPast(file, act.times().happenedOn());
    }
}
