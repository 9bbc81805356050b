package org.rogatory.referral.contact;

import java.time.Clock;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was found at the first contact of each file. The caller has passed the access rule. */
@Service
public class Safeties {

    private final ReferralSafetyRepository safeties;
    private final FileTexts texts;
    private final Clock clock;

    Safeties(ReferralSafetyRepository safeties, FileTexts texts, Clock clock) {
        this.safeties = safeties;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is known; empty where nothing was written down. */
    @Transactional(readOnly = true)
    public Optional<SafetyView> of(CaseFile file) {
        return safeties.find(file.caseRef(), AccessScope.system())
                .map(kept -> new SafetyView(
                        SafetySaid.read(texts.show(file.caseRef(), kept.hiddenWords())),
                        kept.saidAt(),
                        kept.recordedBy()));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(CaseFile file, SafetySaid said, Officer officer) {
        var kept =
                safeties.find(file.caseRef(), AccessScope.system()).orElseGet(() -> new ReferralSafety(file.caseRef()));
        kept.say(texts.hide(file.caseRef(), said.kept()), clock.instant(), officer.username());
        safeties.save(kept);
    }
}
