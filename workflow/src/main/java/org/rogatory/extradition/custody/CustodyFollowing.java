package org.rogatory.extradition.custody;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.extradition.custody.CustodyActs.Finish;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.springframework.stereotype.Component;

/** What an act on the file does to the custody of its person, in the transaction of the act. It frees nobody. */
@Component
class CustodyFollowing {

    /** Verbs of the file for which custody has to stand as they need it. */
    static final Set<String> ENDING_CUSTODY = Set.of("close", "record_surrender");

    private static final String EXTRADITION = "extradition_custody";

    /** No verb: what was prepared is looked at again. */
    static final String COUNTED = "counted";

    static final Set<String> GRANTING = Set.of("record_final", "record_grant", "resume_granted");
    private static final Set<String> PUTTING_OFF = Set.of("postpone_surrender", "record_surrender_postponed");

    /** By these the grant is decided anew: until it is given, what ran before it runs. */
    private static final Set<String> DOUBTING = Set.of("resume", "withdraw_simplified_consent");

    /** After these there is nothing to hold the person for. */
    private static final Set<String> ENDING = Set.of(
            "refuse",
            "notify_refusal",
            "record_court_refusal",
            "refuse_after_lapse",
            "return_without_execution",
            "record_withdrawal",
            "record_refusal",
            "record_return",
            "withdraw");

    private final CustodyRows rows;
    private final Periods periods;
    private final CustodyActs acts;
    private final CustodyGuards guards;
    private final CorrectedCustody corrections;
    private final RequestDays requests;
    private final CustodyNotices notices;
    private final CustodyProcess process;
    private final Directory directory;
    private final Clock clock;

    CustodyFollowing(
            CustodyRows rows,
            Periods periods,
            CustodyActs acts,
            CustodyGuards guards,
            CorrectedCustody corrections,
            RequestDays requests,
            CustodyNotices notices,
            CustodyProcess process,
            Directory directory,
            Clock clock) {
        this.rows = rows;
        this.periods = periods;
        this.acts = acts;
        this.guards = guards;
        this.corrections = corrections;
        this.requests = requests;
        this.notices = notices;
        this.process = process;
        this.directory = directory;
        this.clock = clock;
    }

    /** A verb of the file, and the act that was done by it. */
    record Done(String verb, Act act) {}

    void follow(CaseFile file, Custody custody, Done done, Officer officer) {
        switch (done.verb()) {
            case "send_provisional_arrest_request" -> ask(file, custody);
            case "schedule_surrender" -> appoint(file, custody, done.act());
            case "record_surrender" -> surrender(file, custody, done, officer);
            case "record_death" -> die(file, custody, done, officer);
            case "close" -> close(custody);
            default -> changed(file, custody, done, officer);
        }
    }

    private void changed(CaseFile file, Custody custody, Done done, Officer officer) {
        var verb = done.verb();
        acts.overdue(file, custody);
        var awaited = custody.releaseAwaited();
        if (RequestDays.tells(file, verb)) {
            requests.came(file, custody, done.act(), officer);
        } else if (GRANTING.contains(verb) && (custody.groundLost() || !custody.granted())) {
            custody.grant(true, clock.instant());
            custody.lose(false);
        } else if (DOUBTING.contains(verb) && custody.ours() && custody.granted()) {
            custody.grant(false, clock.instant());
        } else if (PUTTING_OFF.contains(verb)) {
            custody.putOff();
        } else if (ENDING.contains(verb)) {
            lose(file, custody);
        } else {
            return;
        }
        recount(file, custody, awaited);
    }

    /** Nobody is asked to arrest by a warrant that holds no more. */
    private void ask(CaseFile file, Custody custody) {
        guards.demandWarrant(file, custody);
        guards.step(custody, "request_provisional_arrest", null).ifPresent(step -> custody.move(step.to()));
        rows.change(custody);
    }

    private void appoint(CaseFile file, Custody custody, Act act) {
        acts.overdue(file, custody);
        var awaited = custody.releaseAwaited();
        var place = custody.zone();
        var day = Moment.day(act, place == null ? null : ZoneId.of(place));
        if (day != null) {
            custody.marks().appointed(day, clock.instant());
        }
        recount(file, custody, awaited);
    }

    /** As long as somebody is held no limit on that ends, whatever was decided: not that on the surrender either. */
    private void lose(CaseFile file, Custody custody) {
        if (!custody.held()) {
            custody.grant(false, clock.instant());
            custody.putOff();
        } else if (!custody.groundLost()) {
            custody.lose(true);
            notices.groundLost(file);
        }
    }

    /** Counted anew; who decides on a release goes on with it, unless there is something to hold for again. */
    private void recount(CaseFile file, Custody custody, boolean awaited) {
        acts.settle(file, custody);
        if (custody.held() && (!awaited || !custody.releaseAwaited())) {
            process.acted(file.caseRef(), awaited ? CustodyVerbs.ORDER_FOUND : COUNTED);
        }
    }

    /** Why custody as it stands does not let an act on the file be done. */
    Optional<String> bar(Custody custody, String verb) {
        var closes = "close".equals(verb);
        if (closes && CorrectionVerbs.timely(custody, CorrectionVerbs.SETTLE)) {
            return Optional.of("correction-waits");
        }
        if (!custody.held()) {
            return Optional.empty();
        }
        if (closes) {
            return Optional.of("person-held");
        }
        var due = Custody.RELEASE_DUE.equals(custody.status());
        return due || guards.step(custody, verb, null).isPresent() ? Optional.empty() : Optional.of("wrong-status");
    }

    private void demand(Custody custody, String verb) {
        bar(custody, verb).ifPresent(code -> {
            throw Refusal.of(code);
        });
    }

    /** Who was handed over in time was not held after it, whenever that is written down. */
    private void surrender(CaseFile file, Custody custody, Done done, Officer officer) {
        demand(custody, done.verb());
        var limit = custody.governsAt();
        if (limit != null && !moment(file, custody, done.act()).at().isBefore(limit)) {
            throw Refusal.of("custody-limit-passed");
        }
        var awaited = custody.releaseAwaited();
        if (Custody.RELEASE_DUE.equals(custody.status())) {
            custody.move(EXTRADITION);
        }
        var outcome = awaited ? CustodyVerbs.ORDER_FOUND : done.verb();
        guards.step(custody, done.verb(), null)
                .map(step -> new Leaving(step, done.act(), Ending.SURRENDERED, outcome))
                .ifPresent(leaving -> end(file, custody, leaving, officer));
    }

    private void die(CaseFile file, Custody custody, Done done, Officer officer) {
        if (custody.held() && !officer.isSystem()) {
            periods.demandNotBefore(file.caseRef(), done.act().times().happenedOn());
        }
        guards.step(custody, done.verb(), null)
                .map(step -> new Leaving(step, done.act(), Ending.DIED, done.verb()))
                .ifPresent(leaving -> {
                    drop(file, custody, officer);
                    end(file, custody, leaving, officer);
                });
    }

    /** No clock runs of who is dead: what a head was asked to confirm of it is asked no more. */
    private void drop(CaseFile file, Custody custody, Officer officer) {
        if (custody.marks().correctionWaits()) {
            custody.marks().corrects(false);
            corrections
                    .waiting(file.caseRef())
                    .ifPresent(waiting -> corrections.settle(waiting, CorrectionStatus.DROPPED, officer));
        }
    }

    /** A step that ends custody, and how a task that is open ends by it. */
    private record Leaving(Transition step, Act act, Ending why, String outcome) {}

    private void end(CaseFile file, Custody custody, Leaving leaving, Officer officer) {
        if (custody.held()) {
            var finish = new Finish(leaving.act(), moment(file, custody, leaving.act()), leaving.why());
            acts.end(file, custody, finish, officer);
        }
        custody.move(leaving.step().to());
        acts.settle(file, custody);
        process.acted(file.caseRef(), leaving.outcome());
    }

    /** The moment the act names; of a day alone its end; else the present one. At the place of who was held. */
    private Moment moment(CaseFile file, Custody custody, Act act) {
        var now = clock.instant();
        if (act.times().time() != null && act.times().zone() != null) {
            return Moment.of(act, now);
        }
        var place = zone(file, custody.zone());
        var day = act.times().happenedOn();
        var over = day == null ? now : day.plusDays(1).atStartOfDay(place).toInstant();
        return new Moment(over.isBefore(now) ? over : now, place);
    }

    private ZoneId zone(CaseFile file, @Nullable String known) {
        return known == null ? directory.zone(file.authority()) : ZoneId.of(known);
    }

    private void close(Custody custody) {
        demand(custody, "close");
        guards.step(custody, "close", null).ifPresent(step -> custody.move(step.to()));
        rows.change(custody);
    }
}
