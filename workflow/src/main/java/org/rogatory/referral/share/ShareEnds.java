package org.rogatory.referral.share;

import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.identity.Officer;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.file.ReferralFiles;
import org.springframework.stereotype.Component;

/**
 * What becomes of a share without an act of its own file: told by a message, a clock, or the end of a consent.
 * Nothing of it is written in words, since nobody may be there to open the file.
 */
@Component
class ShareEnds {

    static final String UNANSWERED = "unanswered";
    static final String UNREACHABLE = "unreachable";
    static final String CONSENT_ENDED = "consent_ended";

    /** The day that the person had named for the consent has passed. */
    static final String CONSENT_RUN_OUT = "consent_run_out";
    /** What was passed on in the best interests of a child turned out to be about nobody who is one. */
    static final String GROUND_ENDED = "ground_ended";

    /** The file went to another organisation meanwhile. */
    static final String HANDED_OVER = "handed_over";

    /** Who works on the file tells whoever has a way to the person that is safe no more. */
    static final String WAYS_UNSAFE = "share_ways_unsafe";

    private static final String EXPIRY = "expire_share";

    /** What waits for a person to look. */
    private static final String PARKED = "parked_message";

    /** By these nobody is asked any more, unless another is. */
    private static final Set<String> ENDING = Set.of("reject_referral", EXPIRY);

    private final ReferralShareRepository shares;
    private final ShareMessages messages;
    private final ShareClocks clocks;
    private final ShareNotices notices;
    private final ShareGuards guards;
    private final ContactBook contacts;
    private final ReferralFiles files;
    private final Cases cases;
    private final Clock clock;

    ShareEnds(
            ReferralShareRepository shares,
            ShareMessages messages,
            ShareClocks clocks,
            ShareNotices notices,
            ShareGuards guards,
            ContactBook contacts,
            ReferralFiles files,
            Cases cases,
            Clock clock) {
        this.shares = shares;
        this.messages = messages;
        this.clocks = clocks;
        this.notices = notices;
        this.guards = guards;
        this.contacts = contacts;
        this.files = files;
        this.cases = cases;
        this.clock = clock;
    }

    /** It ends without having left. */
    void end(ReferralShare share, ShareStatus to, @Nullable String reason) {
        share.move(to, reason, clock.instant());
        shares.saveAndFlush(share);
        clocks.end(share);
    }

    /** Nobody has answered, or nobody could: both sides are told. */
    void expire(ReferralShare share, String reason, boolean tell) {
        end(share, ShareStatus.EXPIRED, reason);
        messages.recall(share);
        if (tell) {
            messages.tell(share, ShareStep.EXPIRE, reason);
        }
        told(share, EXPIRY, "share_expired");
    }

    /** The consent ended while it was under way: it does not leave any more, and its file waits for no answer to it. */
    void recalled(ReferralShare share) {
        end(share, ShareStatus.RECALLED, CONSENT_ENDED);
        messages.recall(share);
        messages.tell(share, ShareStep.RECALL, CONSENT_ENDED);
        told(share, EXPIRY, "share_recalled");
    }

    /** Nobody may, or has to, wait for it any more by what has become of the file itself: it is taken back. */
    void revoke(ReferralShare share, @Nullable String reason) {
        end(share, ShareStatus.REVOKED, reason);
        messages.recall(share);
        messages.tell(share, ShareStep.REVOKE, reason);
    }

    /**
     * The consent ended after it was accepted: what is not carried yet stays, and who has it is told. Until somebody has
     * taken it up there its clock runs on: it ends with that, where no receipt tells more.
     */
    void withdraw(ReferralShare share) {
        share.withdrawn(clock.instant());
        shares.saveAndFlush(share);
        if (!share.leaving().untaken()) {
            clocks.end(share);
        }
        messages.recall(share);
        messages.tell(share, ShareStep.WITHDRAW, CONSENT_ENDED);
    }

    /**
     * Notes what has become of it on its file and tells people; a file that was destroyed meanwhile needs neither.
     */
    void told(ReferralShare share, String verb, String notice) {
        cases.lookUp(share.caseRef(), AccessScope.system()).ifPresent(file -> {
            if (share.kind() == ShareKind.ASK || ENDING.contains(verb) && others(share)) {
                cases.note(file, Act.of(verb, null), Officer.system(file.state()));
            } else {
                step(file, verb);
            }
            notices.sender(file, notice);
        });
    }

    /** Tells people alone: what it says is kept beside the file. */
    void heard(ReferralShare share, String notice) {
        cases.lookUp(share.caseRef(), AccessScope.system()).ifPresent(file -> notices.sender(file, notice));
    }

    /** Something of it waits for a person to look. */
    void parked(ReferralShare share, String notice) {
        told(share, PARKED, notice);
    }

    /** It was taken up with a way that was found unsafe before anybody here knew of that: people tell it there. */
    void warned(ReferralShare share) {
        if (share.fields().contains(ShareFields.CONTACTS)
                && contacts.unsafeSince(share.caseRef(), share.view().offeredAt())) {
            heard(share, WAYS_UNSAFE);
        }
    }

    /** Whether another organisation is asked still; by one that has accepted the file has moved already. */
    boolean others(ReferralShare share) {
        return shares.of(share.caseRef(), AccessScope.system()).stream()
                .filter(other ->
                        other.kind() != ShareKind.ASK && !other.shareRef().equals(share.shareRef()))
                .anyMatch(other -> other.status().pending());
    }

    private void step(CaseFile file, String verb) {
        files.step(file, Act.of(verb, null), Officer.system(file.state()));
    }

    /** The file goes to another organisation: whoever else was asked is told that nobody waits any more. */
    void goesOver(ReferralShare share) {
        shares.of(share.caseRef(), AccessScope.system()).stream()
                .filter(other -> other.status().pending())
                .forEach(other -> revoke(other, HANDED_OVER));
    }

    /** The file was taken up there: it is closed here, unless something keeps it by now; tells whether it was closed. */
    boolean handedOver(ReferralShare share) {
        return cases.lookUp(share.caseRef(), AccessScope.system())
                .filter(file -> file.closedAt() == null)
                .filter(file -> handedOver(file, share))
                .isPresent();
    }

    private boolean handedOver(CaseFile file, ReferralShare share) {
        if (guards.kept(file, share.kind()).isPresent()) {
            parked(share, "share_kept_here");
            return false;
        }
        goesOver(share);
        step(file, "hand_over");
        clocks.handedOver(share);
        return true;
    }
}
