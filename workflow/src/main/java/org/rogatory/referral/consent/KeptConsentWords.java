package org.rogatory.referral.consent;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/**
 * What was said with consents: who interpreted, what was explained, what else was written down; and of notices that the
 * law demands.
 */
@Component
class KeptConsentWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("referral_consent", "consent_ref", "words"),
                KeptColumns.of("referral_notice", "notice_ref", "words"));
    }
}
