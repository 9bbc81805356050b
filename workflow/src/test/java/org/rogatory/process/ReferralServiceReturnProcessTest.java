package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralSaid.SCOPE;
import static org.rogatory.process.ReferralSaid.consent;
import static org.rogatory.process.ReferralSaid.passing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.OpenCabinet;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.Age;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.Shares;
import org.rogatory.referral.track.TrackView;
import org.rogatory.referral.track.Tracks;
import org.rogatory.requests.Choices;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A return from service to service: in the file that the one keeps under its own key, by its own people, to the other
 * abroad, which receives the person. No coordinator has to do with it.
 */
@EngineTest
class ReferralServiceReturnProcessTest {

    private static final String SERVICE = "TJ-SHELTER-1";
    private static final String THERE = "KG-SHELTER-1";
    private static final String WORDS = "synthetic words of a service";
    private static final Officer HELPING = ReferralFixtures.caseworker(SERVICE);
    private static final Officer RECEIVING = ReferralFixtures.caseworker(THERE);

    private final ReferralFixtures referrals;
    private final Cabinets cabinets;
    private final Shares shares;
    private final Offers offers;
    private final Tracks tracks;

    private @Nullable OpenCabinet open;

    @Autowired
    ReferralServiceReturnProcessTest(
            ReferralFixtures referrals, Cabinets cabinets, Shares shares, Offers offers, Tracks tracks) {
        this.referrals = referrals;
        this.cabinets = cabinets;
        this.shares = shares;
        this.offers = offers;
        this.tracks = tracks;
    }

    @BeforeEach
    void hasItsCabinet() {
        referrals.node().courier().reset();
        if (!cabinets.has(SERVICE)) {
            referrals
                    .transaction()
                    .executeWithoutResult(status -> cabinets.setUp(SERVICE, HELPING.username(), WORDS.toCharArray()));
        }
        open = cabinets.open(SERVICE, HELPING.username(), WORDS.toCharArray());
    }

    @AfterEach
    void ends() {
        referrals.node().courier().reset();
    }

    private <T> T opened(Supplier<T> work) {
        return Cabinets.with(Objects.requireNonNull(open), work);
    }

    private void does(CaseFile file, ActDraft act) {
        opened(() -> {
            referrals.does(file, HELPING, act);
            return file;
        });
    }

    private String refusal(CaseFile file, ActDraft act) {
        return opened(() -> referrals.desk(file).refusal(HELPING, act));
    }

    private TrackView track(CaseFile file) {
        return opened(() -> tracks.of(referrals.desk(file).file()).stream()
                .filter(track -> track.machine().equals(Referral.RETURN))
                .findFirst()
                .orElseThrow());
    }

    private ActDraft wish() {
        return Act.draft("agree_to_return")
                .happened(today(), null)
                .keys(Choices.of("return_told").orElseThrow());
    }

    /** Where the service is. */
    private LocalDate today() {
        return referrals.node().today("Asia/Tashkent");
    }

    private static ActDraft risk(String found) {
        return Act.draft("assess_risk").kind(found).internalText("The town was asked about (synthetic).");
    }

    /** Asked by the service itself, with a consent to that. */
    private CaseFile asked() {
        var file = opened(() -> referrals.opened(SERVICE, Age.ADULT));
        assertThat(refusal(file, Act.draft("ask_nationality"))).isEqualTo("track-consent-nationality");
        does(file, consent(Purpose.NATIONALITY_CHECK, List.of()));
        does(file, Act.draft("ask_nationality"));
        return file;
    }

    @Test
    void aServiceSeesAPersonHomeToAnother() {
        var file = asked();
        does(file, Act.draft("record_nationality"));
        does(file, risk("return_not_safe"));
        assertThat(refusal(file, wish())).isEqualTo("track-risk");
        does(file, risk("return_safe"));
        does(file, wish());
        assertThat(refusal(file, Act.draft("confirm_reception"))).isEqualTo("track-reception-missing");
        received(file);
        does(file, Act.draft("confirm_reception"));
        does(file, consent(Purpose.LATER_CONTACT, List.of()));
        does(file, Act.draft("record_travel").happened(today(), null));
        assertThat(track(file).status()).isEqualTo("travelled");
        followed(file);
    }

    /** By a consent for that border and that service alone. */
    private void received(CaseFile file) {
        var home = passing("refer", THERE).kind("voluntary_return");
        assertThat(refusal(file, home)).isEqualTo("share-cross-border-consent");
        does(file, consent(Purpose.CROSS_BORDER, SCOPE).authority(THERE));
        does(file, home);
        var shareRef =
                opened(() -> shares.of(referrals.desk(file).file()).get(0).shareRef());
        offers.accept(shareRef, RECEIVING);
        referrals.node().jobs().drain();
    }

    private void followed(CaseFile file) {
        assertThat(referrals.node().deadlines().running(file.caseRef(), "ref_followup"))
                .singleElement()
                .returns(today().plusMonths(3), DeadlineView::lastDay);
        var well = Act.draft("record_follow_up").happened(today(), null).kind("followup_well");
        assertThat(refusal(file, well)).isEqualTo("track-no-safe-channel");
        var safe = Map.of("safe", "yes", "value", "nobody@example.org", "said_by", "the person (synthetic)");
        does(file, Act.draft("record_contact").kind("contact_mail").answers(safe));
        does(file, well);
        assertThat(track(file).said()).last().matches(said -> said.codes().contains("followup_well"));
    }

    @Test
    void whoIsNoNationalStaysAndMayThinkAgain() {
        var file = asked();
        does(file, Act.draft("record_not_national"));
        assertThat(track(file).status()).isEqualTo("not_returned");
        does(file, Act.draft("reconsider"));
        assertThat(track(file).status()).isEqualTo("not_considered");
    }
}
