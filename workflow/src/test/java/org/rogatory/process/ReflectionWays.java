package org.rogatory.process;

import static org.rogatory.identity.Role.HEAD;

import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.referral.file.Age;
import org.springframework.stereotype.Component;

/** Files from which somebody would be handed over, while a period of reflection runs for him. */
@Component
record ReflectionWays(TracksOfReferral tracks, ExtraditionVerbsIn extradition, TransferWays transfers) {

    static ActDraft settled(String outcome) {
        return Act.draft("settle_reflection").kind(outcome).internalText("The office was asked (synthetic).");
    }

    /** On every kind of file the head decides. */
    void walk() {
        Stream.of(
                        extradition.received(ExtraditionVerbsIn.request()),
                        transfers.asking().byDiplomats(),
                        transfers.asked().onPaper())
                .forEach(desk -> {
                    reflects(desk);
                    desk.does(HEAD, settled("removal_goes_on"));
                });
    }

    /** The person of a file recovers and reflects; gives back the file of referral. */
    String reflects(Desk desk) {
        var state = desk.file().state();
        var caseRef = tracks.opened(state, Age.ADULT);
        tracks.links(caseRef, desk.caseRef());
        tracks.does(caseRef, TracksOfReferral.commission(1, state), tracks.period(caseRef, 40));
        return caseRef;
    }
}
