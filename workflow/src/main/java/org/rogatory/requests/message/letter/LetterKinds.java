package org.rogatory.requests.message.letter;

import static java.util.Map.entry;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.registers.CaseLetters.Earlier;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.LinkKind;
import org.rogatory.requests.RequestForms;

/** What a journal calls the letters of a request, and to which earlier letter each of them relates. */
public final class LetterKinds {

    /** Of assistance it tells how results were used; of an extradition how the proceedings have ended. */
    private static final String RESULT = "feedback_notice";

    private static final Map<String, LetterSubject> SUBJECTS = Map.ofEntries(
            entry("request", LetterSubject.REQUEST),
            entry("mla_request", LetterSubject.REQUEST),
            entry("spontaneous_information", LetterSubject.REQUEST),
            entry("supplementary_request", LetterSubject.SUPPLEMENT),
            entry("acknowledgement", LetterSubject.ACKNOWLEDGEMENT),
            entry("information_noted", LetterSubject.ACKNOWLEDGEMENT),
            entry("additional_information_request", LetterSubject.INFORMATION_REQUEST),
            entry("additional_information_reply", LetterSubject.INFORMATION_REPLY),
            entry("answer_letter", LetterSubject.ANSWER),
            entry("response_executed", LetterSubject.ANSWER),
            entry("refusal_notice", LetterSubject.REFUSAL),
            entry("postponement_notice", LetterSubject.POSTPONEMENT),
            entry("return_letter", LetterSubject.RETURN),
            entry("return_note", LetterSubject.RETURN_FOR_CORRECTION),
            entry("interim_reply", LetterSubject.INTERIM_REPLY),
            entry("reminder", LetterSubject.REMINDER),
            entry("executor_reminder", LetterSubject.EXECUTION_REMINDER),
            entry("withdrawal_notice", LetterSubject.WITHDRAWAL),
            entry("item_withdrawal", LetterSubject.WITHDRAWAL),
            entry("consultation_request", LetterSubject.CONSULTATION),
            entry("consultation_reply", LetterSubject.CONSULTATION),
            entry("disclosure_notice", LetterSubject.CONSULTATION),
            entry(RESULT, LetterSubject.CONSULTATION),
            entry("information_term_notice", LetterSubject.OTHER),
            entry("other_use_request", LetterSubject.CONSULTATION),
            entry("other_use_reply", LetterSubject.CONSULTATION),
            entry("incident_notice", LetterSubject.CONSULTATION),
            entry("incident_reply", LetterSubject.CONSULTATION),
            entry("extradition_request", LetterSubject.EXTRADITION_REQUEST),
            entry(ExtraditionForms.PROVISIONAL, LetterSubject.ARREST_REQUEST),
            entry(ExtraditionForms.TRANSIT, LetterSubject.TRANSIT_REQUEST),
            entry(RequestForms.TRANSFER, LetterSubject.TRANSFER_REQUEST),
            entry("transfer_outcome_notice", LetterSubject.SENTENCE_REPORT),
            entry("consent_notice", LetterSubject.CONSENT),
            entry("consent_record", LetterSubject.CONSENT),
            entry("extradition_decision", LetterSubject.EXTRADITION_DECISION),
            entry(ExtraditionForms.CONSENT, LetterSubject.CONSENT_REQUEST),
            entry("assurance_request", LetterSubject.ASSURANCE),
            entry("assurance_reply", LetterSubject.ASSURANCE),
            entry("assurance_decision", LetterSubject.ASSURANCE),
            entry("assurance_report", LetterSubject.ASSURANCE),
            entry("custody_notice", LetterSubject.CUSTODY),
            entry("release_notice", LetterSubject.CUSTODY),
            entry("release_order", LetterSubject.CUSTODY),
            entry("release_letter", LetterSubject.CUSTODY),
            entry("detention_record", LetterSubject.CUSTODY),
            entry("surrender_notice", LetterSubject.SURRENDER),
            entry("handover_record", LetterSubject.SURRENDER),
            entry("cover_letter", LetterSubject.COVER_LETTER),
            entry("forwarding_letter", LetterSubject.FORWARDING),
            entry("execution_order", LetterSubject.EXECUTION_ORDER));

    private static final Set<LetterSubject> QUESTION = EnumSet.of(LetterSubject.INFORMATION_REQUEST);
    private static final Set<LetterSubject> ORDER = EnumSet.of(LetterSubject.EXECUTION_ORDER);

    private LetterKinds() {}

    /** What the letter is about, by the key of its document or of its message. */
    public static LetterSubject subject(String kind) {
        return SUBJECTS.getOrDefault(kind, LetterSubject.OTHER);
    }

    /** The same of a letter of this file: what opens it is called by what it asks for, a result by what it is of. */
    public static LetterSubject subject(CaseFile file, String kind) {
        if (RESULT.equals(kind) && RequestForms.EXTRADITION.equals(file.form())) {
            return LetterSubject.RESULT_REPORT;
        }
        var subject = subject(kind);
        return subject == LetterSubject.REQUEST
                ? TransferForms.subject(file.form(), ExtraditionForms.subject(file.form(), subject))
                : subject;
    }

    /** Whether a letter orders another authority of the State to execute. */
    public static boolean orders(EntryView entry) {
        return ORDER.contains(entry.subject()) && entry.voided() == null;
    }

    /** What a letter between two offices of the State answers: a draft is submitted, returned, submitted again. */
    public static Set<LetterSubject> answeredInside(LetterSubject subject) {
        return switch (subject) {
            case SUBMISSION -> EnumSet.of(LetterSubject.RETURN_FOR_CORRECTION);
            case RETURN_FOR_CORRECTION -> EnumSet.of(LetterSubject.SUBMISSION);
            default -> Set.of();
        };
    }

    /**
     * The letter to which one about this relates; null for the one with which the file begins.
     *
     * @param addressee key of the authority it goes to; null for one that comes
     */
    public static @Nullable Earlier earlier(
            CaseFile file, JournalKind journal, LetterSubject subject, @Nullable String addressee) {
        var opening = file.outgoing() ? JournalKind.OUTGOING : JournalKind.INCOMING;
        var other = journal == JournalKind.OUTGOING ? JournalKind.INCOMING : JournalKind.OUTGOING;
        return switch (subject) {
            case REQUEST,
                    COURT_REQUEST,
                    SUPPLEMENT,
                    EXTRADITION_REQUEST,
                    ARREST_REQUEST,
                    TRANSIT_REQUEST,
                    TRANSFER_REQUEST,
                    CONSENT_REQUEST -> null;
            case INFORMATION_REPLY -> new Earlier(LinkKind.ANSWERS, other, QUESTION);
            case REMINDER ->
                journal == opening
                        ? new Earlier(LinkKind.REMINDS_OF, opening, LetterSubject.OPENING)
                        : new Earlier(LinkKind.REMINDS_OF, journal, QUESTION);
            case EXECUTION_REMINDER -> new Earlier(LinkKind.REMINDS_OF, journal, ORDER, addressee);
            case COVER_LETTER, FORWARDING, EXECUTION_ORDER ->
                new Earlier(LinkKind.FORWARDS, opening, LetterSubject.OPENING);
            case ANSWER, REFUSAL, POSTPONEMENT, RETURN, INTERIM_REPLY, ACKNOWLEDGEMENT, EXTRADITION_DECISION ->
                journal == opening
                        ? new Earlier(LinkKind.RELATES_TO, opening, LetterSubject.OPENING)
                        : new Earlier(LinkKind.ANSWERS, opening, LetterSubject.OPENING);
            default -> new Earlier(LinkKind.RELATES_TO, opening, LetterSubject.OPENING);
        };
    }

    /** The kinds of letters in which the content of a request stands, also translated or in part. */
    public static Set<String> carriers() {
        return Set.of(
                "request",
                RequestForms.SPONTANEOUS,
                ExtraditionForms.PROVISIONAL,
                ExtraditionForms.TRANSIT,
                "translation",
                CopyKind.EXECUTOR.key(),
                CopyKind.DISCLOSURE.key());
    }
}
