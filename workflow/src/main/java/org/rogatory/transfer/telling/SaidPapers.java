package org.rogatory.transfer.telling;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.rogatory.cases.CaseFile;
import org.rogatory.requests.message.Papers;
import org.rogatory.transfer.Seat;
import org.rogatory.transfer.sentence.Recognitions;
import org.springframework.stereotype.Component;

/** What the papers of acts on a transfer say beside what the acts say. */
@Component
public class SaidPapers {

    private static final Set<String> RECOGNISING = Set.of("record_recognition", "recognise_sentence");

    private static final String HANDOVER = "record_handover";

    private final Recognitions recognitions;
    private final HandoversTold handovers;

    SaidPapers(Recognitions recognitions, HandoversTold handovers) {
        this.recognitions = recognitions;
        this.handovers = handovers;
    }

    /** The paper of an act with all that it says; empty where it lies in the file already, or is not for our court. */
    public Optional<Papers.Done> of(CaseFile file, Supplier<Seat> seat, Papers.Done done) {
        var act = done.act();
        if (RECOGNISING.contains(act.verb())) {
            return !seat.get().mayExecute() || recognitions.drafted(file)
                    ? Optional.empty()
                    : Optional.of(done.saying(recognitions.said(file, act)));
        }
        return Optional.of(HANDOVER.equals(act.verb()) ? done.saying(handovers.record(act)) : done);
    }
}
