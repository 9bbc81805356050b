package org.rogatory.process;

import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.cases.AllowedAction;
import org.rogatory.transfer.consent.ConsentFiles;
import org.springframework.stereotype.Component;

/** Ways through the files of transfers that together take every verb of both machines and of the consent. */
@Component
record TransferWays(
        TransferWaysOut asking, TransferWaysIn asked, LegWays legs, ConsentFiles consents, WalkedFiles walked) {

    void walk() {
        walked.anew("transfer", files());
        legs.walk(asking.byDiplomats());
        legs.walk(asked.onPaper());
    }

    /** Files in which all papers of these machines lie. */
    Stream<Desk> papers() {
        var beside = List.of(asked.onPaper(), passedOn(asking.byDiplomats()));
        return Stream.concat(walked.once("transfer", this::files), beside.stream());
    }

    private Stream<Desk> files() {
        return Stream.of(asking.all(), asked.all()).flatMap(each -> each);
    }

    private Desk passedOn(Desk desk) {
        return desk.does(REGISTRAR, legs.received(desk)).does(REGISTRAR, legs.handed(desk));
    }

    /** The verbs of the consent that a person does by themselves, on a file of either State. */
    Stream<String> ofConsent() {
        return consents.verbs().stream().map(AllowedAction::verb);
    }
}
