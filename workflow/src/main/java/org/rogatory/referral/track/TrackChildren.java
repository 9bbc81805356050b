package org.rogatory.referral.track;

import java.util.Optional;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.referral.file.ReferralFiles;
import org.springframework.stereotype.Component;

/**
 * Who may be a child is treated as one. What an adult agrees to himself is then agreed to by a guardian and written
 * down with the best interests of the child; a guardian who may have to do with the crime agrees to nothing.
 */
@Component
class TrackChildren {

    static final String SUSPECTED = "track-guardian-suspected";
    static final String MISSING = "track-guardian-missing";

    private final ReferralFiles files;

    TrackChildren(ReferralFiles files) {
        this.files = files;
    }

    /** What keeps a child from agreeing now; empty for an adult. */
    Optional<String> bar(CaseFile file) {
        var facts = files.facts(file.caseRef());
        if (!facts.age().treatedAsChild()) {
            return Optional.empty();
        }
        return switch (facts.guardian()) {
            case SUSPECTED -> Optional.of(SUSPECTED);
            case NONE -> Optional.of(MISSING);
            default -> Optional.empty();
        };
    }

    /** Refuses an agreement of a child without a word on why it is best for the child. */
    void demandInterests(TrackDoing doing) {
        if (doing.text() == null && files.facts(doing.caseRef()).age().treatedAsChild()) {
            throw Refusal.of("track-best-interests", ActField.INTERNAL_TEXT.key());
        }
    }
}
