package org.rogatory.referral.share;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.referral.Referral;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.contact.RevealReason;
import org.rogatory.requests.FileTexts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names, ways to a person and free words that have left or came, in clear. They are shown, as those of the file itself,
 * to whoever says why, and that leaves its trace.
 */
@Service
public class ShareReveals {

    private static final String LEFT = "left";
    private static final String CAME = "came";

    private final Cases cases;
    private final ReferralShareRepository shares;
    private final ReferralOfferRepository offers;
    private final FileTexts texts;
    private final ApplicationEventPublisher events;

    ShareReveals(
            Cases cases,
            ReferralShareRepository shares,
            ReferralOfferRepository offers,
            FileTexts texts,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.shares = shares;
        this.offers = offers;
        this.texts = texts;
        this.events = events;
    }

    /** Whether an officer may be shown it for a reason. */
    public static boolean may(Officer officer) {
        return ContactBook.reveals(officer);
    }

    /** What a share of a file has passed on or is to pass on, as JSON; empty where that is nothing or was forgotten. */
    @Transactional
    public Optional<String> left(String caseRef, String shareRef, RevealReason why, Officer officer) {
        var file = file(caseRef, officer);
        var share = shares.ofFile(shareRef, caseRef, AccessScope.of(officer)).orElseThrow(Refusal::notFound);
        return Optional.ofNullable(share.words()).map(words -> {
            events.publishEvent(new WordsRevealed(caseRef, officer.username(), LEFT, why));
            return texts.show(file.caseRef(), words).toString();
        });
    }

    /** What came with the offer for which a file was opened, as JSON; not found where nothing did. */
    @Transactional
    public String came(String caseRef, String shareRef, RevealReason why, Officer officer) {
        var file = file(caseRef, officer);
        var hidden = offers.find(shareRef, AccessScope.of(officer))
                .filter(offer -> offer.opened() && file.caseRef().equals(offer.caseRef()))
                .flatMap(offer -> Optional.ofNullable(offer.words()))
                .orElseThrow(Refusal::notFound);
        events.publishEvent(new WordsRevealed(caseRef, officer.username(), CAME, why));
        return texts.show(file.caseRef(), hidden).toString();
    }

    private CaseFile file(String caseRef, Officer officer) {
        var file = Referral.demand(cases.find(caseRef, AccessScope.of(officer)));
        Roles.demand(may(officer));
        return file;
    }
}
