package org.rogatory.referral.share;

import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.rogatory.referral.file.FileKeepers;
import org.springframework.stereotype.Component;

/** Tells people what has become of a share: by a code, never by a word about the person. */
@Component
class ShareNotices {

    private final Notices notices;
    private final FileKeepers keepers;

    ShareNotices(Notices notices, FileKeepers keepers) {
        this.notices = notices;
        this.keepers = keepers;
    }

    /** Who works on the file. */
    void sender(CaseFile file, String code) {
        notices.notify(keepers.of(file), code, file.caseRef());
    }

    /** Those who decide on offers at an organisation. */
    void receiver(String authority, String code, String shareRef) {
        var deciding = Offers.DECIDING.stream()
                .map(role -> Officer.principalOf(authority, role))
                .collect(Collectors.toSet());
        notices.notify(deciding, code, Subject.OFFER, shareRef);
    }
}
