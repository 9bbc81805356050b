package org.rogatory.extradition.surrender;

import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.CONDITIONS;
import static org.rogatory.cases.ActField.CONTACT;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ISSUER;
import static org.rogatory.cases.ActField.KEYS;
import static org.rogatory.cases.ActField.PLACE;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.ActField.TIME;
import static org.rogatory.cases.ActField.ZONE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.requests.ActMoments;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.springframework.stereotype.Component;

/** A surrender is planned, the plan confirmed, property handed over, on either side; nothing of it tells anybody. */
@Component
class SurrenderPlanActs implements BesideFlow {

    static final String PLAN = "plan_surrender";
    static final String CONFIRM = "confirm_surrender_plan";
    static final String PROPERTY = "record_property_handed_over";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            PLAN,
            List.of(
                    optional(PLACE),
                    optional(TIME),
                    optional(ZONE),
                    optional(CONTACT),
                    optional(ISSUER),
                    optional(CARRIER, "surrender_transports"),
                    optional(REFERENCE),
                    optional(KEYS, "surrender_papers"),
                    optional(CONDITIONS),
                    optional(INTERNAL_TEXT)),
            CONFIRM,
            List.of(optional(INTERNAL_TEXT)),
            PROPERTY,
            List.of(
                    needed(CONDITIONS),
                    needed(FILES),
                    optional(HAPPENED_ON),
                    optional(CONTACT),
                    optional(INTERNAL_TEXT)));

    /** From the decision on until he is handed over. */
    private static final Set<String> AHEAD =
            Set.of("decided_granted", "granted", "granted_postponed", "surrender_scheduled", "not_taken_over");

    private static final Set<String> HANDED = Set.of("surrender_scheduled", "temporarily_surrendered", "surrendered");

    private final SurrenderPlans plans;
    private final Directory directory;
    private final PaperDays days;
    private final Clock clock;

    SurrenderPlanActs(SurrenderPlans plans, Directory directory, PaperDays days, Clock clock) {
        this.clock = clock;
        this.plans = plans;
        this.directory = directory;
        this.days = days;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return early(file, verb)
                && (PLAN.equals(verb) || admits(verb, plans.rows(file).stream().map(SurrenderAttempt::status)));
    }

    /** The rows are asked once for all of them. */
    @Override
    public Set<String> admitted(CaseFile file, Officer officer) {
        var possible =
                FIELDS.keySet().stream().filter(verb -> early(file, verb)).collect(Collectors.toSet());
        if (possible.stream().allMatch(PLAN::equals)) {
            return possible;
        }
        var known = plans.rows(file).stream().map(SurrenderAttempt::status).toList();
        return possible.stream()
                .filter(verb -> PLAN.equals(verb) || admits(verb, known.stream()))
                .collect(Collectors.toSet());
    }

    /** Whether the file has come so far, and no farther. On a request for consent nobody changes hands. */
    private static boolean early(CaseFile file, String verb) {
        return !RequestForms.SPECIALITY_CONSENT.equals(file.form())
                && (PROPERTY.equals(verb) ? HANDED : AHEAD).contains(file.status());
    }

    private static boolean admits(String verb, Stream<SurrenderStatus> known) {
        return known.anyMatch(
                status -> CONFIRM.equals(verb) ? status == SurrenderStatus.PLANNED : status != SurrenderStatus.FAILED);
    }

    /** Whoever has made the plan does not confirm it alone. */
    @Override
    public @Nullable String barred(CaseFile file, String verb, Officer officer) {
        return CONFIRM.equals(verb)
                        && SurrenderPlans.open(plans.rows(file))
                                .filter(attempt -> madeBy(attempt, officer))
                                .isPresent()
                ? Refusal.FOUR_EYES
                : null;
    }

    private static boolean madeBy(SurrenderAttempt attempt, Officer officer) {
        return attempt.notedBy().equals(officer.username());
    }

    /** Who comes when and by which way is for whoever plans it: the timeline keeps that it was planned. */
    @Override
    public Act noted(Act act) {
        return PLAN.equals(act.verb()) ? Act.of(act.verb(), act.version()) : act;
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        switch (act.verb()) {
            case PLAN -> plan(file, act, officer);
            case CONFIRM -> {
                var attempt = SurrenderPlans.open(plans.rows(file)).orElseThrow(() -> Refusal.of("wrong-status"));
                if (madeBy(attempt, officer)) {
                    throw Refusal.secondPerson(Refusal.FOUR_EYES);
                }
                attempt.confirm();
                plans.keep(attempt, said -> said, officer);
            }
            default -> {
                days.check(file, act, null);
                plans.keep(last(file), said -> said.handing(act), officer);
            }
        }
    }

    /** An hour that was told to the other State is no plan any more. */
    private void plan(CaseFile file, Act act, Officer officer) {
        var moment = PlanMoment.of(act);
        if (moment.isPresent() && "surrender_scheduled".equals(file.status())) {
            throw Refusal.of("surrender-appointed", TIME.key());
        }
        ActMoments.demandAhead(act, clock.instant());
        var through = through(act);
        var attempt = plans.opened(file, plans.rows(file), officer);
        moment.ifPresent(attempt::at);
        attempt.plan(officer.username());
        plans.keep(attempt, said -> said.planned(act, through), officer);
    }

    /** The States on the way, by their codes of two letters. */
    private List<String> through(Act act) {
        var states = Stream.of(Objects.requireNonNullElse(act.papers().reference(), "")
                        .toUpperCase(Locale.ROOT)
                        .split("[^A-Z]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (!states.stream().allMatch(directory::knows)) {
            throw Refusal.of("unknown-state", REFERENCE.key());
        }
        return states;
    }

    /** The attempt with which property goes: the newest that did not fail. */
    private SurrenderAttempt last(CaseFile file) {
        return plans.rows(file).stream()
                .filter(attempt -> attempt.status() != SurrenderStatus.FAILED)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.of("wrong-status"));
    }
}
