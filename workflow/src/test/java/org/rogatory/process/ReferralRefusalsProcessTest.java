package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.COORDINATOR;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.access.AccessReason;
import org.rogatory.access.NewAccess;
import org.rogatory.access.SpecificAccess;
import org.rogatory.access.SpecificAccess.Decision;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAdministration;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody can say for a person, pass on of him or open to another, and when it is too early or too late for it. */
@EngineTest
class ReferralRefusalsProcessTest {

    private static final Officer OURS = ReferralFixtures.responder(UNIT);
    private static final Officer THEIRS = ReferralFixtures.coordinator(COORDINATOR);

    private final ReferralFixtures referrals;
    private final Shares shares;
    private final Offers offers;
    private final SpecificAccess specific;
    private final UserAdministration accounts;

    @Autowired
    ReferralRefusalsProcessTest(
            ReferralFixtures referrals,
            Shares shares,
            Offers offers,
            SpecificAccess specific,
            UserAdministration accounts) {
        this.referrals = referrals;
        this.shares = shares;
        this.offers = offers;
        this.specific = specific;
        this.accounts = accounts;
    }

    private CaseFile consenting() {
        var file = referrals.opened(UNIT, Age.ADULT);
        referrals.does(file, OURS, consent(Purpose.REFERRAL, SCOPE));
        return file;
    }

    @Test
    void whoLetsSomethingLeaveTheStateSaysToWhom() {
        var desk = referrals.desk(referrals.opened(UNIT, Age.ADULT));
        assertThat(desk.refusal(OURS, consent(Purpose.CROSS_BORDER, SCOPE))).isEqualTo("consent-recipient-missing");
        assertThat(desk.refusal(OURS, consent(Purpose.CROSS_BORDER, SCOPE).authority("KG-NC")))
                .isEqualTo("admitted");
    }

    @Test
    void aGuardianSpeaksForAChildAloneAndOnlyWhereHeIsKnown() {
        var guardian = consent(Purpose.REFERRAL, SCOPE).carrier("guardian");
        var adult = referrals.opened(UNIT, Age.ADULT);
        assertThat(referrals.desk(adult).refusal(OURS, guardian)).isEqualTo("consent-guardian-adult");
        var child = referrals.opened(UNIT, Age.CHILD);
        assertThat(referrals.desk(child).refusal(OURS, guardian)).isEqualTo("consent-guardian-unnamed");
        var back = Act.draft("withdraw_consent").kind("family");
        assertThat(referrals.desk(child).refusal(OURS, back)).isEqualTo("consent-none");
    }

    @Test
    void whatIsPassedOnIsTickedAndThere() {
        var desk = referrals.desk(consenting());
        assertThat(desk.refusal(OURS, passing("refer", UNIT))).isEqualTo("share-to-oneself");
        var unticked = passing("refer", COORDINATOR).keys(List.of("age"));
        assertThat(desk.refusal(OURS, unticked)).isEqualTo("share-not-ticked");
        var nameless = Act.draft("refer")
                .authority(COORDINATOR)
                .kind("service_identification")
                .carrier("share_now")
                .keys(List.of("names"));
        assertThat(desk.refusal(OURS, nameless)).isEqualTo("share-words-missing");
        assertThat(shares.of(desk.file())).isEmpty();
    }

    @Test
    void anOfferIsAnsweredOpenedAndFinishedInItsTurn() {
        var file = consenting();
        referrals.does(file, OURS, passing("refer", COORDINATOR));
        var shareRef = referrals.share(file).shareRef();
        var finish = Act.draft("finish_share").item(shareRef);
        assertThat(referrals.desk(file).refusal(OURS, finish)).isEqualTo("share-not-accepted");
        offers.accept(shareRef, THEIRS);
        assertThat(refused(() -> offers.open(shareRef, THEIRS))).isEqualTo("share-not-released");
        referrals.carried();
        offers.open(shareRef, THEIRS);
        referrals.carried();
        var revoke = Act.draft("revoke_share").item(shareRef);
        assertThat(referrals.desk(file).refusal(OURS, revoke)).isEqualTo("share-answered");
    }

    @Test
    void whoIsAskedForAFileTakesNobodyByThat() {
        var theirs = referrals.opened(COORDINATOR, Age.ADULT);
        var ours = consenting();
        var asked = Act.draft("request_transfer").authority(COORDINATOR).reference(theirs.caseRef());
        referrals.does(ours, OURS, asked);
        assertThat(refused(() -> offers.accept(referrals.share(ours).shareRef(), THEIRS)))
                .isEqualTo("share-asks-for-file");
    }

    @Test
    void whoProposesThatAFileIsOpenedDoesNotApproveIt() {
        var file = referrals.opened(COORDINATOR, Age.ADULT);
        var head = at("leads", Role.HEAD, Role.COORDINATOR);
        var registrar = at("registrar", Role.REGISTRAR);
        accounts.ensure(registrar, "{noop}demo", "ru");
        var why = new NewAccess(AccessReason.RELATED, null);
        var proposed = specific.admit(file.caseRef(), registrar.username(), why, head);
        var yes = new Decision(true, null, null);
        assertThat(refused(() -> specific.decide(proposed.grantId(), () -> yes, head)))
                .isEqualTo("access-second");
        var no = new Decision(false, null, "He has nothing to do with it (synthetic).");
        specific.decide(proposed.grantId(), () -> no, at("second", Role.HEAD, Role.COORDINATOR));
    }

    private static Officer at(String who, Role... roles) {
        var name = who + ".refusals.kz-nc";
        return new Officer(name, name, "KZ", COORDINATOR, Set.of(roles));
    }
}
