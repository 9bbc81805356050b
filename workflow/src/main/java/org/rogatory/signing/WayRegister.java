package org.rogatory.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rules of authorities about the ways to sign: one administrator of the State proposes, another confirms. */
@Service
public class WayRegister {

    private final SigningWayRuleRepository rules;
    private final AllowedWays allowed;
    private final SigningRegister rights;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WayRegister(
            SigningWayRuleRepository rules,
            AllowedWays allowed,
            SigningRegister rights,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rules = rules;
        this.allowed = allowed;
        this.rights = rights;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The rules of those authorities whose signing rights the officer may see, the latest of each first. */
    @Transactional(readOnly = true)
    public List<WayRuleView> of(Officer officer) {
        Roles.demand(SigningRegister.reads(officer));
        return rules.of(rights.authorities(officer), Limit.of(SigningRegister.SHOWN)).stream()
                .map(SigningWayRule::view)
                .toList();
    }

    /** One of them; refused as not found where the officer may not see it. */
    @Transactional(readOnly = true)
    public WayRuleView find(String ruleId, Officer officer) {
        Roles.demand(SigningRegister.reads(officer));
        return rules.findById(ruleId)
                .map(SigningWayRule::view)
                .filter(rule -> rights.authorities(officer).contains(rule.authority()))
                .orElseThrow(Refusal::notFound);
    }

    /** In which ways letters of each kind are signed today for an authority that the officer may see. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> today(String authority, Officer officer) {
        Roles.demand(SigningRegister.reads(officer));
        if (!rights.authorities(officer).contains(authority)) {
            throw Refusal.notFound();
        }
        var ways = new LinkedHashMap<String, List<String>>();
        SignedKinds.CHOSEN.forEach(kind -> ways.put(kind, allowed.of(authority, kind)));
        return ways;
    }

    /** Of these rules those that count today, by reference. */
    public Set<String> counting(List<WayRuleView> shown) {
        return shown.stream().collect(Collectors.groupingBy(WayRuleView::authority)).entrySet().stream()
                .flatMap(each -> new WayRules(each.getValue()).counting(today(each.getKey())).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a rule counts today for any kind of letter. */
    @Transactional(readOnly = true)
    public boolean counts(WayRuleView rule) {
        var confirmed = rules.confirmed(rule.authority()).stream().map(SigningWayRule::view);
        return counting(confirmed.toList()).contains(rule.ruleId());
    }

    /** Whether it is confirmed and its first day is still ahead, at the place of its authority. */
    public boolean ahead(WayRuleView rule) {
        return rule.confirmedBy() != null && !rule.begunBy(today(rule.authority()));
    }

    /** Proposes a rule; refused with the field that is wrong. */
    @Transactional
    public WayRuleView propose(NewWayRule wanted, Officer administrator) {
        Roles.demand(administrator.has(Role.ADMINISTRATOR));
        if (!rights.ofState(wanted.authority(), administrator)) {
            throw Refusal.of("authority-of-other-state", "authority");
        }
        wanted.demandWhole(today(wanted.authority()));
        demandPossible(wanted.kinds(), wanted.inOrder());
        var rule = new SigningWayRule(UUID.randomUUID().toString(), wanted, administrator.username(), clock.instant());
        return keep("signing.ways-propose", rule, administrator);
    }

    /** Nothing is allowed that the node bars, and no kind of letter is left without a way. */
    private void demandPossible(List<String> kinds, List<String> ways) {
        if (!kinds.stream().allMatch(kind -> ways.stream().allMatch(way -> allowed.possible(kind, way)))) {
            throw Refusal.of("signing-way-not-here", "ways");
        }
    }

    /** Lets a rule count that another has proposed, from its first day on, if the node allows still what it names. */
    @Transactional
    public WayRuleView confirm(String ruleId, Officer administrator) {
        var rule = waiting(ruleId, administrator);
        var view = rule.view();
        if (administrator.username().equals(view.proposedBy())) {
            throw Refusal.secondPerson("four-eyes-ways");
        }
        if (view.validFrom().isBefore(today(view.authority()))) {
            throw Refusal.of("day-past", "validFrom");
        }
        var said = new NewWayRule(view.authority(), view.kind(), view.ways(), view.validFrom());
        demandPossible(said.kinds(), said.inOrder());
        rule.confirm(administrator.username(), clock.instant());
        return keep("signing.ways-confirm", rule, administrator);
    }

    /** Withdraws a proposal, by who made it or by another; what is confirmed is replaced by the next rule alone. */
    @Transactional
    public WayRuleView withdraw(String ruleId, Officer administrator) {
        var rule = waiting(ruleId, administrator);
        rule.withdraw(administrator.username(), clock.instant());
        return keep("signing.ways-withdraw", rule, administrator);
    }

    private SigningWayRule waiting(String ruleId, Officer administrator) {
        Roles.demand(administrator.has(Role.ADMINISTRATOR));
        var rule = rules.findById(ruleId)
                .filter(found -> rights.ofState(found.view().authority(), administrator))
                .orElseThrow(Refusal::notFound);
        if (!rule.view().waits()) {
            throw Refusal.of("wrong-status");
        }
        return rule;
    }

    private WayRuleView keep(String action, SigningWayRule rule, Officer administrator) {
        var view = rules.saveAndFlush(rule).view();
        var details = Map.of(
                "authority",
                view.authority(),
                "kind",
                Objects.requireNonNullElse(view.kind(), "all"),
                "ways",
                AllowedWays.ALL.stream().filter(view.ways()::contains).collect(Collectors.joining(" ")),
                "from",
                view.validFrom().toString());
        events.publishEvent(new SigningEvent(action, view.ruleId(), administrator.username(), details));
        return view;
    }

    private LocalDate today(String authority) {
        return directory.times().day(authority, clock.instant());
    }
}
