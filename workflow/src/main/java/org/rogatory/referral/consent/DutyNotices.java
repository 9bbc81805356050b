package org.rogatory.referral.consent;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.ReadOnce;
import org.rogatory.identity.Officer;
import org.rogatory.law.Confidentiality;
import org.rogatory.law.Confidentiality.Limit;
import org.rogatory.referral.consent.ReferralNotice.Recorded;
import org.rogatory.referral.consent.ReferralNotice.Settled;
import org.rogatory.referral.file.ReferralFacts;
import org.rogatory.referral.file.ReferralFiles;
import org.rogatory.requests.FileTexts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the law of the State demands to be told of a person who has said no. Only a duty that somebody has verified
 * demands anything; people give the notice, outside this system, or decline it with a reason. Reads in the name of the
 * processes: who asks has passed the access rule.
 */
@Service
public class DutyNotices {

    /** The person has said that he wants to be referred to nobody. */
    private static final String DECLINED = "consent_declined";

    private final ReferralNoticeRepository rows;
    private final ReadOnce<String, List<ReferralNotice>> known;
    private final Confidentiality confidentiality;
    private final ReferralFiles files;
    private final FileTexts texts;
    private final Clock clock;

    DutyNotices(
            ReferralNoticeRepository rows,
            Confidentiality confidentiality,
            ReferralFiles files,
            FileTexts texts,
            Clock clock) {
        this.rows = rows;
        this.known = new ReadOnce<>(caseRef -> rows.of(caseRef, AccessScope.system()));
        this.confidentiality = confidentiality;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    /** The duties by which a notice is still to be given, or to be declined. */
    @Transactional(readOnly = true)
    public List<Limit> due(CaseFile file) {
        if (!DECLINED.equals(file.status()) || file.closedAt() != null) {
            return List.of();
        }
        var child = files.find(file.caseRef()).filter(ReferralFacts::child).isPresent();
        var demanded = confidentiality.of(file.state()).stream()
                .filter(limit -> limit.demandsNotice(child))
                .toList();
        return demanded.isEmpty() ? demanded : unsettled(file.caseRef(), demanded);
    }

    private List<Limit> unsettled(String caseRef, List<Limit> demanded) {
        var settled = known.of(caseRef).stream().map(ReferralNotice::duty).collect(Collectors.toSet());
        return demanded.stream().filter(limit -> !settled.contains(limit.key())).toList();
    }

    /** What was done by duties in a file, the earliest first. The caller has passed the access rule. */
    @Transactional(readOnly = true)
    public List<DutyNoticeView> of(CaseFile file) {
        return known.of(file.caseRef()).stream()
                .map(notice -> NoticeSaid.view(notice, texts.show(notice.caseRef(), notice.words())))
                .toList();
    }

    /** Writes down that a notice was given, or why it was not. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(CaseFile file, Settling settling, Officer officer) {
        var caseRef = file.caseRef();
        var before = known.of(caseRef);
        var words = texts.hide(caseRef, NoticeSaid.of(settling.act()));
        var kept = rows.saveAndFlush(new ReferralNotice(
                UUID.randomUUID().toString(),
                caseRef,
                new Settled(settling.duty(), settling.given(), words),
                new Recorded(officer.username(), clock.instant())));
        known.remember(
                Map.of(caseRef, Stream.concat(before.stream(), Stream.of(kept)).toList()));
    }

    /** What an officer says of a duty. */
    record Settling(String duty, boolean given, Act act) {}
}
