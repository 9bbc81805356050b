package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rogatory.process.ReferralFixtures.refused;
import static org.rogatory.process.ReferralSaid.passing;
import static org.rogatory.process.StoppingService.HELPING;
import static org.rogatory.process.StoppingService.LEADING;
import static org.rogatory.process.StoppingService.SENDING;
import static org.rogatory.process.StoppingService.SERVICE;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetShut;
import org.rogatory.providers.OrganisationStanding;
import org.rogatory.providers.OrganisationWish;
import org.rogatory.referral.closing.ServiceClosing;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.Safeties;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.springframework.beans.factory.annotation.Autowired;

/** What is open at a service that stops is handed over, closed or kept: never lost, and read by nobody else. */
@EngineTest
class ReferralKeptOpenProcessTest {

    private final StoppingService service;
    private final Offers offers;
    private final Safeties safeties;
    private final FirstContacts contacts;
    private final AccessLadder ladder;

    @Autowired
    ReferralKeptOpenProcessTest(
            StoppingService service, Offers offers, Safeties safeties, FirstContacts contacts, AccessLadder ladder) {
        this.service = service;
        this.offers = offers;
        this.safeties = safeties;
        this.contacts = contacts;
        this.ladder = ladder;
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

    @Test
    void itIsClosedWhenNothingIsOpenAlsoOfWhatIsShutToWhoLeads() {
        var file = service.kept();
        assertThat(refused(() -> closing().finish(LEADING))).isEqualTo("service-files-open");
        service.stops();
        service.in(() -> ladder.keepOut(file.caseRef(), LEADING.username()));
        assertThat(refused(() -> closing().finish(LEADING))).isEqualTo("service-files-open");
        service.in(() -> ladder.letIn(file.caseRef(), LEADING.username()));
        service.closes(file);
        closing().finish(LEADING);

        assertThat(closing().standing(HELPING).standing()).isEqualTo(OrganisationStanding.CLOSED);
        assertThat(refused(() -> contacts.begin(SafetySaid.NOTHING, HELPING))).isEqualTo("service-closed");
        var again = Act.draft("reopen_file").internalText("She called (synthetic).");
        assertThat(refused(() -> service.does(file, HELPING, again))).isEqualTo("service-closed");
    }

    @Test
    @OnBothDatabases
    void whatWasAcceptedIsOpenedFirstAndAFirstContactEndsFirst() {
        var file = service.consenting();
        service.referrals().does(file, SENDING, passing("refer", SERVICE));
        offers.accept(service.referrals().share(file).shareRef(), HELPING);
        service.referrals().carried();
        service.stops();
        assertThat(closing().unopened(HELPING))
                .extracting(OfferView::shareRef)
                .contains(service.referrals().share(file).shareRef());
        assertThat(refused(() -> closing().finish(LEADING))).isEqualTo("service-offers-open");
        var code =
                service.inside(() -> offers.open(service.referrals().share(file).shareRef(), HELPING));
        assertThat(refused(() -> closing().finish(LEADING))).isEqualTo("service-files-open");
        service.closes(new Desk(service.referrals().node(), code).file());

        var met = service.inside(() -> contacts.begin(SafetySaid.NOTHING, HELPING));
        assertThat(closing().drafts(HELPING)).containsExactly(met);
        assertThat(refused(() -> closing().finish(LEADING))).isEqualTo("service-files-open");
        service.referrals().node().pass(Duration.ofDays(9));
        service.referrals().node().jobs().ring();
        closing().finish(LEADING);
    }

    @Test
    void orTwoNameWhoKeepsWhatIsOpenAndItStaysSealed() {
        var file = service.kept();
        service.does(file, HELPING, Act.draft("record_safety").internalText("He waits outside (synthetic)."));
        service.stops();
        assertThat(closing().keepers(LEADING)).extracting(Officer::username).containsExactly(HELPING.username());
        for (var nobody : List.of("nobody", LEADING.username(), SENDING.username())) {
            assertThat(refused(() -> closing().propose(OrganisationWish.KEEP, nobody, LEADING)))
                    .as(nobody)
                    .isEqualTo("service-keeper");
        }
        closing().propose(OrganisationWish.KEEP, HELPING.username(), LEADING);
        closing().agree(OrganisationWish.KEEP, HELPING.username(), HELPING);
        assertThat(closing().standing(LEADING).keeper()).isEqualTo(HELPING.username());
        assertThat(closing().standing(LEADING).standing()).isEqualTo(OrganisationStanding.CLOSED);

        assertThat(service.referrals().desk(file).file().closedAt())
                .as("nothing is lost")
                .isNull();
        assertThatExceptionOfType(CabinetShut.class).isThrownBy(() -> safeties.of(file));
        assertThat(service.inside(() -> safeties.of(file)).orElseThrow().said().words())
                .isEqualTo("He waits outside (synthetic).");
        service.closes(file);
    }
}
