package org.rogatory.referral.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.referral.file.Guardian;
import org.rogatory.referral.file.ReferralFiles;
import org.springframework.stereotype.Component;

/** First contacts that nobody has kept yet: each dies at the end of a day that is shown, unless somebody keeps it. */
@Component
class KeptDrafts {

    /** How long a first contact waits for somebody to keep it; our own rule. */
    static final String RULE = "ref_draft_dies";

    private final ReferralFiles files;
    private final DeadlineRules rules;
    private final Directory directory;
    private final Clock clock;

    KeptDrafts(ReferralFiles files, DeadlineRules rules, Directory directory, Clock clock) {
        this.files = files;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    /** The last day of a draft that an authority begins now. */
    LocalDate lastDay(String authority) {
        var rule = rules.rule(RULE, directory.authority(authority).state());
        var days = Objects.requireNonNull(rule.value(), RULE);
        return directory.times().day(authority, clock.instant()).plusDays(days);
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
    }

    /**
     * Who says that he may be a child is treated as one at once. That he is none counts by what he says only while
     * nobody has kept the file: later that is decided, with reasons. Who does not answer says nothing against that.
     */
    void told(CaseFile file, SafetySaid said) {
        var facts = files.facts(file.caseRef());
        var age = said.known();
        var counts = facts.draft() || age.treatedAsChild() && said.answersAge();
        if (said.age() != null && age != facts.age() && counts) {
            files.age(file, age, age.treatedAsChild() ? facts.guardian() : Guardian.NONE);
        }
    }
}
