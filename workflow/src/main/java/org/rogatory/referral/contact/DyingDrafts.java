package org.rogatory.referral.contact;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.VanishingFiles;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.persons.FileKeys;
import org.rogatory.referral.Referral;
import org.rogatory.referral.file.DraftDies;
import org.rogatory.referral.file.ReferralFacts;
import org.rogatory.referral.file.ReferralFiles;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A first contact that nobody has kept dies on its day: what was said goes, then its key, and nobody finds it any more.
 * Whoever goes on working on it has kept it.
 */
@Component
class DyingDrafts {

    /** After these it is still a first contact. */
    private static final Set<String> FIRST =
            Set.of("open_file", ContactVerbs.SAFETY, ContactVerbs.KEEP, "decide_age", "name_guardian");

    private final Cases cases;
    private final ReferralFiles files;
    private final List<DraftDies> parts;
    private final Deadlines deadlines;
    private final VanishingFiles vanishing;
    private final FileKeys keys;

    DyingDrafts(
            Cases cases,
            ReferralFiles files,
            List<DraftDies> parts,
            Deadlines deadlines,
            VanishingFiles vanishing,
            FileKeys keys) {
        this.cases = cases;
        this.files = files;
        this.parts = List.copyOf(parts);
        this.deadlines = deadlines;
        this.vanishing = vanishing;
        this.keys = keys;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (KeptDrafts.RULE.equals(passed.ruleKey())) {
            cases.lookUp(passed.caseRef(), AccessScope.system())
                    .filter(Referral::ours)
                    .filter(this::draft)
                    .ifPresent(this::die);
        }
    }

    @EventListener
    void on(CaseActed acted) {
        if (!FIRST.contains(acted.verb()) && acted.from() != null) {
            cases.lookUp(acted.subject(), AccessScope.system())
                    .filter(Referral::ours)
                    .filter(this::draft)
                    .ifPresent(files::keep);
        }
    }

    private boolean draft(CaseFile file) {
        return files.find(file.caseRef()).filter(ReferralFacts::draft).isPresent();
    }

    /** The key last: it takes with it whatever is left anywhere. */
    private void die(CaseFile file) {
        deadlines.stopAll(file.caseRef());
        parts.forEach(part -> part.died(file));
        vanishing.vanish(file);
        keys.destroy(List.of(file.caseRef()));
    }
}
