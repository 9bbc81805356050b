package org.rogatory.referral.tally;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** As what a file was counted. */
@Component
class KeptTallyWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(KeptColumns.of("referral_tallied", "case_ref", "words"));
    }
}
