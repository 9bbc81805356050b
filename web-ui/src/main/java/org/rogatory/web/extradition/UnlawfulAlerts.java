package org.rogatory.web.extradition;

import java.time.Clock;
import java.util.List;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.DutyLine;
import org.rogatory.extradition.custody.Remaining;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FindingView;
import org.rogatory.web.shared.Words;
import org.rogatory.web.shared.WorkAlerts;
import org.springframework.stereotype.Component;

/** Who is held after the moment at which he had to be free: at the head of My work, and it cannot be put away. */
@Component
class UnlawfulAlerts implements WorkAlerts {

    private final CustodyFiles custody;
    private final CustodyWords custodyWords;
    private final Words words;
    private final Clock clock;

    UnlawfulAlerts(CustodyFiles custody, CustodyWords custodyWords, Words words, Clock clock) {
        this.custody = custody;
        this.custodyWords = custodyWords;
        this.words = words;
        this.clock = clock;
    }

    /** Asked for whom the clocks of custody tell; to others it says nothing. */
    @Override
    public List<Alert> of(Officer officer) {
        return CustodyDoors.opens(officer)
                ? custody.unlawful(officer).stream().map(this::alert).toList()
                : List.of();
    }

    private Alert alert(DutyLine held) {
        var governs = held.governs();
        var since = governs == null ? "" : custodyWords.left(Remaining.between(clock.instant(), governs));
        var said = new FindingView(
                "stop",
                words.text("custody.incident.work", held.caseRef(), since),
                words.text("custody.alarm.passed-text"),
                null,
                "/cases/" + held.caseRef() + "/" + CustodyDoors.TAB);
        return new Alert(said, held.caseRef());
    }
}
