package org.rogatory.referral.share;

import java.util.Objects;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Component;

/**
 * What was accepted and did not arrive: somebody sends it anew, where its ground carries it still, or ends it; what he
 * learns of it otherwise he writes down.
 */
@Component
class ShareMending {

    private final ReferralShareRepository shares;
    private final ShareGuards guards;
    private final ShareWords words;
    private final ShareLeavings leavings;
    private final Cases cases;
    private final FileTexts texts;

    ShareMending(
            ReferralShareRepository shares,
            ShareGuards guards,
            ShareWords words,
            ShareLeavings leavings,
            Cases cases,
            FileTexts texts) {
        this.shares = shares;
        this.guards = guards;
        this.words = words;
        this.leavings = leavings;
        this.cases = cases;
        this.texts = texts;
    }

    /** The same share once more: who has it already changes nothing by it. */
    void resend(CaseFile file, Act act, Officer officer) {
        var share = own(file, act, officer).orElseThrow(() -> Refusal.of("unknown-code", ActField.ITEM.key()));
        if (!ShareLeaving.lost(share)) {
            throw Refusal.of("share-answered", ActField.ITEM.key());
        }
        guards.kept(file, share.kind())
                .filter(code -> !ShareUnderWay.CODE.equals(code))
                .ifPresent(code -> {
                    throw Refusal.barred(code);
                });
        var ground = guards.still(share).orElseThrow(() -> groundless(share));
        var said = texts.show(file.caseRef(), Objects.requireNonNull(share.words()));
        leavings.anew(share, ground, words.anew(share, file, said, officer));
        cases.note(file, noted(act, share), officer);
    }

    private static Refusal groundless(ReferralShare share) {
        return Refusal.of(
                share.crossesBorder() ? "share-cross-border-consent" : "share-no-ground", ActField.ITEM.key());
    }

    /**
     * Whether an act was about one that was accepted and did not arrive, or that nobody has opened: it is ended, and
     * the other side is told why.
     */
    boolean givesUp(CaseFile file, Act act, Officer officer) {
        var untaken = own(file, act, officer).filter(share -> !share.status().pending() && ShareLeaving.open(share));
        untaken.ifPresent(share -> {
            leavings.giveUp(share, ShareLeaving.lost(share) ? ShareEnds.UNREACHABLE : ShareEnds.UNANSWERED);
            cases.note(file, noted(act, share), officer);
        });
        return untaken.isPresent();
    }

    /** All is done there, as somebody here has learned: then it has come. */
    void found(CaseFile file, Act act, Officer officer) {
        own(file, act, officer).ifPresent(leavings::found);
    }

    /** And was taken up, too. */
    void finished(CaseFile file, Act act, Officer officer) {
        own(file, act, officer).ifPresent(leavings::taken);
    }

    private Optional<ReferralShare> own(CaseFile file, Act act, Officer officer) {
        var shareRef = String.valueOf(act.items().item());
        return shares.ofFile(shareRef, file.caseRef(), AccessScope.of(officer));
    }

    private static Act noted(Act act, ReferralShare share) {
        return Act.draft(act.verb())
                .version(act.version())
                .reference(share.shareRef())
                .internalText(act.words().internalText())
                .act();
    }
}
