package org.rogatory.referral.share;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.notices.Notices;
import org.rogatory.referral.contact.WayUnsafe;
import org.rogatory.referral.file.FileKeepers;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What one person has proposed to pass on without consent is gone when nobody has agreed in time, or when it would lead
 * to the person by a way that is safe no more: whoever still sees the danger proposes anew.
 */
@Component
class OverrideAlarms {

    private static final String LAPSED = "override_lapsed";
    private static final String WAYS_CHANGED = "override_ways_changed";

    private final ReferralOverrideRepository overrides;
    private final ShareDrafts drafts;
    private final ShareClocks clocks;
    private final Notices notices;
    private final FileKeepers keepers;
    private final Cases cases;

    OverrideAlarms(
            ReferralOverrideRepository overrides,
            ShareDrafts drafts,
            ShareClocks clocks,
            Notices notices,
            FileKeepers keepers,
            Cases cases) {
        this.overrides = overrides;
        this.drafts = drafts;
        this.clocks = clocks;
        this.notices = notices;
        this.keepers = keepers;
        this.cases = cases;
    }

    @EventListener
    void on(DeadlinePassed passed) {
        if (ShareClocks.OVERRIDE.equals(passed.ruleKey())) {
            overrides
                    .ofFile(String.valueOf(passed.about()), passed.caseRef(), AccessScope.system())
                    .ifPresent(proposed -> gone(passed.caseRef(), proposed, LAPSED));
        }
    }

    /** The ways to the person lie in the proposal as they were then. */
    @EventListener
    void on(WayUnsafe unsafe) {
        var caseRef = unsafe.caseRef();
        overrides.of(caseRef, AccessScope.system()).stream()
                .filter(proposed -> drafts.view(caseRef, proposed).fields().contains(ShareFields.CONTACTS))
                .forEach(proposed -> gone(caseRef, proposed, WAYS_CHANGED));
    }

    private void gone(String caseRef, ReferralOverride proposed, String notice) {
        overrides.remove(proposed.overrideRef(), AccessScope.system());
        clocks.decided(caseRef, proposed.overrideRef());
        cases.lookUp(caseRef, AccessScope.system()).ifPresent(file -> tell(file, proposed, notice));
    }

    private void tell(CaseFile file, ReferralOverride proposed, String notice) {
        notices.notify(keepers.person(file, proposed.proposedBy()), notice, file.caseRef());
    }
}
