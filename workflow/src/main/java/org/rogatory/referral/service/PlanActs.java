package org.rogatory.referral.service;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.providers.ServiceKinds;
import org.rogatory.referral.file.FileKeepers;
import org.rogatory.referral.file.ReferralRoles;
import org.rogatory.referral.track.Tracks;
import org.springframework.stereotype.Component;

/** Needs, the safety plan, the plan with its goals and reviews, the end of help, and what the person says of it. */
@Component
class PlanActs {

    private final SupportRows rows;
    private final HelpWords words;
    private final ServiceKinds kinds;
    private final ServiceClocks clocks;
    private final Tracks tracks;
    private final Notices notices;
    private final FileKeepers keepers;
    private final Directory directory;

    PlanActs(
            SupportRows rows,
            HelpWords words,
            ServiceKinds kinds,
            ServiceClocks clocks,
            Tracks tracks,
            Notices notices,
            FileKeepers keepers,
            Directory directory) {
        this.rows = rows;
        this.words = words;
        this.kinds = kinds;
        this.clocks = clocks;
        this.tracks = tracks;
        this.notices = notices;
        this.keepers = keepers;
        this.directory = directory;
    }

    void perform(HelpDoing doing) {
        var support = rows.of(doing.caseRef());
        check(doing, support);
        change(doing, support);
        var said = words.of(doing.act(), doing.officer());
        support.say(words.add(doing.caseRef(), support.hiddenWords(), said));
        rows.save(support);
        after(doing, support);
    }

    private void check(HelpDoing doing, SupportFile support) {
        switch (doing.verb()) {
            case SupportVerbs.ASSESS -> kinds.demand(doing.act().items().keys(), "keys");
            case SupportVerbs.ADD_GOAL -> {
                kinds.demand(named(doing.act().kind()), "kind");
                demandAhead(doing);
            }
            case SupportVerbs.SAFETY_PLAN -> demandAhead(doing);
            case SupportVerbs.SETTLE_GOAL -> demandOpen(doing, support);
            case SupportVerbs.APPROVE_PLAN -> demandOther(doing, support);
            default -> {}
        }
    }

    private static List<String> named(@Nullable String kind) {
        return kind == null ? List.of() : List.of(kind);
    }

    private static void demandAhead(HelpDoing doing) {
        var until = doing.act().times().until();
        if (until == null || until.isBefore(doing.today())) {
            throw Refusal.of("day-past", "until");
        }
    }

    private void demandOpen(HelpDoing doing, SupportFile support) {
        var goals = GoalView.of(words.read(doing.caseRef(), support.hiddenWords()));
        if (goals.stream()
                .noneMatch(goal -> goal.open() && String.valueOf(goal.number()).equals(doing.about()))) {
            throw Refusal.of("unknown-code", "reference");
        }
    }

    /** Whoever wrote a goal of the plan does not approve it, also where somebody else has added the last one. */
    private void demandOther(HelpDoing doing, SupportFile support) {
        var writers = HelpSaid.unapproved(words.read(doing.caseRef(), support.hiddenWords()));
        if (!Collections.disjoint(writers, doing.officer().names())) {
            throw Refusal.barred(Refusal.FOUR_EYES);
        }
    }

    private void change(HelpDoing doing, SupportFile support) {
        var who = doing.officer().username();
        switch (doing.verb()) {
            case SupportVerbs.ASSESS -> support.assess(doing.on());
            case SupportVerbs.SAFETY_PLAN ->
                support.secure(doing.today(), doing.act().times().until());
            case SupportVerbs.ADD_GOAL -> support.plan(who, doing.today());
            case SupportVerbs.SETTLE_GOAL -> support.settleGoal();
            case SupportVerbs.ACKNOWLEDGE -> support.agree(doing.on());
            case SupportVerbs.APPROVE_PLAN -> support.approve(who);
            case SupportVerbs.REVIEW -> support.review(doing.on());
            case SupportVerbs.PROPOSE_END -> support.proposeEnd(who);
            case SupportVerbs.APPROVE_END -> support.approveEnd(who);
            case SupportVerbs.REFUSE_END -> support.goOn();
            case SupportVerbs.WELLBEING -> support.ask(doing.on());
            default -> {}
        }
    }

    private void after(HelpDoing doing, SupportFile support) {
        switch (doing.verb()) {
            case SupportVerbs.ASSESS -> clocks.assessed(doing.file());
            case SupportVerbs.SAFETY_PLAN ->
                clocks.secured(doing.file(), doing.act().times().until());
            case SupportVerbs.ACKNOWLEDGE -> acknowledged(doing);
            case SupportVerbs.REVIEW -> clocks.reviewed(doing.file());
            case SupportVerbs.RETURN_PLAN ->
                tell(keepers.person(doing.file(), support.planBy()), "plan_returned", doing);
            case SupportVerbs.PROPOSE_END -> tell(overseers(doing), "help_end_proposed", doing);
            case SupportVerbs.APPROVE_END -> follow(doing, "end_assistance");
            default -> {}
        }
    }

    /** The clocks follow the agreement, whether the track could move by it or stood there before. */
    private void acknowledged(HelpDoing doing) {
        follow(doing, "agree_plan");
        clocks.agreed(doing.file());
    }

    private void follow(HelpDoing doing, String verb) {
        var step = Act.draft(verb).happened(doing.on(), null).act();
        tracks.follow(doing.file(), step, doing.officer());
    }

    /** Who supervises the help of a service; to who supervises those who investigate the file is closed. */
    private Set<String> overseers(HelpDoing doing) {
        var authority = doing.file().authority();
        var overseers = new LinkedHashSet<String>();
        directory
                .find(authority)
                .filter(ReferralRoles::service)
                .ifPresent(service -> overseers.add(Officer.principalOf(authority, Role.SUPERVISOR)));
        overseers.add(Officer.principalOf(authority, Role.COORDINATOR));
        return overseers;
    }

    private void tell(Set<String> whom, String code, HelpDoing doing) {
        if (!whom.isEmpty()) {
            notices.notify(whom, code, doing.caseRef());
        }
    }
}
