package org.rogatory.mla.incoming;

import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.release.Releases;
import org.rogatory.requests.HandRecords;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A withdrawal of the whole came when nothing was left to be stopped: the file stays where it is, and who may be held
 * for it is pointed out.
 */
@Component
public class LateWithdrawals implements BesideFlow {

    static final String VERB = "record_late_withdrawal";

    private static final List<FieldRule> FIELDS = HandRecords.came(optional(KIND, "held_here"));
    /** It is withdrawn already; or what is withdrawn is executed in another file, and is recorded there. */
    private static final Set<String> ELSEWHERE = Set.of("withdrawn", "joined");

    private final Cases cases;
    private final IncomingRequests requests;
    private final Releases releases;
    private final ExecutionLevels levels;
    private final PaperDays days;
    private final Timeline timeline;

    LateWithdrawals(
            Cases cases,
            IncomingRequests requests,
            Releases releases,
            ExecutionLevels levels,
            PaperDays days,
            Timeline timeline) {
        this.timeline = timeline;
        this.cases = cases;
        this.requests = requests;
        this.releases = releases;
        this.levels = levels;
        this.days = days;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return Map.of(VERB, FIELDS);
    }

    /**
     * Where it would stop something it is recorded as a withdrawal, also when the file was closed upon it. Another that
     * comes too late, too, is written down again: it may tell of more that is held.
     */
    @Override
    public boolean admits(CaseFile file, String verb) {
        return !ELSEWHERE.contains(file.status()) && !stops(file) && !stopped(file);
    }

    /** Who is held for it may be held still when the file is closed. */
    @Override
    public boolean afterClosing(String verb) {
        return true;
    }

    private boolean stops(CaseFile file) {
        return cases.admits(file, IncomingVerbs.WITHDRAWAL) && requests.stoppable(file);
    }

    /** Whether a withdrawal has stopped it before it was closed: no status tells that any more. */
    private boolean stopped(CaseFile file) {
        return file.closedAt() != null
                && timeline.first(file.caseRef(), Set.of(IncomingVerbs.WITHDRAWAL))
                        .isPresent();
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        HandRecords.demand(file, act);
        releases.demandSaid(file, act);
        ended(file, act.kind());
    }

    /** The same of one that came by message; of one that was recorded before, on whatever way, it is no news. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void told(CaseFile file, @Nullable String held) {
        if (!file.outgoing() && admits(file, VERB)) {
            ended(file, held);
        }
    }

    private void ended(CaseFile file, @Nullable String held) {
        releases.ended(file, held, levels.holder(file).orElse(null));
    }
}
