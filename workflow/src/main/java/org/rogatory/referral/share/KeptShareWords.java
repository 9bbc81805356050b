package org.rogatory.referral.share;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What was or is to be passed on, what came, and what waits for a second person. */
@Component
class KeptShareWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("referral_share", "share_ref", "words"),
                KeptColumns.of("referral_share", "share_ref", "content").under(ShareCodes.keyOfSender("")),
                KeptColumns.of("referral_offer", "share_ref", "words"),
                KeptColumns.of("referral_override", "override_ref", "draft"));
    }
}
