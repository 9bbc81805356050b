package org.rogatory.referral.file;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Timeline;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.referral.Referral;
import org.rogatory.requests.clocks.Clocking;
import org.rogatory.requests.clocks.FileClocks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The clocks of a file as a whole follow its acts; those of shares, tracks and services are their own. All are defaults
 * of the system, and what follows when one has passed a person decides.
 */
@Component
class ReferralClocks {

    static final String CONTACT = "ref_contact_referral";
    static final String CHILD = "ref_child_alert";
    static final String GUARDIAN = "ref_guardian";
    static final String CLOSING = "ref_closing";
    static final String DRAFT = "ref_draft_dies";
    static final String DRAFT_WARNING = "ref_draft_warn";
    /** So many days before the last day of a draft whoever has it is told. */
    private static final int WARNED = 2;

    /** Who wants to be referred to nobody is; a no to anything else says nothing of that. */
    private static final String DECLINED = "consent_declined";

    private static final Clocking TABLE = new Clocking(
            Map.of(FileVerbs.PROPOSE_CLOSING, CLOSING, MergeVerbs.PROPOSE, CLOSING),
            Map.of(
                    "refer",
                    List.of(CONTACT, CHILD),
                    "transfer_file",
                    List.of(CONTACT, CHILD),
                    FileVerbs.START_SUPPORT,
                    List.of(CONTACT, CHILD),
                    FileVerbs.REFUSE_CLOSING,
                    List.of(CLOSING),
                    FileVerbs.CLOSE,
                    List.of(CLOSING),
                    MergeVerbs.REFUSE,
                    List.of(CLOSING),
                    MergeVerbs.APPROVE,
                    List.of(CLOSING)),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(FileVerbs.CLOSE, MergeVerbs.APPROVE),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of());

    /** What alerts somebody of a child. */
    private static final Set<String> ALERTING = TABLE.metBy().entrySet().stream()
            .filter(each -> each.getValue().contains(CHILD))
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());

    private final Cases cases;
    private final Timeline timeline;
    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final FileClocks clocks;
    private final Clock clock;

    ReferralClocks(
            Cases cases, Timeline timeline, Deadlines deadlines, DeadlineRules rules, FileClocks clocks, Clock clock) {
        this.cases = cases;
        this.timeline = timeline;
        this.deadlines = deadlines;
        this.rules = rules;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** A draft has nothing but the day on which it dies, and a warning of it. */
    void opened(CaseFile file, NewReferral opened) {
        var diesOn = opened.diesOn();
        if (diesOn != null) {
            deadlines.start(begun(file, DRAFT), diesOn);
            deadlines.start(begun(file, DRAFT_WARNING), diesOn.minusDays(WARNED));
            return;
        }
        begin(file, opened.age(), Guardian.NONE);
    }

    void kept(CaseFile file, ReferralFacts known) {
        deadlines.stop(file.caseRef(), DRAFT);
        deadlines.stop(file.caseRef(), DRAFT_WARNING);
        begin(file, known.age(), known.guardian());
    }

    private void begin(CaseFile file, Age age, Guardian guardian) {
        deadlines.start(begun(file, CONTACT));
        if (age.treatedAsChild()) {
            deadlines.start(begun(file, CHILD));
        }
        spokenFor(file, age, guardian);
    }

    /** Who may be a child after all is one that somebody is told of once the file is kept; who is none is not. */
    void aged(CaseFile file, Age before, ReferralFacts known) {
        if (known.child() && !before.treatedAsChild() && !known.draft()) {
            deadlines.start(begun(file, CHILD));
        } else if (!known.child()) {
            deadlines.stop(file.caseRef(), CHILD);
        }
        if (!known.draft()) {
            spokenFor(file, known.age(), known.guardian());
        }
    }

    /** What its closing has stopped for a child counts again; where somebody was alerted, be it late, not that. */
    void reopened(CaseFile file, ReferralFacts known) {
        if (known.child() && !alerted(file)) {
            deadlines.start(begun(file, CHILD));
        }
        spokenFor(file, known.age(), known.guardian());
    }

    /** Since it was known to be one; the clock does not tell, for one that has passed stays so. */
    private boolean alerted(CaseFile file) {
        return deadlines.ofCase(file.caseRef()).stream()
                .filter(deadline -> CHILD.equals(deadline.ruleKey()))
                .map(DeadlineView::startedAt)
                .min(Instant::compareTo)
                .filter(known -> alerted(file, known))
                .isPresent();
    }

    private boolean alerted(CaseFile file, Instant known) {
        return ALERTING.stream()
                .flatMap(verb -> timeline.last(file.caseRef(), verb).stream())
                .anyMatch(done -> !done.at().isBefore(known));
    }

    /**
     * How long a child may be without somebody who speaks for it: counted where the data know a length for the State.
     * Where one speaks, or nobody has to, nothing is counted; under suspicion nobody speaks.
     */
    private void spokenFor(CaseFile file, Age age, Guardian guardian) {
        if (!age.treatedAsChild()) {
            deadlines.stop(file.caseRef(), GUARDIAN);
        } else if (guardian == Guardian.NAMED) {
            deadlines.meet(file.caseRef(), GUARDIAN);
        } else if (guarded(file.state()) && !counted(file)) {
            deadlines.start(begun(file, GUARDIAN));
        }
    }

    /** Whether the data know how long a child of a State may be without somebody who speaks for it. */
    boolean guarded(String state) {
        return rules.find(GUARDIAN).isPresent() && rules.rule(GUARDIAN, state).value() != null;
    }

    /** A file that was kept before the data knew it: counted from now on. */
    void missed(CaseFile file, ReferralFacts known) {
        if (!known.draft()) {
            spokenFor(file, known.age(), known.guardian());
        }
    }

    private boolean counted(CaseFile file) {
        return deadlines.ofCase(file.caseRef()).stream()
                .filter(deadline -> GUARDIAN.equals(deadline.ruleKey()))
                .anyMatch(deadline -> deadline.running() || deadline.overdue());
    }

    private StartDeadline begun(CaseFile file, String rule) {
        return new StartDeadline(file.caseRef(), rule, clock.instant(), file.authority());
    }

    @EventListener
    void on(CaseActed acted) {
        cases.lookUp(acted.subject(), AccessScope.system())
                .filter(Referral::ours)
                .ifPresent(file -> {
                    clocks.follow(file, acted, TABLE);
                    referral(file, acted);
                    if (file.closedAt() == null) {
                        clocks.press(file, null);
                    }
                });
    }

    /** Who declines is referred to nobody; who came by a referral was met by others, and long before. */
    private void referral(CaseFile file, CaseActed acted) {
        if (DECLINED.equals(acted.to()) && !DECLINED.equals(acted.from())) {
            deadlines.meet(file.caseRef(), CONTACT);
        } else if ("accept_referral".equals(acted.verb())) {
            deadlines.stop(file.caseRef(), CONTACT);
        }
    }

    @EventListener
    void on(DeadlinePassed passed) {
        cases.lookUp(passed.caseRef(), AccessScope.system())
                .filter(Referral::ours)
                .ifPresent(file -> clocks.passed(file, passed));
    }
}
