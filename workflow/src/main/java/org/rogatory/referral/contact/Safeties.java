package org.rogatory.referral.contact;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.FileTexts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was found of the safety of the person of each file, time by time. The caller has passed the access rule.
 */
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

    /** What was written down last; empty where nothing was. */
    @Transactional(readOnly = true)
    public Optional<SafetyView> of(CaseFile file) {
        return newest(file).map(kept -> view(file, kept));
    }

    /** All that was ever written down, the newest first. */
    @Transactional(readOnly = true)
    public List<SafetyView> all(CaseFile file) {
        return safeties.of(file.caseRef(), AccessScope.system(), Limit.unlimited()).stream()
                .map(kept -> view(file, kept))
                .toList();
    }

    private SafetyView view(CaseFile file, ReferralSafety kept) {
        var said = SafetySaid.read(texts.show(file.caseRef(), kept.hiddenWords()));
        return new SafetyView(said, kept.saidAt(), kept.recordedBy());
    }

    private Optional<ReferralSafety> newest(CaseFile file) {
        return safeties.of(file.caseRef(), AccessScope.system(), Limit.of(1)).stream()
                .findFirst();
    }

    /** One more: what was found before stays as it was said. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(CaseFile file, SafetySaid said, Officer officer) {
        var number = newest(file).map(ReferralSafety::number).orElse(0) + 1;
        var hidden = texts.hide(file.caseRef(), said.kept());
        safeties.save(new ReferralSafety(file.caseRef(), number).saying(hidden, clock.instant(), officer.username()));
    }
}
