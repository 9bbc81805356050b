package org.rogatory.referral.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FileDays;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.referral.file.ReferralVerbs;
import org.rogatory.requests.NamedThings;
import org.springframework.stereotype.Component;

/**
 * The verbs of help as the procedure asks for them. On the timeline and in the trail stands that something was done,
 * and no code or word of it.
 */
@Component
class SupportFamily implements ReferralVerbs {

    private final SupportRows rows;
    private final ServiceActs services;
    private final PlanActs plans;
    private final FileGiving giving;
    private final ReferralFiles files;
    private final Cases cases;
    private final NamedThings named;
    private final FileDays days;

    SupportFamily(
            SupportRows rows,
            ServiceActs services,
            PlanActs plans,
            FileGiving giving,
            ReferralFiles files,
            Cases cases,
            NamedThings named,
            FileDays days) {
        this.rows = rows;
        this.services = services;
        this.plans = plans;
        this.giving = giving;
        this.files = files;
        this.cases = cases;
        this.named = named;
        this.days = days;
    }

    @Override
    public Set<String> verbs() {
        return SupportVerbs.all();
    }

    @Override
    public List<AllowedAction> all() {
        return verbs().stream().sorted().map(SupportFamily::action).toList();
    }

    private static AllowedAction action(String verb) {
        return new AllowedAction(verb, Referral.MACHINE, SupportVerbs.fields(verb), SupportVerbs.grave(verb), false);
    }

    @Override
    public List<AllowedAction> actions(CaseFile file, Officer officer) {
        if (!open(file)) {
            return List.of();
        }
        return verbs().stream()
                .sorted()
                .filter(verb -> Roles.held(officer, roles(verb)) && timely(file, verb))
                .map(verb -> action(verb).unless(barred(file, verb, officer)))
                .toList();
    }

    /** A first contact that nobody has kept may be destroyed: no help is built on it. */
    private boolean open(CaseFile file) {
        return file.closedAt() == null
                && files.find(file.caseRef()).filter(facts -> !facts.draft()).isPresent();
    }

    private Set<String> roles(String verb) {
        return cases.lifecycle(Referral.MACHINE).asked(verb);
    }

    private boolean timely(CaseFile file, String verb) {
        var support = rows.of(file.caseRef());
        return switch (verb) {
            case SupportVerbs.SETTLE_GOAL -> support.goalsOpen() > 0;
            case SupportVerbs.ACKNOWLEDGE -> support.written() && !support.agreed();
            case SupportVerbs.REVIEW -> support.written() || support.agreed();
            case SupportVerbs.APPROVE_PLAN, SupportVerbs.RETURN_PLAN -> support.written() && !support.approved();
            case SupportVerbs.PROPOSE_END -> !support.endProposed();
            case SupportVerbs.APPROVE_END, SupportVerbs.REFUSE_END -> support.endProposed();
            default -> ofService(file, verb);
        };
    }

    /** Whether there is a service that the verb leads on; what is of no service is always timely. */
    private boolean ofService(CaseFile file, String verb) {
        return ServiceSteps.from(verb)
                .map(from ->
                        rows.services(file.caseRef()).stream().anyMatch(service -> from.contains(service.status())))
                .orElse(true);
    }

    /**
     * Who wrote the plan, or wants help to end, does not agree to it himself, nor does he who stands in for him. Who
     * wrote goals before the last one stands under the key of the file, and is asked with the act.
     */
    private @Nullable String barred(CaseFile file, String verb, Officer officer) {
        var support = rows.of(file.caseRef());
        var first = switch (verb) {
            case SupportVerbs.APPROVE_PLAN -> support.planBy();
            case SupportVerbs.APPROVE_END -> support.endBy();
            default -> null;
        };
        return first != null && officer.names().contains(first) ? Refusal.FOUR_EYES : null;
    }

    @Override
    public void act(CaseFile file, Act act, Officer officer) {
        if (!open(file) || !timely(file, act.verb())) {
            throw Refusal.of("wrong-status");
        }
        Roles.demand(officer, roles(act.verb()));
        named.demand(file, act, SupportVerbs.fields(act.verb()));
        Optional.ofNullable(barred(file, act.verb(), officer)).ifPresent(code -> {
            throw Refusal.barred(code);
        });
        days.demandPast(file, act.times().happenedOn());
        var doing = new HelpDoing(file, act, officer, days.today(file));
        perform(doing);
        files.step(file, Act.of(act.verb(), act.version()), officer);
    }

    private void perform(HelpDoing doing) {
        switch (doing.verb()) {
            case SupportVerbs.OFFER,
                    SupportVerbs.ANSWER,
                    SupportVerbs.PASS,
                    SupportVerbs.BEGIN,
                    SupportVerbs.FINISH,
                    SupportVerbs.STOP -> services.perform(doing);
            case SupportVerbs.GIVE -> giving.give(doing);
            default -> plans.perform(doing);
        }
    }
}
