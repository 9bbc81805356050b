package org.rogatory.extradition.custody;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Transition;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What must hold before an act on custody is done, whoever does it. */
@Component
class CustodyGuards {

    /** Longer than any limit that is known. */
    private static final Duration LIKELY = Duration.ofDays(366);

    private final Cases cases;
    private final CustodyCounting counting;
    private final ObjectProvider<Procedures> procedures;
    private final Directory directory;
    private final Clock clock;

    CustodyGuards(
            Cases cases,
            CustodyCounting counting,
            ObjectProvider<Procedures> procedures,
            Directory directory,
            Clock clock) {
        this.cases = cases;
        this.counting = counting;
        this.procedures = procedures;
        this.directory = directory;
        this.clock = clock;
    }

    /** The step of an act that this officer may take now; where a verb has two ways, that which its measure names. */
    Transition admit(Custody custody, Act act, Officer officer) {
        var step = known(custody, act);
        Roles.demand(officer, step.roles());
        bar(custody, act.verb()).ifPresent(code -> {
            throw Refusal.of(code);
        });
        return step;
    }

    /**
     * What keeps an officer from a step that custody has: as long as only the arrest was asked of us no court orders
     * what it orders upon the request. Who was let out meanwhile may be taken back; the limits before it go on.
     */
    static Optional<String> bar(Custody custody, String verb) {
        var early = !custody.followsRequest() && !Custody.OTHER_MEASURE.equals(custody.status());
        return CustodyVerbs.ARREST.equals(verb) && early ? Optional.of("arrest-before-request") : Optional.empty();
    }

    /** The step of what the other State has told, whoever writes it down here. */
    Transition known(Custody custody, Act act) {
        return step(custody, act.verb(), act.kind()).orElseThrow(() -> another(custody, act.verb()));
    }

    /** Who may note something about custody that moves it nowhere; refuses what does not make sense now. */
    Set<String> admitNote(Custody custody, Act act, Officer officer) {
        var note =
                cases.lifecycle(Custody.MACHINE).occurrence(act.verb()).orElseThrow(() -> another(custody, act.verb()));
        Roles.demand(officer, note.roles());
        if (!timely(custody, act.verb())) {
            throw Refusal.of(
                    CustodyVerbs.CONFIRM.equals(act.verb())
                            ? "release-drafts-none"
                            : CorrectionVerbs.bar(custody, act.verb()));
        }
        return note.roles();
    }

    /** Whether a note makes sense now: papers of a release wait to be read, or an entry of custody is wrong. */
    static boolean timely(Custody custody, String verb) {
        if (CorrectionVerbs.all().contains(verb)) {
            return CorrectionVerbs.timely(custody, verb);
        }
        return CustodyVerbs.CONFIRM.equals(verb)
                && custody.held()
                && custody.marks().unread()
                && !custody.releaseAwaited();
    }

    Optional<Transition> step(Custody custody, String verb, @Nullable String kind) {
        var steps = cases.lifecycle(Custody.MACHINE).steps(custody.status(), verb);
        var named = Optional.ofNullable(kind).flatMap(Measure::ordered).map(CustodyGuards::status);
        return steps.stream()
                .filter(step -> named.filter(step.to()::equals).isPresent())
                .findFirst()
                .or(() -> steps.stream().findFirst());
    }

    private static String status(Measure measure) {
        return measure.key() + "_custody";
    }

    /** Why the custody of the person, as it stands, admits no step by this verb. */
    private static Refusal another(Custody custody, String verb) {
        if (Custody.DECEASED.equals(custody.status())) {
            return Refusal.of("person-dead");
        }
        if (custody.held() && CustodyVerbs.DETAINING.contains(verb)) {
            return Refusal.of("custody-open-twice", ActField.TIME.key());
        }
        if (!custody.held() && CustodyVerbs.OF_THE_HELD.contains(verb)) {
            return Refusal.of("nobody-held", ActField.TIME.key());
        }
        var late = Custody.RELEASE_DUE.equals(custody.status())
                && CustodyVerbs.measure(verb).isPresent();
        return late ? Refusal.of("custody-limit-passed", ActField.TIME.key()) : Refusal.of("wrong-status");
    }

    /** An order that is to show that a detention was lawful is there to be seen. */
    static void demandPapers(Custody custody, Act act) {
        if (Custody.RELEASE_DUE.equals(custody.status())
                && CustodyVerbs.measure(act.verb()).isPresent()
                && act.papers().files().isEmpty()) {
            throw Refusal.of("field-missing", ActField.FILES.key());
        }
    }

    /** An order by which the person had to be free at the very same moment shows nothing to have been lawful. */
    void demandHealing(CaseFile file, Custody custody, Stretch ordered) {
        var since = custody.incidentAt();
        counting.endWith(file, custody, ordered)
                .filter(end -> end.at().equals(since))
                .ifPresent(end -> {
                    throw Refusal.of("order-moves-no-limit", ActField.TIME.key());
                });
    }

    /** Who is said to be held for so long that it is likelier a slip is held so by a word on how that is known. */
    void demandLikely(Act act, Moment from) {
        if (act.words().internalText() == null
                && from.at().isBefore(clock.instant().minus(LIKELY))) {
            throw Refusal.of("detention-long-ago", ActField.TIME.key());
        }
    }

    /** A court sets no day that lies before the measure it orders. */
    static void demandAhead(Act act, Moment from) {
        var until = act.times().until();
        if (until != null && until.isBefore(from.there().toLocalDate())) {
            throw Refusal.of("order-ends-before", ActField.UNTIL.key());
        }
    }

    /** An order after the moment at which the person had to be free does not make the time before it lawful. */
    void demandInTime(CaseFile file, Custody custody, Act act, Moment from) {
        var ordered = act.times().happenedOn();
        if (ordered != null
                && ordered.isAfter(clock.instant().atZone(from.zone()).toLocalDate())) {
            throw Refusal.of("day-in-future", ActField.HAPPENED_ON.key());
        }
        counting.count(file, custody)
                .flatMap(counted -> counted.governing(custody))
                .ifPresent(end -> {
                    if (end.passed(from.at())) {
                        throw Refusal.of("custody-limit-passed", ActField.TIME.key());
                    }
                    if (ordered != null && ordered.isAfter(end.lastDay())) {
                        throw Refusal.of("custody-limit-passed", ActField.HAPPENED_ON.key());
                    }
                });
    }

    /** Refuses what rests on a warrant that holds no more. */
    void demandWarrant(CaseFile file, Custody custody) {
        var kept = custody.warrantUntil();
        var until = kept == null ? named(file) : kept;
        if (until != null
                && until.isBefore(file.day(clock.instant(), directory.times().zone(file.authority())))) {
            throw Refusal.of("warrant-expired");
        }
    }

    /** As the request says it: of one that came before it was kept with custody nothing stands there. */
    private @Nullable LocalDate named(CaseFile file) {
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        return CitedContent.of(content).warrantUntil();
    }

    /** The measure that the order sets which was found. */
    static Measure found(Act act) {
        return Optional.ofNullable(act.kind())
                .flatMap(Measure::ordered)
                .orElseThrow(() -> Refusal.of("unknown-code", ActField.KIND.key()));
    }
}
