package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.passing;
import static org.rogatory.process.StoppingService.HELPING;
import static org.rogatory.process.StoppingService.LEADING;
import static org.rogatory.process.StoppingService.SENDING;
import static org.rogatory.process.StoppingService.SERVICE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.providers.HelpProviders;
import org.rogatory.providers.NewProvider;
import org.rogatory.providers.OrganisationStanding;
import org.rogatory.providers.OrganisationWish;
import org.rogatory.referral.closing.ServiceClosing;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.springframework.beans.factory.annotation.Autowired;

/** A service stops to work when two of its people say so: nobody is sent to it, and who waits for it is told. */
@EngineTest
class ReferralClosingProcessTest {

    private final StoppingService service;
    private final Shares shares;
    private final Offers offers;
    private final HelpProviders providers;

    @Autowired
    ReferralClosingProcessTest(StoppingService service, Shares shares, Offers offers, HelpProviders providers) {
        this.service = service;
        this.shares = shares;
        this.offers = offers;
        this.providers = providers;
    }

    @BeforeEach
    void works() {
        service.works();
    }

    @AfterEach
    void leaves() {
        service.leave();
    }

    private ServiceClosing closing() {
        return service.closing();
    }

    private OfferView offer(CaseFile sender) {
        return service.referrals().offer(sender, HELPING);
    }

    @Test
    void whoLeadsProposesAndAnotherAgrees() {
        assertThat(refused(() -> closing().propose(OrganisationWish.STOP, null, HELPING)))
                .isEqualTo("role");
        var noService = ReferralFixtures.supervisor("AM-NC");
        assertThat(refused(() -> closing().propose(OrganisationWish.STOP, null, noService)))
                .isEqualTo("role");
        assertThat(refused(() -> closing().propose(OrganisationWish.RESUME, null, LEADING)))
                .isEqualTo("service-standing");
        closing().propose(OrganisationWish.STOP, null, LEADING);
        assertThat(refused(() -> closing().agree(OrganisationWish.STOP, null, LEADING)))
                .isEqualTo("four-eyes");
        assertThat(refused(() -> closing().propose(OrganisationWish.STOP, null, LEADING)))
                .isEqualTo("service-proposal-waits");
        assertThat(closing().standing(HELPING).standing()).isEqualTo(OrganisationStanding.WORKING);
        closing().drop(HELPING);
        assertThat(refused(() -> closing().agree(OrganisationWish.STOP, null, HELPING)))
                .isEqualTo("service-proposal-none");

        service.stops();
        assertThat(closing().standing(HELPING).standing()).isEqualTo(OrganisationStanding.CLOSING);
        closing().propose(OrganisationWish.RESUME, null, LEADING);
        closing().agree(OrganisationWish.RESUME, null, HELPING);
        assertThat(closing().standing(HELPING).standing()).isEqualTo(OrganisationStanding.WORKING);
    }

    @Test
    void whoAgreesHasSeenWhatIsProposed() {
        service.stops();
        closing().propose(OrganisationWish.RESUME, null, LEADING);
        closing().drop(LEADING);
        closing().propose(OrganisationWish.KEEP, HELPING.username(), LEADING);
        assertThat(refused(() -> closing().agree(OrganisationWish.RESUME, null, HELPING)))
                .isEqualTo("changed-meanwhile");
        assertThat(refused(() -> closing().agree(OrganisationWish.KEEP, "another", HELPING)))
                .isEqualTo("changed-meanwhile");
        assertThat(closing().standing(HELPING).standing()).isEqualTo(OrganisationStanding.CLOSING);

        closing().agree(OrganisationWish.KEEP, HELPING.username(), HELPING);
        assertThat(closing().standing(HELPING).standing()).isEqualTo(OrganisationStanding.CLOSED);
    }

    @Test
    @OnBothDatabases
    void whatWaitsGoesBackAndBothSidesAreTold() {
        var file = service.consenting();
        service.referrals().does(file, SENDING, passing("refer", SERVICE));
        assertThat(offer(file).pending()).isTrue();
        service.stops();
        assertThat(service.referrals().share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns("organisation_closed", ShareView::reason);
        assertThat(offer(file))
                .returns(ShareStatus.EXPIRED, OfferView::status)
                .returns("organisation_closed", OfferView::reason);
        assertThat(service.referrals().desk(file).file().status()).isEqualTo("rejected_by_service");
        assertThat(service.referrals().node().notices().unreadOf(SENDING))
                .anyMatch(notice -> notice.code().equals("share_expired")
                        && notice.reference().equals(file.caseRef()));
        assertThat(service.referrals().node().courier().told().toString())
                .doesNotContain("SYNTETBEKOVA", file.caseRef());
    }

    @Test
    @OnBothDatabases
    void nobodyIsSentThereAnyMore() {
        var file = service.consenting();
        assertThat(shares.addressees(file)).extracting(Authority::key).contains(SERVICE);
        service.stops();
        assertThat(shares.addressees(file)).extracting(Authority::key).doesNotContain(SERVICE);
        for (var verb : List.of("refer", "transfer_file")) {
            assertThat(service.referrals().desk(file).refusal(SENDING, passing(verb, SERVICE)))
                    .as(verb)
                    .isEqualTo("share-receiver-closed");
        }
        assertThat(shares.of(file)).isEmpty();
    }

    /** Also what comes from a node that does not know. */
    @Test
    void whatWasUnderWayGoesBackWhenItComes() {
        var file = service.consenting();
        service.referrals().node().courier().stop();
        service.referrals()
                .node()
                .procedures()
                .act(file.caseRef(), passing("refer", SERVICE).act(), SENDING);
        closing().propose(OrganisationWish.STOP, null, LEADING);
        closing().agree(OrganisationWish.STOP, null, HELPING);
        service.referrals().node().courier().goOn();
        service.referrals().carried();
        assertThat(service.referrals().share(file))
                .returns(ShareStatus.EXPIRED, ShareView::status)
                .returns("organisation_closed", ShareView::reason);
        assertThat(offer(file).status()).isEqualTo(ShareStatus.EXPIRED);
        assertThat(offer(file).ageBand()).as("nothing of the person is left").isNull();
    }

    @Test
    @OnBothDatabases
    void itsOwnEntriesOfTheDirectoryRest() {
        var ref = providers.keep(entry(null, 0), LEADING);
        service.stops();
        var resting = providers.find(ref, LEADING);
        assertThat(resting.active()).isFalse();
        assertThat(refused(() -> providers.keep(entry(ref, resting.edition()), LEADING)))
                .isEqualTo("service-takes-nobody");
        assertThatThrownBy(() -> providers.known(ref, "AM")).isInstanceOf(Refusal.class);
    }

    private static NewProvider entry(@Nullable String ref, long edition) {
        return new NewProvider(
                ref,
                edition,
                SERVICE,
                true,
                "House of tests (synthetic)",
                List.of("safe_accommodation"),
                "Region of tests (synthetic)",
                List.of("hy"),
                "day and night",
                4,
                1,
                true);
    }
}
