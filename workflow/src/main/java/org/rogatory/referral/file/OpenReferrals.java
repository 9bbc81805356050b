package org.rogatory.referral.file;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is open of the files of an organisation that stops to work. */
@Service
public class OpenReferrals {

    private static final Limit SHOWN = Limit.of(200);

    private final ReferralFileRepository rows;

    OpenReferrals(ReferralFileRepository rows) {
        this.rows = rows;
    }

    /** Whether any is, also one that is shut to whoever asks; which, is not told. */
    @Transactional(readOnly = true)
    public boolean any(String authority) {
        return !rows.open(authority, false, AccessScope.system(), Limit.of(1)).isEmpty();
    }

    /** Codes of first contacts that nobody has kept, as far as they are open to an officer of the organisation. */
    @Transactional(readOnly = true)
    public List<String> drafts(Officer officer) {
        return rows.open(officer.authority(), true, AccessScope.of(officer), SHOWN);
    }
}
