package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareArrival;
import org.rogatory.referral.share.ShareStatus;
import org.springframework.stereotype.Component;

/** What a file has passed on to another State and who decides there has accepted, at each place on its way. */
@Component
record SharesAbroad(ReferralFixtures referrals, Offers offers) {

    static final String ABROAD = "KG-NC";
    static final Officer OURS = ReferralFixtures.coordinator(COORDINATOR);
    static final Officer SECOND = ReferralFixtures.coordinator2(COORDINATOR);
    static final Officer THIRD =
            new Officer("coordinator3.kz.kz-nc", "coordinator3", "KZ", COORDINATOR, Set.of(Role.COORDINATOR));
    static final Officer FOREIGN = ReferralFixtures.coordinator(ABROAD);

    /** Nothing is carried yet: neither his word, nor what leaves by that. */
    CaseFile accepted(CaseFile file, String verb, ActDraft agreed) {
        referrals.does(file, OURS, agreed.authority(ABROAD));
        referrals.does(file, OURS, passing(verb, ABROAD));
        offers.accept(ref(file), FOREIGN);
        return file;
    }

    CaseFile accepted(String verb, ActDraft agreed) {
        return accepted(referrals.opened(COORDINATOR, Age.ADULT), verb, agreed);
    }

    CaseFile accepted(String verb) {
        return accepted(verb, consent(Purpose.CROSS_BORDER, SCOPE));
    }

    /** It lies there, and nobody has opened it. */
    CaseFile arrived(String verb) {
        var file = accepted(verb);
        referrals.carried();
        assertThat(arrival(file)).isEqualTo(ShareArrival.ARRIVED);
        return file;
    }

    /** It lies there, and no word of that comes back. */
    CaseFile unconfirmed(CaseFile file) {
        for (var round = 0; round < 9 && referrals.share(file).status() != ShareStatus.ACCEPTED; round++) {
            referrals.node().jobs().tryOnce();
        }
        referrals.node().courier().cutOff("KZ");
        referrals.carried();
        assertThat(arrival(file)).isEqualTo(ShareArrival.UNDER_WAY);
        return file;
    }

    CaseFile unconfirmed(String verb) {
        return unconfirmed(accepted(verb));
    }

    /** What leaves reaches nobody there. */
    CaseFile lost(CaseFile accepted) {
        referrals.node().courier().cutOff("KG");
        referrals.carried();
        referrals.node().courier().reached("KG");
        assertThat(arrival(accepted)).isEqualTo(ShareArrival.LOST);
        return accepted;
    }

    CaseFile lost(String verb) {
        return lost(accepted(verb));
    }

    String ref(CaseFile file) {
        return referrals.share(file).shareRef();
    }

    @Nullable
    ShareArrival arrival(CaseFile file) {
        return referrals.share(file).arrival();
    }

    boolean closed(CaseFile file) {
        return referrals.desk(file).file().closedAt() != null;
    }

    ActDraft about(CaseFile file, String verb) {
        return Act.draft(verb).item(ref(file));
    }

    void waits(int days) {
        referrals.node().pass(Duration.ofDays(days));
        referrals.node().jobs().ring();
        referrals.carried();
    }

    List<String> notices(Officer officer, String reference) {
        return referrals.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.reference().equals(reference))
                .map(NoticeView::code)
                .toList();
    }
}
