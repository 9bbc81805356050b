package org.rogatory.referral.procedure;

import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.referral.share.ShareKind;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.rogatory.referral.track.Receptions;
import org.springframework.stereotype.Component;

/**
 * Whether a service receives the person where he returns to: it has accepted the file, or what it was asked for is his
 * return or lies in another State. A coordinator who has accepted receives nobody.
 */
@Component
class ShareReceptions implements Receptions {

    private static final String RETURN = "voluntary_return";

    private final Shares shares;
    private final Directory directory;

    ShareReceptions(Shares shares, Directory directory) {
        this.shares = shares;
        this.directory = directory;
    }

    @Override
    public boolean confirmed(String caseRef) {
        return shares.accepted(caseRef).stream().anyMatch(this::receives);
    }

    private boolean receives(ShareView share) {
        return directory.independent(share.toAuthority())
                && (share.kind() == ShareKind.TRANSFER || RETURN.equals(share.service()) || abroad(share));
    }

    private boolean abroad(ShareView share) {
        return directory
                .find(share.fromAuthority())
                .map(Authority::state)
                .filter(state -> !state.equals(share.toState()))
                .isPresent();
    }
}
