package org.rogatory.extradition.custody;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.law.Occurrence;
import org.rogatory.law.Transition;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * The custody of the person of a file, beside the status of the file: when he was taken, by whose order, until when he
 * may be held. Its clocks warn and never free anybody.
 */
@Service
public class CustodyFiles {

    private final Cases cases;
    private final CustodyRows rows;
    private final Periods periods;
    private final CustodyActs acts;
    private final CustodyCorrecting correcting;
    private final CustodyFollowing following;
    private final RequestDays requests;
    private final CustodyGuards guards;
    private final CustodyCounting counting;
    private final Incidents incidents;
    private final Clock clock;

    CustodyFiles(
            Cases cases,
            CustodyRows rows,
            Periods periods,
            CustodyActs acts,
            CustodyCorrecting correcting,
            CustodyFollowing following,
            RequestDays requests,
            CustodyGuards guards,
            CustodyCounting counting,
            Incidents incidents,
            Clock clock) {
        this.cases = cases;
        this.rows = rows;
        this.periods = periods;
        this.acts = acts;
        this.correcting = correcting;
        this.following = following;
        this.requests = requests;
        this.guards = guards;
        this.counting = counting;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** Begins to keep the custody of a file, or takes what its content says now: limits rest on what it cites. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(CaseFile file, JsonNode content, Officer by) {
        if (!by.isSystem()) {
            cases.findForWork(file.caseRef(), by);
        }
        var custody = rows.of(file.caseRef()).orElseGet(() -> begun(file));
        acts.overdue(file, custody);
        if (!file.outgoing() && !RequestForms.PROVISIONAL_ARREST.equals(file.form())) {
            custody.requestCame();
        }
        var cited = CitedContent.of(content);
        custody.rest(cited.instruments(), cited.warrantUntil());
        rows.change(custody);
        acts.settle(file, custody);
    }

    /** Who receives a request for an arrest before the request is asked for it from then on. */
    private Custody begun(CaseFile file) {
        var initial = cases.lifecycle(Custody.MACHINE).initial();
        var custody = new Custody(file.caseRef(), initial, !file.outgoing(), clock.instant());
        if (!file.outgoing() && RequestForms.PROVISIONAL_ARREST.equals(file.form())) {
            guards.step(custody, "request_provisional_arrest", null).ifPresent(step -> custody.move(step.to()));
        }
        return rows.add(file.caseRef(), custody);
    }

    /** Custody as it stands now; empty where the file keeps none. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public Optional<CustodyView> of(CaseFile file) {
        return rows.of(file.caseRef()).map(custody -> view(file, custody));
    }

    private CustodyView view(CaseFile file, Custody custody) {
        var known = periods.of(file.caseRef());
        var counted = counting.count(file, custody, known);
        var lost = custody.groundLost();
        return new CustodyView(
                file.caseRef(),
                custody.status(),
                custody.ours(),
                custody.fullRequest(),
                custody.granted() && (custody.held() || !lost),
                periods.told(known),
                counted.map(CustodyCounting.Counted::clock).orElse(null),
                counted.filter(CustodyCounting.Counted::held)
                        .flatMap(found -> found.governing(custody))
                        .orElse(null),
                custody.incidentAt(),
                incidents.of(custody),
                custody.held() && lost,
                requests.inTime(file, custody).orElse(null),
                clock.instant());
    }

    /** What this officer can do to custody now. */
    @Transactional(readOnly = true)
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        if (cases.lifecycle(file).terminal(file.status())) {
            return List.of();
        }
        return rows.of(file.caseRef()).stream()
                .flatMap(custody -> offered(custody, officer)
                        .distinct()
                        .map(verb -> action(verb)
                                .unless(CustodyGuards.bar(custody, verb).orElse(null))))
                .toList();
    }

    private Stream<String> offered(Custody custody, Officer officer) {
        var lifecycle = lifecycle();
        var steps = lifecycle.from(custody.status()).stream()
                .filter(step -> knows(step.verb()) && Roles.held(officer, step.roles()))
                .map(Transition::verb);
        var notes = lifecycle.events().stream()
                .filter(note -> CustodyGuards.timely(custody, note.verb()) && Roles.held(officer, note.roles()))
                .map(Occurrence::verb);
        return Stream.concat(steps, notes);
    }

    /** Every verb of custody that a person does by itself, with what it needs. */
    public List<AllowedAction> verbs() {
        return CustodyVerbs.all().stream().sorted().map(CustodyFiles::action).toList();
    }

    private static AllowedAction action(String verb) {
        return new AllowedAction(verb, Custody.MACHINE, CustodyVerbs.fields(verb), CustodyVerbs.grave(verb), true);
    }

    private Lifecycle lifecycle() {
        return cases.lifecycle(Custody.MACHINE);
    }

    /** Whether a verb is one of them. */
    public boolean knows(String verb) {
        return CustodyVerbs.all().contains(verb);
    }

    /** Does one of them on a file that was found for work; every rule is checked again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void act(CaseFile file, Act act, Officer officer) {
        if (!knows(act.verb())) {
            throw Refusal.of("wrong-status");
        }
        var custody = rows.of(file.caseRef()).orElseThrow(Refusal::notFound);
        if (CorrectionVerbs.all().contains(act.verb())) {
            correcting.perform(file, custody, act, officer);
        } else {
            acts.perform(file, custody, act, officer);
        }
    }

    /** Whether it is by this act on a file that the surrender is granted for good. */
    public static boolean grants(String fileVerb) {
        return CustodyFollowing.GRANTING.contains(fileVerb);
    }

    /** Custody follows an act on the file that was just done; acts that mean nothing to it change nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(CaseFile file, String fileVerb, Act act, Officer officer) {
        var done = new CustodyFollowing.Done(fileVerb, act);
        rows.of(file.caseRef()).ifPresent(custody -> following.follow(file, custody, done, officer));
    }

    /** The code of what keeps an act on the file from being done as custody stands; empty where nothing does. */
    @Transactional(readOnly = true)
    public Optional<String> bar(String caseRef, String fileVerb) {
        return CustodyFollowing.ENDING_CUSTODY.contains(fileVerb)
                ? rows.of(caseRef).flatMap(custody -> following.bar(custody, fileVerb))
                : Optional.empty();
    }

    /** What the other State has told of custody there; refused where it does not fit what is known. */
    @Transactional(propagation = Propagation.MANDATORY, noRollbackFor = Refusal.class)
    public void told(CaseFile file, CustodyTold told, Officer system) {
        if (!knows(told.verb())) {
            throw Refusal.of("wrong-status");
        }
        var custody = rows.of(file.caseRef()).orElseThrow(Refusal::notFound);
        acts.told(file, custody, told.act(custody.status()), system);
    }

    /** Who is held unlawfully in files the officer sees, for the longest time first. */
    @Transactional(readOnly = true)
    public List<DutyLine> unlawful(Officer officer) {
        return rows.unlawful(AccessScope.of(officer)).stream().map(DutyLine::of).toList();
    }

    /** Whether somebody is held. */
    @Transactional(readOnly = true)
    public boolean inCustody(String caseRef) {
        return rows.of(caseRef).filter(Custody::held).isPresent();
    }

    /** The instruments on which its limits rest, as its request cites them; none where the file keeps none. */
    @Transactional(readOnly = true)
    public Set<String> cited(String caseRef) {
        return rows.of(caseRef).map(Custody::instruments).orElseGet(Set::of);
    }

    /** The moment at which who is held must be free; empty where nobody is held, or no limit is known. */
    @Transactional(readOnly = true)
    public Optional<Instant> hardEnd(String caseRef) {
        return rows.of(caseRef).flatMap(custody -> Optional.ofNullable(custody.governsAt()));
    }

    /**
     * All who are held in files the officer sees: first who is held unlawfully, then those of whom no limit is known,
     * then the earliest end.
     */
    @Transactional(readOnly = true)
    public List<DutyLine> duty(Officer officer) {
        return rows.held(AccessScope.of(officer)).stream().map(DutyLine::of).toList();
    }
}
