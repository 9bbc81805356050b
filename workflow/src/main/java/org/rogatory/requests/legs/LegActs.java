package org.rogatory.requests.legs;

import static org.rogatory.cases.ActField.CARRIER;
import static org.rogatory.cases.ActField.FILES;
import static org.rogatory.cases.ActField.HAPPENED_ON;
import static org.rogatory.cases.ActField.INTERNAL_TEXT;
import static org.rogatory.cases.ActField.ITEM;
import static org.rogatory.cases.ActField.KIND;
import static org.rogatory.cases.ActField.LETTER;
import static org.rogatory.cases.ActField.REFERENCE;
import static org.rogatory.cases.FieldRule.needed;
import static org.rogatory.cases.FieldRule.optional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.TransmissionRoute;
import org.rogatory.law.TransmissionRoutes.Question;
import org.rogatory.requests.beside.BesideFlow;
import org.rogatory.requests.message.PaperDays;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.RoutePlans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The acts on the way of the papers, on both sides: the route chosen, a leg handed over, received, lost or left out. */
@Component
class LegActs implements BesideFlow {

    private static final String PLAN = "plan_route";
    private static final String HAND_OVER = "record_leg";
    private static final String RECEIVE = "receive_leg";
    private static final String LOSE = "lose_leg";
    private static final String SKIP = "skip_leg";

    private static final Map<String, List<FieldRule>> FIELDS = Map.of(
            PLAN,
            List.of(needed(KIND, "routes"), optional(INTERNAL_TEXT)),
            HAND_OVER,
            List.of(
                    needed(ITEM, "legs_waiting"),
                    needed(HAPPENED_ON),
                    optional(CARRIER, "carriers"),
                    optional(REFERENCE),
                    optional(LETTER),
                    optional(KIND, "unpacked"),
                    optional(FILES)),
            RECEIVE,
            List.of(needed(ITEM, "legs_carried"), needed(HAPPENED_ON), optional(REFERENCE), optional(FILES)),
            LOSE,
            List.of(needed(ITEM, "legs_under_way"), needed(HAPPENED_ON), needed(INTERNAL_TEXT)),
            SKIP,
            List.of(needed(ITEM, "legs_open"), needed(INTERNAL_TEXT)));

    /** While the request is not sent yet its route can be chosen anew; of what goes by hand also that of later letters. */
    private static final Set<String> UNSENT = Set.of("with_central_authority", "approved", "translated", "signed");

    private final RoutePlans plans;
    private final Legs legs;
    private final LegPapers papers;
    private final Carriers carriers;
    private final PaperDays days;
    private final ObjectProvider<Procedures> procedures;

    LegActs(
            RoutePlans plans,
            Legs legs,
            LegPapers papers,
            Carriers carriers,
            PaperDays days,
            ObjectProvider<Procedures> procedures) {
        this.carriers = carriers;
        this.plans = plans;
        this.legs = legs;
        this.papers = papers;
        this.days = days;
        this.procedures = procedures;
    }

    @Override
    public Map<String, List<FieldRule>> fields() {
        return FIELDS;
    }

    @Override
    public boolean ownPaper(String verb) {
        return HAND_OVER.equals(verb);
    }

    @Override
    public boolean admits(CaseFile file, String verb) {
        return switch (verb) {
            case PLAN -> file.byHand() || (file.outgoing() ? UNSENT : RouteFindings.UNANSWERED).contains(file.status());
            case HAND_OVER -> any(file, LegView::waiting);
            case RECEIVE -> any(file, LegView::carried);
            case SKIP -> any(file, LegView::open);
            default -> any(file, leg -> leg.state() == LegState.UNDER_WAY);
        };
    }

    private boolean any(CaseFile file, Predicate<LegView> wanted) {
        return legs.of(file.caseRef()).stream().filter(leg -> leg.walked(file)).anyMatch(wanted);
    }

    @Override
    public boolean afterClosing(String verb) {
        return !PLAN.equals(verb);
    }

    @Override
    public void perform(CaseFile file, Act act, Officer officer) {
        days.check(file, act, null);
        if (legs.of(file.caseRef()).stream().anyMatch(leg -> leg.legId().equals(leg(act)) && !leg.walked(file))) {
            throw Refusal.of("wrong-status");
        }
        switch (act.verb()) {
            case PLAN -> plan(file, act, officer);
            case HAND_OVER -> handOver(file, act, officer);
            case RECEIVE -> legs.receive(file, ending(act), officer);
            case LOSE -> legs.lose(file, ending(act), officer);
            default -> legs.skip(file, leftOut(act), officer);
        }
    }

    private void plan(CaseFile file, Act act, Officer officer) {
        var asked = new RoutePlans.Asked(question(file, officer), officer);
        plans.plan(file, String.valueOf(act.kind()), act.words().internalText(), asked);
    }

    private void handOver(CaseFile file, Act act, Officer officer) {
        var handed = carriers.take(file, leg(act), act, officer);
        papers.order(file, handed, () -> follows(file, officer), officer);
    }

    /** What is chosen for a file whose copy goes ahead says how its original follows. */
    private @Nullable TransmissionRoute follows(CaseFile file, Officer officer) {
        return plans.chosen(file, question(file, officer)).follows();
    }

    private Question question(CaseFile file, Officer officer) {
        return RouteQuestions.of(file, procedures.getObject().content(file, officer));
    }

    private static Legs.Ending ending(Act act) {
        return new Legs.Ending(
                leg(act),
                act.times().happenedOn(),
                act.papers().reference(),
                act.words().internalText());
    }

    /** Nobody says when something did not happen: it is left out today. */
    private static Legs.Ending leftOut(Act act) {
        return new Legs.Ending(leg(act), null, null, act.words().internalText());
    }

    private static String leg(Act act) {
        return String.valueOf(act.items().item());
    }
}
