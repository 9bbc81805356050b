package org.rogatory.mla.cascade;

import static org.rogatory.cases.ActField.INTERNAL_TEXT;

import java.util.ArrayList;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;

/** Execution goes down from one level to the next: whoever leaves one out that could execute says why. */
@Component
public class SkippedLevels {

    private final Directory directory;
    private final ExecutionPlaces places;

    SkippedLevels(Directory directory, ExecutionPlaces places) {
        this.directory = directory;
        this.places = places;
    }

    /** The authority that keeps the file gives work of it to another one. */
    public void demandReason(CaseFile file, Act act) {
        demandReason(file, file.authority(), act);
    }

    /** An authority gives work to the one that the act names. */
    void demandReason(CaseFile file, String from, Act act) {
        if (INTERNAL_TEXT.givenIn(act)) {
            return;
        }
        var between = between(from, String.valueOf(act.parties().authority()));
        if (!between.isEmpty() && !between.stream().allMatch(places.vacancies(file))) {
            throw Refusal.of("level-skipped", INTERNAL_TEXT.key());
        }
    }

    /** The authorities below the one and above the other; none where the other does not stand below it. */
    private List<String> between(String from, String to) {
        var between = new ArrayList<String>();
        if (from.equals(to) || !directory.belongsTo(to, from)) {
            return between;
        }
        for (var above = directory.authority(to).parent();
                above != null && !above.equals(from);
                above = directory.authority(above).parent()) {
            between.add(above);
        }
        return between;
    }
}
