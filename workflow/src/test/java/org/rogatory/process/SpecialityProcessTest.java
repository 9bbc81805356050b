package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.assurance.ConsentRequests;
import org.rogatory.extradition.assurance.Speciality;
import org.rogatory.extradition.assurance.Speciality.Ground;
import org.rogatory.extradition.surrender.FollowingDrafts;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Who was given up answers for nothing more until there is a ground; the State that gave him up is asked. */
@EngineTest
class SpecialityProcessTest {

    private final ExtraditionVerbsOut out;
    private final Files mla;
    private final ConsentRequests consents;
    private final Speciality speciality;
    private final ExtraditionWaysOut ways;
    private final FollowingDrafts following;

    @Autowired
    SpecialityProcessTest(
            ExtraditionVerbsOut out,
            Files mla,
            ConsentRequests consents,
            Speciality speciality,
            ExtraditionWaysOut ways,
            FollowingDrafts following) {
        this.out = out;
        this.mla = mla;
        this.consents = consents;
        this.speciality = speciality;
        this.ways = ways;
        this.following = following;
    }

    @BeforeEach
    void begin() {
        out.node().moment(Node.START);
    }

    private Desk surrendered() {
        return out.surrender(out.scheduled());
    }

    /** A further request that names the file of the surrender as the one it goes on from. */
    private String linked(Desk earlier) {
        return drafted(ExtraditionVerbsOut.request().put("parent", earlier.caseRef()));
    }

    private String drafted(ObjectNode content) {
        var refused = catchThrowableOfType(Refusal.class, () -> out.draft(content));
        return refused == null ? "admitted" : refused.code();
    }

    private String assistance(Desk earlier) {
        var content = Contents.bankRecordsAndWitness();
        content.put("form", "supplementary_request").put("parent", earlier.caseRef());
        var refused = catchThrowableOfType(Refusal.class, () -> mla.draft(content, DRAFTER));
        return refused == null ? "admitted" : refused.code();
    }

    private Desk consent(Desk earlier) {
        var drafter = Desk.officer(DRAFTER, "UZ");
        var ours =
                new Desk(out.node(), consents.begin(earlier.caseRef(), drafter).caseRef());
        var content = (ObjectNode) out.requests().content(ours.caseRef(), drafter);
        var known = ExtraditionVerbsOut.request();
        for (var key : List.of("facts", "acts", "offences", "conducting_authority", "translation", "attachments")) {
            content.set(key, known.path(key));
        }
        content.withObject("/extradition")
                .put("consent_purpose", "further_prosecution")
                .put("statement", "He has no objection (synthetic).");
        out.requests().write(ours.caseRef(), null, content, drafter);
        return ours;
    }

    @Test
    @OnBothDatabases
    void nothingGoesOnFromTheFileUntilAPersonRecordsAGround() {
        var earlier = surrendered();
        assertThat(speciality.protects(earlier.file())).isTrue();
        assertThat(linked(earlier)).isEqualTo("speciality-bars");
        assertThat(assistance(earlier)).isEqualTo("speciality-bars");

        var stayed = Act.draft("record_speciality_ground").kind("did_not_leave").internalText("He stayed.");
        assertThat(earlier.refusal(CUSTODY_OFFICER, stayed)).isEqualTo("role");
        out.close(earlier).does(HEAD, stayed);
        assertThat(speciality.protects(earlier.file())).isFalse();
        assertThat(linked(earlier)).isEqualTo("admitted");
    }

    @Test
    void whereNobodyWasGivenUpNothingIsBarredAndNoConsentIsAsked() {
        var granted = out.grant(out.registered(out.transmitted()));
        assertThat(linked(granted)).isEqualTo("admitted");
        assertThat(granted.offers(HEAD, "record_speciality_ground")).isFalse();
        assertThat(granted.offers(CENTRAL_OFFICER, "close"))
                .as("he is still to be given up")
                .isFalse();
        assertThat(granted.refusal(CENTRAL_OFFICER, Act.draft("close"))).isEqualTo("wrong-status");
        var begun = catchThrowableOfType(
                Refusal.class, () -> consents.begin(granted.caseRef(), Desk.officer(DRAFTER, "UZ")));
        assertThat(begun).isNotNull();
    }

    @Test
    void whoIsHereForATimeAnswersForNothingMoreAndGoesBack() {
        var earlier = out.surrenderPostponed(out.grant(out.courtReview(out.arrested())));
        var asking = ExtraditionVerbsOut.request()
                .put("form", "speciality_consent_request")
                .put("parent", earlier.caseRef());
        assertThat(drafted(asking)).isEqualTo("consent-without-surrender");
        assertThat(linked(earlier)).isEqualTo("admitted");

        earlier.does(CUSTODY_OFFICER, ways.temporarily(earlier));
        assertThat(speciality.protects(earlier.file())).isTrue();
        assertThat(linked(earlier)).isEqualTo("speciality-bars");
        assertThat(drafted(asking)).isEqualTo("admitted");
        assertThat(following.transit(earlier.caseRef(), "KG", Desk.officer(DRAFTER, "UZ")))
                .isNotBlank();
        earlier.does(CUSTODY_OFFICER, ExtraditionWaysOut.broughtBack());
        assertThat(speciality.protects(earlier.file())).isFalse();
    }

    /** Whoever drafts it without the button of that file names the file himself. */
    @Test
    void consentIsAskedOnlyFromTheFileOfASurrender() {
        var asking = ExtraditionVerbsOut.request().put("form", "speciality_consent_request");
        assertThat(drafted(asking)).isEqualTo("consent-without-surrender");

        var earlier = out.scheduled();
        var linked = asking.deepCopy().put("parent", earlier.caseRef());
        assertThat(drafted(linked)).as("he is still to be given up").isEqualTo("consent-without-surrender");
        out.surrender(earlier);
        assertThat(drafted(linked)).isEqualTo("admitted");
    }

    @Test
    void theConsentOfTheOtherStateLiftsSpecialityAndItsFileIsClosed() {
        var earlier = surrendered();
        var ours = consent(earlier);
        assertThat(ours.file().link())
                .isNotNull()
                .extracting(CaseLink::parentRef)
                .isEqualTo(earlier.caseRef());
        out.registered(out.transmit(out.sign(out.approve(out.endorse(out.submit(ours))))));
        assertThat(ours.sent()).containsExactly("speciality_consent_request");
        assertThat(speciality.protects(earlier.file())).isTrue();

        out.grant(ours);
        assertThat(ours.at()).containsExactly("CloseFile");
        assertThat(ours.offers(CUSTODY_OFFICER, "schedule_surrender")).isFalse();
        assertThat(speciality.grounds(earlier.file()))
                .singleElement()
                .returns("consent_of_state", Ground::ground)
                .returns(ours.caseRef(), Ground::consentRef);
        assertThat(linked(earlier)).isEqualTo("admitted");
        assertThat(out.close(ours).running()).isFalse();
        assertThat(ours.status()).isEqualTo("closed");
    }

    @Test
    void aConsentThatIsPutOffOrRefusedAfterAllLiftsNothing() {
        var earlier = surrendered();
        var ours = out.transmit(out.sign(out.approve(out.endorse(out.submit(consent(earlier))))));
        out.grant(out.registered(ours));
        assertThat(speciality.protects(earlier.file())).isFalse();
        out.postponement(ours);
        assertThat(speciality.protects(earlier.file())).isTrue();
        assertThat(linked(earlier)).isEqualTo("speciality-bars");
        assertThat(speciality.grounds(earlier.file()))
                .as("what was written down stays to be seen")
                .singleElement()
                .returns(false, Ground::stands);

        out.grant(ours);
        assertThat(speciality.protects(earlier.file())).isFalse();
        out.refusal(ours);
        assertThat(speciality.protects(earlier.file())).isTrue();
    }

    @Test
    void theStateThatIsAskedDecidesAndClosesWithoutASurrender() {
        var ours = out.transmit(out.sign(out.approve(out.endorse(out.submit(consent(surrendered()))))));
        var theirs = ours.partner();
        assertThat(theirs.file().marks().urgent()).isFalse();
        theirs.does(HEAD, ExtraditionVerbsIn.reviewed(registered(theirs), "central_officer.kz"))
                .does(CENTRAL_OFFICER, ExtraditionVerbsIn.checkBesideOthers())
                .does(HEAD, ExtraditionVerbsIn.grant())
                .does(CENTRAL_OFFICER, Act.draft("record_final").internalText("No appeal lies (synthetic)."));
        assertThat(theirs.at()).containsExactly("CloseFile");
        theirs.does(CENTRAL_OFFICER, "send_decision");
        assertThat(ours.status()).isEqualTo("granted");
        assertThat(theirs.does(CENTRAL_OFFICER, "close").running()).isFalse();
    }

    private static Desk registered(Desk theirs) {
        return theirs.does(REGISTRAR, "register");
    }
}
