package org.rogatory.requests.clocks;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Drafters;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.directory.DeadlineRule;
import org.rogatory.directory.DeadlineRule.Further;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.Notices;
import org.rogatory.requests.reminder.Reminders;
import org.rogatory.resolutions.Resolutions;
import org.springframework.stereotype.Component;

/**
 * A limit of a file that passed is told once to those it concerns; where its rule says so the other State is reminded by
 * a letter, and as the day of control passes it is told that its request takes longer. Whoever listens has seen of which
 * kind the file is, and that no custody is meant.
 */
@Component
public class FileAlarms {

    /** Whose clocks are those of the registry. */
    private static final Set<String> OF_REGISTRY = Set.of("sys_ack", "sys_ack_urgent", "sys_leg");

    private static final String SIGNING = "sign_reminder";
    private static final String CONTROL = "sys_control";

    private final Cases cases;
    private final Addressees addressees;
    private final DeadlineRules rules;
    private final Reminders reminders;
    private final LongerReplies longer;
    private final Resolutions resolutions;
    private final Notices notices;

    FileAlarms(
            Cases cases,
            Addressees addressees,
            DeadlineRules rules,
            Reminders reminders,
            LongerReplies longer,
            Resolutions resolutions,
            Notices notices) {
        this.cases = cases;
        this.addressees = addressees;
        this.rules = rules;
        this.reminders = reminders;
        this.longer = longer;
        this.resolutions = resolutions;
        this.notices = notices;
    }

    /** It has passed. */
    public void rang(CaseFile file, DeadlinePassed passed) {
        var told = addressees.with(file, concerned(file, passed.ruleKey()));
        notices.notify(told, code(passed), file.caseRef());
        if (CONTROL.equals(passed.ruleKey()) && passed.round() == 1) {
            longer.draft(file, passed.ruleKey());
        }
        rules.find(passed.ruleKey())
                .flatMap(rule -> Optional.ofNullable(rule.further()))
                .map(Further::reminds)
                .filter("partner"::equals)
                .ifPresent(partner -> remind(file, passed.ruleKey()));
    }

    /** Whether the limit is one on custody, which has alarms of its own. */
    public boolean ofCustody(DeadlinePassed passed) {
        return rules.find(passed.ruleKey()).filter(DeadlineRule::custody).isPresent();
    }

    /** A reminder is drafted where somebody can sign it, who then sees the file. */
    private void remind(CaseFile file, String ruleKey) {
        if (cases.lifecycle(file).occurrence(SIGNING).isPresent()) {
            cases.grant(file.caseRef(), file.authority(), Set.of(Role.SIGNATORY));
            reminders.remind(file, ruleKey);
        }
    }

    private static String code(DeadlinePassed passed) {
        if (CONTROL.equals(passed.ruleKey())) {
            return "control_overdue";
        }
        return passed.round() > 1 ? "deadline_escalated" : "deadline_passed";
    }

    /** The head who answers for it, those who can still do what was due, and all whom resolutions name for it. */
    private Set<String> concerned(CaseFile file, String rule) {
        var concerned = new LinkedHashSet<String>();
        concerned.add(Officer.principalOf(file.authority(), Role.HEAD));
        if ("sys_correction".equals(rule)) {
            concerned.add(Drafters.principal(file));
            concerned.add(Officer.principalOf(file.unit(), Role.HEAD));
            return concerned;
        }
        concerned.add(addressees.answering(file));
        if (OF_REGISTRY.contains(rule)) {
            concerned.add(Officer.principalOf(file.authority(), Role.REGISTRAR));
        }
        if (CONTROL.equals(rule)) {
            resolutions.controlled(file.caseRef()).forEach(officer -> concerned.add(Officer.personal(officer)));
        }
        return concerned;
    }
}
