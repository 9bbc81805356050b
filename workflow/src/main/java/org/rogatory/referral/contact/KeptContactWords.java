package org.rogatory.referral.contact;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What a person said first, how he is reached, and what was seen and told. */
@Component
class KeptContactWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("referral_safety", "safety_ref", "words"),
                KeptColumns.of("referral_contact", "contact_ref", "words"),
                KeptColumns.of("referral_screening", "screening_ref", "words"));
    }
}
