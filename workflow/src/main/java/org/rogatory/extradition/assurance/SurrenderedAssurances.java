package org.rogatory.extradition.assurance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.outgoing.ReportedResults;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.flow.StepFollower;
import org.springframework.stereotype.Component;

/**
 * With the surrender begins what was promised for it, and the result of the trial is owed; with a consent ends what
 * speciality protects from.
 */
@Component
class SurrenderedAssurances implements StepFollower {

    private static final Set<String> MACHINES = Set.of(AssuranceFiles.ASKING, AssuranceFiles.ASKED);

    private final SurrenderDays days;
    private final FollowUpWatch watch;
    private final Speciality speciality;
    private final ReportedResults results;
    private final Directory directory;
    private final Clock clock;

    SurrenderedAssurances(
            SurrenderDays days,
            FollowUpWatch watch,
            Speciality speciality,
            ReportedResults results,
            Directory directory,
            Clock clock) {
        this.days = days;
        this.watch = watch;
        this.speciality = speciality;
        this.results = results;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public void done(CaseFile file, Act act, Officer officer) {
        if (!MACHINES.contains(file.machine())) {
            return;
        }
        switch (act.verb()) {
            case "record_surrender" -> begin(file, act);
            case "record_grant" -> consented(file, officer);
            default -> {}
        }
    }

    private void begin(CaseFile file, Act act) {
        if (AssuranceFiles.keeps(file)) {
            var tried = file.outgoing() && results.tried(file);
            days.save(new SurrenderDay(file.caseRef(), day(file, act)).toBeTried(tried));
            watch.follow(file);
        }
    }

    /** On the wall clock of the place where the person was handed over. */
    private LocalDate day(CaseFile file, Act act) {
        var time = act.times().time();
        return time == null ? directory.times().day(file.authority(), clock.instant()) : time.toLocalDate();
    }

    private void consented(CaseFile file, Officer officer) {
        if (RequestForms.SPECIALITY_CONSENT.equals(file.form())) {
            speciality.consented(file, officer);
        }
    }
}
