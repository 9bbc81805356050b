package org.rogatory.mla.inbox;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Drafters;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.ItemDeadlines;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRule.Further;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.cascade.ExecutionLevels;
import org.rogatory.mla.cascade.LateItems;
import org.rogatory.mla.consultation.UnaskedTerms;
import org.rogatory.mla.release.Releases;
import org.rogatory.mla.urgent.UrgentRoute;
import org.rogatory.notices.NewNotice;
import org.rogatory.notices.Notices;
import org.rogatory.requests.PostponedReview;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.reminder.Reminders;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.Resolutions;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A limit that passed is told once to those it concerns. Where the rule says so the other State, if it was asked for
 * anything, or the executing authority is reminded by a letter, the drafter by a notice, and from the first round on
 * the supervising head knows.
 */
@Component
class MlaAlarms {

    /** Time that the other State has taken, or that runs out there. */
    private static final Set<String> DRAFTERS_TOO = Set.of(PostponedReview.RULE, "preservation_ets185");

    private static final String CONTROL = "sys_control";

    private static final String LEVEL = "sys_level";

    private final Cases cases;
    private final Addressees addressees;
    private final ExecutionLevels levels;
    private final LateItems lateItems;
    private final UnaskedTerms unasked;
    private final DeadlineRules rules;
    private final Reminders reminders;
    private final Releases releases;
    private final Resolutions resolutions;
    private final OverdueLegs overdue;
    private final Notices notices;

    MlaAlarms(
            Cases cases,
            Addressees addressees,
            ExecutionLevels levels,
            LateItems lateItems,
            UnaskedTerms unasked,
            DeadlineRules rules,
            Reminders reminders,
            Releases releases,
            Resolutions resolutions,
            OverdueLegs overdue,
            Notices notices) {
        this.cases = cases;
        this.addressees = addressees;
        this.levels = levels;
        this.lateItems = lateItems;
        this.unasked = unasked;
        this.rules = rules;
        this.reminders = reminders;
        this.releases = releases;
        this.resolutions = resolutions;
        this.overdue = overdue;
        this.notices = notices;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (LetterResolutions.about(passed.caseRef())) {
            return;
        }
        var file = cases.find(passed.caseRef(), AccessScope.system());
        if (!RequestForms.ofAssistance(file) || unasked.end(file, passed)) {
            return;
        }
        var concerned = addressees.with(file, concerned(file, passed));
        codes(file, passed).forEach(code -> concerned.forEach(recipient -> tell(recipient, code, file)));
        var reminded = rules.find(passed.ruleKey())
                .flatMap(rule -> Optional.ofNullable(rule.further()))
                .map(Further::reminds)
                .filter(whom -> !"partner".equals(whom) || !RequestForms.spontaneous(file.form()))
                .orElse("");
        // What was asked orally or by a copy counts as not made in writing: what was begun upon it is looked into.
        if (UrgentRoute.TERMS.contains(passed.ruleKey()) && !file.outgoing()) {
            releases.ended(file, null, levels.holder(file).orElse(null));
        }
        if (CONTROL.equals(passed.ruleKey()) && passed.round() == 1 && RequestForms.pending(file)) {
            reminders.replyMeanwhile(file, passed.ruleKey());
        }
        remindBelow(file, passed);
        switch (reminded) {
            case "partner" -> reminders.remind(file, passed.ruleKey());
            case "executor" -> remindExecutor(file, passed);
            default -> {}
        }
    }

    /** The day of a level or of a single item concerns who has it. */
    private void remindBelow(CaseFile file, DeadlinePassed passed) {
        if (LEVEL.equals(passed.ruleKey())) {
            levels.late(file).forEach(unit -> reminders.remindExecutor(file, unit, passed.ruleKey()));
        }
        if (ItemDeadlines.TERM.equals(passed.ruleKey())) {
            Stream.ofNullable(passed.about())
                    .flatMap(item -> lateItems.worker(file, item).stream())
                    .forEach(unit -> remindUnit(file, unit, passed));
        }
    }

    /** Who still executes is told; letters to him and to the other State, that it takes longer, are to be signed. */
    private void remindExecutor(CaseFile file, DeadlinePassed passed) {
        var delaying = LateItems.WHOLE.contains(passed.ruleKey());
        var late = delaying ? lateItems.withTheWhole(file) : levels.holder(file);
        if (delaying && RequestForms.pending(file)) {
            reminders.replyMeanwhile(file, passed.ruleKey());
            late.ifPresent(unit -> remindUnit(file, unit, passed));
            lateItems.lateWithTheWhole(file).forEach(unit -> remindUnit(file, unit, passed));
        } else {
            late.ifPresent(unit -> tellUnit(file, unit, passed));
        }
    }

    private void tellUnit(CaseFile file, String unit, DeadlinePassed passed) {
        tell(Officer.principalOf(unit, Role.EXECUTOR), late(passed), file);
        tell(Officer.principalOf(unit, Role.SUPERVISOR), late(passed), file);
    }

    /** Who is late is told; another authority is reminded by a letter, a person of one's own office has the notice. */
    private void remindUnit(CaseFile file, String unit, DeadlinePassed passed) {
        tellUnit(file, unit, passed);
        if (!unit.equals(file.authority())) {
            reminders.remindExecutor(file, unit, passed.ruleKey());
        }
    }

    /** One clock stands for all papers under way: each that is overdue then is told. */
    private List<String> codes(CaseFile file, DeadlinePassed passed) {
        return "sys_leg".equals(passed.ruleKey()) ? overdue.codes(file) : List.of(code(passed));
    }

    private String code(DeadlinePassed passed) {
        if (protective(passed.ruleKey())) {
            return "safe_conduct_ended";
        }
        return switch (passed.ruleKey()) {
            case LEVEL -> "level_overdue";
            case CONTROL -> "control_overdue";
            case "sys_release" -> "release_overdue";
            case "sys_original_return" -> "original_return_overdue";
            default -> passed.round() > 1 ? "deadline_escalated" : "deadline_passed";
        };
    }

    private String late(DeadlinePassed passed) {
        return "sys_release".equals(passed.ruleKey()) ? code(passed) : "execution_overdue";
    }

    /** Those who can still do what was due, all whom resolutions name for it, and the head who answers for it. */
    private Set<String> concerned(CaseFile file, DeadlinePassed passed) {
        var concerned = new LinkedHashSet<String>();
        concerned.add(Officer.principalOf(file.authority(), Role.HEAD));
        switch (passed.ruleKey()) {
            case "sys_correction" -> {
                concerned.add(Drafters.principal(file));
                concerned.add(Officer.principalOf(file.unit(), Role.HEAD));
            }
            case "sys_visa" -> concerned.add(file.outgoing() ? Drafters.principal(file) : addressees.owner(file));
            case "sys_addinfo", "sys_feedback", "sys_wanted_by_partner" -> {
                concerned.add(Drafters.principal(file));
                concerned.add(Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER));
            }
            case LEVEL -> {}
            case ItemDeadlines.TERM -> concerned.add(addressees.owner(file));
            case CONTROL -> addControlled(file, concerned);
            case "sys_release" -> concerned.add(Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER));
            case "sys_leg" -> concerned.add(Officer.principalOf(file.authority(), Role.REGISTRAR));
            case "sys_original_return" -> addKeepers(file, concerned);
            case "sys_ack", "sys_ack_urgent", "treaty_oral_confirm", "sys_oral_confirm" -> {
                concerned.add(Officer.principalOf(file.authority(), Role.REGISTRAR));
                concerned.add(Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER));
            }
            default -> {
                concerned.addAll(answering(file, passed.ruleKey()));
                addUnreported(file, concerned);
            }
        }
        return concerned;
    }

    private void addKeepers(CaseFile file, Set<String> concerned) {
        concerned.add(Officer.principalOf(file.authority(), Role.REGISTRAR));
        concerned.add(addressees.owner(file));
    }

    private void addControlled(CaseFile file, Set<String> concerned) {
        resolutions.controlled(file.caseRef()).forEach(officer -> concerned.add(Officer.personal(officer)));
    }

    private void addUnreported(CaseFile file, Set<String> concerned) {
        resolutions.unreported(file.caseRef()).forEach(officer -> concerned.add(Officer.personal(officer)));
    }

    /** Who answers for the file; of what the other State puts off, or keeps only so long, the drafter must know too. */
    private Set<String> answering(CaseFile file, String rule) {
        return file.outgoing() && (DRAFTERS_TOO.contains(rule) || protective(rule))
                ? Set.of(Drafters.principal(file), Officer.principalOf(file.authority(), Role.CENTRAL_OFFICER))
                : Set.of(addressees.owner(file));
    }

    /** Whether the limit protected a person who came: he may be prosecuted from now on. */
    private boolean protective(String rule) {
        return rules.find(rule).filter(DeadlineRule::protective).isPresent();
    }

    private void tell(String recipient, String code, CaseFile file) {
        notices.notify(new NewNotice(recipient, code, file.caseRef()));
    }
}
