package org.rogatory.extradition.incoming;

import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * A full request whose paper has overtaken its message: an officer has recorded that it came, and what it says comes on
 * the thread of the file only after that.
 */
@Component
class PaperAhead {

    private final Timeline timeline;
    private final ReceivedTexts texts;

    PaperAhead(Timeline timeline, ReceivedTexts texts) {
        this.timeline = timeline;
        this.texts = texts;
    }

    /** Whether the full request has come on paper alone: no message has joined the file. */
    boolean alone(CaseFile file, ReceivedExtradition request) {
        return request.joinedOnce()
                && timeline.last(file.caseRef(), ReceptionVerbs.FULL_REQUEST)
                        .filter(joined ->
                                !Officer.system(file.state()).username().equals(joined.actor()))
                        .isPresent();
    }

    /** Whether it was decided on as its paper has it: its message, which comes after that, asks for nothing more. */
    boolean decided(CaseFile file, ReceivedExtradition request) {
        return request.decision() != null && alone(file, request);
    }

    /** Whether its message may still bring what it says: nothing was decided on what stands there, nor written down. */
    boolean awaitsMessage(CaseFile file, ReceivedExtradition request) {
        return ReceptionOffers.undecided(file)
                && request.decision() == null
                && alone(file, request)
                && texts.replaceable(request);
    }
}
