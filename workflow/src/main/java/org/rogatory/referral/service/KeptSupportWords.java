package org.rogatory.referral.service;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What a person needs, how he stays safe, what he wants to reach, what was said about each service, who was asked. */
@Component
class KeptSupportWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("referral_support", "case_ref", "words"),
                KeptColumns.of("referral_service", "service_ref", "words"),
                KeptColumns.of("referral_asking", "asking_ref", "words"));
    }
}
