package org.rogatory.referral.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.referral.file.ReferralFiles;
import org.springframework.stereotype.Component;

/** First contacts that nobody has kept yet: each dies at the end of a day that is shown, unless somebody keeps it. */
@Component
class KeptDrafts {

    /** How long a first contact waits for somebody to keep it; our own rule. */
    static final String RULE = "ref_draft_dies";

    private final ReferralFiles files;
    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final Directory directory;
    private final Clock clock;

    KeptDrafts(ReferralFiles files, Deadlines deadlines, DeadlineRules rules, Directory directory, Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    /** The last day of a draft that an authority begins now. */
    LocalDate lastDay(String authority) {
        var days = Objects.requireNonNull(rules.rule(RULE).value(), RULE);
        return directory.day(authority, clock.instant()).plusDays(days);
    }

    void begin(CaseFile file, LocalDate lastDay) {
        deadlines.start(new StartDeadline(file.caseRef(), RULE, clock.instant(), file.authority()), lastDay);
    }

    boolean draft(CaseFile file) {
        return files.facts(file.caseRef()).draft();
    }

    /** It is a file from now on. */
    void keep(CaseFile file) {
        if (!draft(file)) {
            throw Refusal.of("contact-kept");
        }
        files.keep(file);
        deadlines.stop(file.caseRef(), RULE);
    }

    void told(CaseFile file, SafetySaid said) {
        var facts = files.facts(file.caseRef());
        if (facts.draft() && said.age() != null && said.known() != facts.age()) {
            files.age(file, said.known(), facts.guardian());
        }
    }
}
