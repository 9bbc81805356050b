package org.rogatory.extradition.findings;

import java.time.Clock;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.findings.ConditionsGiven.GivenAct;
import org.rogatory.extradition.findings.GivenConditions.Writer;
import org.rogatory.extradition.findings.Judging.Facts;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.Grounds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * Whether anything keeps a person from being handed over, for those who judge it: every matter in one state, the acts
 * one by one, the questions that only a person answers. It is advice, and stays in the office.
 */
@Service
public class ExtraditionConditions {

    /** Those who judge, and those who draft what is judged. */
    private static final Set<Role> READING = Collections.unmodifiableSet(EnumSet.of(
            Role.HEAD, Role.CENTRAL_OFFICER, Role.CUSTODY_OFFICER, Role.COURT, Role.DRAFTER, Role.SUPERVISOR));

    /** The letter of request is not laid out yet. */
    private static final Set<String> OPEN =
            Set.of("draft", "with_supervisor", "with_central_authority", "returned_for_correction");

    private final Cases cases;
    private final Procedures procedures;
    private final KeptConditions kept;
    private final GivenConditions given;
    private final Stops stops;
    private final Judging judging;
    private final Clock clock;

    ExtraditionConditions(
            Cases cases,
            Procedures procedures,
            KeptConditions kept,
            GivenConditions given,
            Stops stops,
            Grounds grounds,
            Clock clock) {
        this.cases = cases;
        this.procedures = procedures;
        this.kept = kept;
        this.given = given;
        this.stops = stops;
        this.judging = new Judging(grounds);
        this.clock = clock;
    }

    /** Whether an officer who sees the file may read it. */
    public static boolean reads(CaseFile file, Officer officer) {
        return ofExtradition(file) && Deliberation.open(file, officer) && officer.hasAny(READING);
    }

    /** Whether he may write down what he has found. */
    public static boolean writes(CaseFile file, Officer officer) {
        return reads(file, officer) && file.closedAt() == null && officer.has(Role.CENTRAL_OFFICER);
    }

    private static boolean ofExtradition(CaseFile file) {
        return CaseFamily.EXTRADITION.equals(CaseFamily.of(file.machine()));
    }

    /** How it stands now. */
    @Transactional(readOnly = true)
    public ConditionsView of(String caseRef, Officer officer) {
        var file = find(caseRef, officer);
        Roles.demand(reads(file, officer));
        var content = procedures.content(file, officer);
        var written = kept.acts(caseRef);
        var acts = acts(written, content);
        var raised = stops.of(caseRef);
        var recorded = kept.judged(caseRef);
        var found = procedures.findings(file, procedures.stage(file), officer);
        return new ConditionsView(
                content,
                judging.of(new Facts(content, found, acts, raised, recorded)),
                acts,
                written.isPresent(),
                fixed(file),
                raised,
                recorded,
                kept.released(caseRef));
    }

    private CaseFile find(String caseRef, Officer officer) {
        return Optional.of(cases.find(caseRef, AccessScope.of(officer)))
                .filter(ExtraditionConditions::ofExtradition)
                .orElseThrow(Refusal::notFound);
    }

    private static boolean fixed(CaseFile file) {
        return file.outgoing() && !OPEN.contains(file.status());
    }

    /** Writes down what an officer has found; refused if somebody has changed the file since the version seen. */
    @Transactional
    public void write(String caseRef, long seen, ConditionsGiven told, Officer officer) {
        var file = Optional.of(cases.findForWork(caseRef, officer))
                .filter(ExtraditionConditions::ofExtradition)
                .orElseThrow(Refusal::notFound);
        Roles.demand(reads(file, officer) && officer.has(Role.CENTRAL_OFFICER));
        cases.checkVersion(file, seen);
        if (file.closedAt() != null) {
            throw Refusal.of("wrong-status");
        }
        var by = new Writer(officer.username(), clock.instant());
        var acts = told.acts() == null ? null : acts(file, told.acts(), by, officer);
        var judged = told.judged() == null ? null : given.judged(told.judged(), kept.judged(caseRef), by);
        kept.write(caseRef, acts, judged);
        cases.trace(file, Act.of("write", seen), officer);
    }

    /** What stands in a letter that is laid out is changed by taking the approval back alone; null leaves it. */
    private @Nullable List<CriminalAct> acts(CaseFile file, List<GivenAct> told, Writer by, Officer officer) {
        var before = kept.acts(file.caseRef());
        given.demandCodes(told, () -> acts(before, procedures.content(file, officer)));
        var acts = given.acts(told, before.orElseGet(List::of), file, by);
        if (!fixed(file)) {
            return acts;
        }
        var stands = acts(before, procedures.content(file, officer));
        if (!unjudged(acts).equals(unjudged(stands))) {
            throw Refusal.of("criminal-acts-fixed", "acts");
        }
        return null;
    }

    /** As somebody has written them, with what has come into the content since, or else as the request names them. */
    private static List<CriminalAct> acts(Optional<List<CriminalAct>> written, JsonNode content) {
        return written.map(acts -> CriminalActs.whole(acts, content)).orElseGet(() -> CriminalActs.of(content));
    }

    private static List<CriminalAct> unjudged(List<CriminalAct> acts) {
        return acts.stream().map(CriminalAct::unjudged).toList();
    }
}
