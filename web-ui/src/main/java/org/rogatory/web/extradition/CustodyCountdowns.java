package org.rogatory.web.extradition;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.DutyLine;
import org.rogatory.extradition.custody.Remaining;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.RowCountdowns;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What is left of custody, beside the tasks of a file. */
@Component
class CustodyCountdowns implements RowCountdowns {

    private final CustodyFiles custody;
    private final CustodyWords custodyWords;
    private final Words words;
    private final Clock clock;

    CustodyCountdowns(CustodyFiles custody, CustodyWords custodyWords, Words words, Clock clock) {
        this.custody = custody;
        this.custodyWords = custodyWords;
        this.words = words;
        this.clock = clock;
    }

    /** Asks once for all of them, and not at all where no file of the list keeps custody. */
    @Override
    public Map<String, DueView> of(Collection<CaseFile> files, Officer officer) {
        var shown = files.stream()
                .filter(DraftPlaces::extradition)
                .map(CaseFile::caseRef)
                .collect(Collectors.toSet());
        return shown.isEmpty()
                ? Map.of()
                : custody.duty(officer).stream()
                        .filter(held -> shown.contains(held.caseRef()))
                        .collect(Collectors.toMap(DutyLine::caseRef, this::countdown));
    }

    private DueView countdown(DutyLine held) {
        var governs = held.governs();
        var zone = held.zone();
        if (governs == null || zone == null) {
            return new DueView("now", words.text("custody.chip.unknown"));
        }
        var left = custodyWords.chip(Remaining.between(clock.instant(), governs));
        var key = "late".equals(left.tone()) ? "custody.chip.over" : "custody.chip";
        return new DueView(left.tone(), words.text(key, left.words(), custodyWords.momentShort(governs, zone)));
    }
}
