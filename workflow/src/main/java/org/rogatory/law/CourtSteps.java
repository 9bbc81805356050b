package org.rogatory.law;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/**
 * What courts do in cases of extradition, by State. Of a State that is not here nothing was seen: nothing may be
 * computed for it, and who asks is told to ask the central authority.
 */
public final class CourtSteps {

    static final String FILE = "court-steps.yaml";

    private final List<CourtStep> steps;

    private CourtSteps(List<CourtStep> steps) {
        this.steps = List.copyOf(steps);
    }

    /** The steps known of the courts of a State, in their order; none where nothing is known. */
    public List<CourtStep> of(String state) {
        return steps.stream().filter(step -> step.state().equals(state)).toList();
    }

    /** The appeal against a decision on extradition in a State; empty where nothing is known of it. */
    public Optional<CourtStep> appeal(String state) {
        return of(state).stream()
                .filter(step -> CourtStep.APPEAL.equals(step.key()))
                .findFirst();
    }

    static CourtSteps read(ReferenceFiles files, Directory directory, DeadlineRules deadlines) {
        var steps = new ArrayList<CourtStep>();
        var known = new HashSet<String>();
        for (var row : files.read(FILE).rows("steps")) {
            var name = row.text("state") + "." + row.text("key");
            var record = new ReferenceRecord(row.file(), name, row.node());
            record.code("state", directory.stateNames().keySet());
            record.code("court", directory.kinds().keySet());
            verify(record, deadlines);
            if (!known.add(name)) {
                throw record.broken("key", "used twice");
            }
            steps.add(CourtStep.read(record));
        }
        return new CourtSteps(steps);
    }

    private static void verify(ReferenceRecord record, DeadlineRules deadlines) {
        record.optional("deadline").filter(key -> deadlines.find(key).isEmpty()).ifPresent(key -> {
            throw record.broken("deadline", "unknown code " + key);
        });
    }
}
