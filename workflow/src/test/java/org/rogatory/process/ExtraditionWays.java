package org.rogatory.process;

import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import java.util.stream.Stream;
import org.rogatory.cases.AllowedAction;
import org.rogatory.extradition.custody.CustodyFiles;
import org.springframework.stereotype.Component;

/** Ways through the files of extradition that together take every verb of both machines and of custody. */
@Component
record ExtraditionWays(
        ExtraditionWaysOut asking,
        ExtraditionWaysIn asked,
        AssuranceWays assurances,
        LegWays legs,
        CustodyFiles custody,
        WalkedFiles walked) {

    void walk() {
        walked.anew("extradition", files());
        legs.walk(asking.byDiplomats());
        legs.walk(asked.onPaper());
    }

    /** Files in which all papers of these machines lie. */
    Stream<Desk> papers() {
        var beside = List.of(asked.onPaper(), passedOn(asking.byDiplomats()));
        return Stream.concat(walked.once("extradition", this::files), beside.stream());
    }

    private Stream<Desk> files() {
        return Stream.of(asking.all(), asked.all(), assurances.all()).flatMap(each -> each);
    }

    private Desk passedOn(Desk desk) {
        return desk.does(REGISTRAR, legs.received(desk)).does(REGISTRAR, legs.handed(desk));
    }

    /** The verbs of custody that a person does by themselves, on a file of either State. */
    Stream<String> ofCustody() {
        return custody.verbs().stream().map(AllowedAction::verb);
    }
}
