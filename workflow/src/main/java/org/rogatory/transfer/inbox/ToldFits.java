package org.rogatory.transfer.inbox;

import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.Transfers;
import org.rogatory.transfer.consent.ConsentFiles;
import org.rogatory.transfer.consent.ConsentTold;
import org.rogatory.transfer.incoming.ReceivedTransfers;
import org.rogatory.transfer.outgoing.TransferRequests;
import org.rogatory.transfer.sentence.Recognitions;
import org.rogatory.transfer.telling.TellingVerbs;
import org.springframework.stereotype.Component;

/**
 * Whether our file takes what the other State tells, or a person has to look at it first: of the consent of somebody
 * who is in our hands nobody tells us anything, nor of a recognition that is for our court.
 */
@Component
class ToldFits {

    private final Cases cases;
    private final ConsentFiles consents;
    private final Recognitions recognitions;
    private final TransferRequests requests;
    private final ReceivedTransfers received;

    ToldFits(
            Cases cases,
            ConsentFiles consents,
            Recognitions recognitions,
            TransferRequests requests,
            ReceivedTransfers received) {
        this.cases = cases;
        this.consents = consents;
        this.recognitions = recognitions;
        this.requests = requests;
        this.received = received;
    }

    boolean taken(CaseFile file, Act act) {
        return switch (act.verb()) {
            case TellingVerbs.CONSENT_TOLD -> consent(file, act);
            case TellingVerbs.REPORT_TOLD -> TellingVerbs.takes(file, seat(file), act.verb());
            case ToldTransfers.APPOINTMENT -> appointment(file, act);
            case "record_recognition", "recognise_sentence" -> recognition(file, act);
            case "record_agreement" -> cases.admits(file, act.verb()) && !requests.agreed(file.caseRef());
            case "record_serving", "record_end", "report_end" ->
                cases.admits(file, act.verb()) && seat(file).maySentence();
            default -> cases.admits(file, act.verb()) && !late(file, act.verb());
        };
    }

    /** What they ask or put off after both States have agreed a person looks at. */
    private boolean late(CaseFile file, String verb) {
        return Transfers.beforeAgreement(file, verb) && !requests.unagreed(file.caseRef());
    }

    /** Where both States name a day at once neither takes that of the other unread: one of them is named anew. */
    private boolean appointment(CaseFile file, Act act) {
        return cases.admits(file, act.verb()) && !Transfers.appointed(file) && consents.stands(file.caseRef());
    }

    private boolean consent(CaseFile file, Act act) {
        var verb = String.valueOf(act.kind());
        var on = act.times().happenedOn();
        return on != null
                && ConsentFiles.tellable(verb)
                && TellingVerbs.takes(file, Seat.UNKNOWN, act.verb())
                && !consents.held(file.caseRef())
                && !consents.overtaken(file.caseRef(), new ConsentTold(verb, on));
    }

    /**
     * It is for a court of theirs, makes nothing heavier, and takes the place of no decision that is ours to make, nor
     * of one that was told before.
     */
    private boolean recognition(CaseFile file, Act act) {
        return cases.admits(file, act.verb())
                && !Transfers.undecided(file)
                && seat(file).maySentence()
                && !recognised(file)
                && !recognitions.heavier(file, act.times().until());
    }

    private boolean recognised(CaseFile file) {
        return file.outgoing() ? requests.recognised(file.caseRef()) : received.recognised(file.caseRef());
    }

    private Seat seat(CaseFile file) {
        return file.outgoing() ? requests.seat(file.caseRef()) : received.seat(file.caseRef());
    }
}
