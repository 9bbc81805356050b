package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Step;
import org.rogatory.extradition.competing.CompetingMatrix;
import org.rogatory.extradition.competing.CompetingRule;
import org.rogatory.extradition.competing.Competition;
import org.rogatory.extradition.competing.Precedence;
import org.rogatory.extradition.competing.RivalRequest;
import org.rogatory.extradition.incoming.PaperExtraditions;
import org.rogatory.extradition.incoming.PaperExtraditions.PaperExtradition;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Role;
import org.rogatory.persons.IndexedNow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Two States ask Kazakhstan for one person: found, weighed by a person, decided, and neither learns of the other. */
@EngineTest
class CompetingRequestsProcessTest {

    private static final LocalDate CAME = LocalDate.of(2026, 4, 17);
    private static final String REASON = "The graver acts were done there (synthetic).";

    private final ExtraditionVerbsIn verbs;
    private final PaperExtraditions paper;
    private final CompetingMatrix matrix;
    private final WantedPersons persons;
    private final IndexedNow index;
    private final JdbcTemplate database;

    @Autowired
    CompetingRequestsProcessTest(
            ExtraditionVerbsIn verbs,
            PaperExtraditions paper,
            CompetingMatrix matrix,
            WantedPersons persons,
            IndexedNow index,
            JdbcTemplate database) {
        this.verbs = verbs;
        this.paper = paper;
        this.matrix = matrix;
        this.persons = persons;
        this.index = index;
        this.database = database;
    }

    private Desk received() {
        return verbs.received(ExtraditionVerbsIn.request());
    }

    /** The same person, asked for by Tajikistan on paper. */
    private Desk ofTajikistan(ObjectNode content) {
        var number = UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
        var letter = new PaperExtradition(content, "TJ", null, number, CAME, CAME, null, null, null, null);
        var file = paper.receive(letter, null, Desk.officer(REGISTRAR, "KZ"));
        verbs.node().jobs().drain();
        return new Desk(verbs.node(), file.caseRef());
    }

    private Competition seen(Desk desk, Role role) {
        return matrix.of(desk.file(), desk.officer(role));
    }

    private static List<String> files(Competition competition) {
        return competition.requests().stream()
                .map(request -> request.file().caseRef())
                .toList();
    }

    private static ActDraft linked(Desk other) {
        return Act.draft("link_competing").reference(other.caseRef());
    }

    private static ActDraft apart(Desk other) {
        return Act.draft("unlink_competing").reference(other.caseRef()).internalText(REASON);
    }

    private static ActDraft first(String caseRef) {
        return Act.draft("decide_competing").reference(caseRef).internalText(REASON);
    }

    private static Step last(Desk desk, String verb) {
        return desk.steps().stream()
                .filter(step -> step.verb().equals(verb))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<String> notices(Desk desk) {
        return database.queryForList(
                "select recipient from notices_notice where code = 'competing_found' and reference = ?",
                String.class,
                desk.caseRef());
    }

    private static String told(Desk desk) {
        return desk.messages().stream()
                .map(message -> desk.node()
                        .exchange()
                        .contentOfSent(message.messageId())
                        .payload()
                        .toString())
                .reduce("", String::concat);
    }

    @Test
    void nobodyIsGrantedUntilTheHeadHasSaidWhoGoesFirst() {
        var content = ExtraditionVerbsIn.request();
        var ours = verbs.received(content);
        var other = ofTajikistan(content.deepCopy());
        index.look();
        verbs.check(ours);
        assertThat(Stream.of(ours, other))
                .allSatisfy(desk -> assertThat(notices(desk)).contains("unit:KZ-GPO/head"));
        assertThat(ours.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("competing-undecided");

        var weighed = seen(ours, HEAD);
        assertThat(files(weighed)).containsExactly(ours.caseRef(), other.caseRef());
        assertThat(weighed.undecided()).isTrue();
        assertThat(weighed.rules()).containsExactly(new CompetingRule("MINSK-1993", "65"));
        assertThat(weighed.requests())
                .allSatisfy(
                        request -> assertThat(request.facts().nationalities()).containsExactly("TJ"));

        assertThat(ours.refusal(CENTRAL_OFFICER, first(ours.caseRef()))).isEqualTo("role");
        assertThat(ours.refusal(HEAD, first("KZ-EXT-1999-000001"))).isEqualTo("competing-unknown");
        ours.does(HEAD, first(ours.caseRef()));
        assertThat(seen(ours, HEAD).requests())
                .extracting(RivalRequest::precedence)
                .containsExactly(Precedence.FIRST, Precedence.AFTER);
        ours.does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(ours.status()).isEqualTo("decided_granted");
        leavesNothing(ours, other);
    }

    /** In the other file stands a code, in this one not which other there is, and nothing of either goes out. */
    private void leavesNothing(Desk ours, Desk other) {
        var note = last(other, "decide_competing");
        assertThat(note.codes()).containsExactly("goes_after");
        assertThat(note.internalText()).isNull();
        assertThat(note.reference()).isNull();
        assertThat(last(ours, "decide_competing").internalText()).isNull();
        assertThat(last(ours, "decide_competing").reference()).isNull();
        assertThat(seen(ours, HEAD).decided())
                .satisfies(decided -> assertThat(decided.reason()).isEqualTo(REASON));
        assertThat(seen(other, HEAD).decided())
                .satisfies(decided -> assertThat(decided.reason()).isNull());
        ours.does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court of Almaty."))
                .does(CENTRAL_OFFICER, "send_decision");
        assertThat(told(ours) + told(other))
                .contains("granted")
                .doesNotContain(other.caseRef(), "compet", "goes_", REASON);
    }

    /** The other request came after the grant: the head decides where the file stands by then. */
    @Test
    void nobodyIsHandedOverWhileALaterRequestWaits() {
        var ours = verbs.granted(verbs.arrested(received()));
        var other = received();
        ours.does(CENTRAL_OFFICER, linked(other));
        var appointed = verbs.appointment(Duration.ofHours(2));
        assertThat(ours.refusal(CUSTODY_OFFICER, appointed)).isEqualTo("competing-undecided");

        ours.does(HEAD, ExtraditionWaysIn.putOff("postpone_surrender"));
        assertThat(ours.refusal(CUSTODY_OFFICER, lent())).isEqualTo("competing-undecided");
        assertThat(ours.refusal(CUSTODY_OFFICER, appointed)).isEqualTo("competing-undecided");
        ours.does(HEAD, first(ours.caseRef())).does(CUSTODY_OFFICER, appointed);
        assertThat(ours.status()).isEqualTo("surrender_scheduled");
    }

    private ActDraft lent() {
        return Act.draft("surrender_temporarily")
                .at(verbs.ago(Duration.ofMinutes(5)), ExtraditionVerbsIn.ALMATY)
                .happened(null, "Border post Kordai (synthetic)")
                .until(LocalDate.of(2026, 6, 1), null);
    }

    @Test
    @OnBothDatabases
    void whatAPersonHasTakenApartIsNotFoundAgain() {
        var content = ExtraditionVerbsIn.request();
        var ours = verbs.received(content);
        var other = ofTajikistan(content.deepCopy());
        index.look();
        verbs.check(ours).does(CENTRAL_OFFICER, apart(other));
        assertThat(seen(ours, HEAD).stands()).isFalse();
        assertThat(seen(other, HEAD).stands()).isFalse();

        var officer = ours.officer(CENTRAL_OFFICER);
        var dossier = persons.read(ours.caseRef(), officer).put("health", "Healthy (synthetic).");
        persons.write(ours.caseRef(), ours.file().version(), dossier, officer);
        assertThat(seen(ours, HEAD).stands()).isFalse();
        ours.does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(ours.status()).isEqualTo("decided_granted");
    }

    @Test
    void whoIsDeadByTheFileOfOneStateIsCheckedForTheOtherOnlyWithAWord() {
        var content = ExtraditionVerbsIn.request();
        var dead = Act.draft("record_death").happened(verbs.today(), null);
        verbs.review(verbs.received(content)).does(CENTRAL_OFFICER, dead);
        var other = verbs.review(ofTajikistan(content.deepCopy()));
        index.look();
        var check = Act.draft("start_extradition_check");
        assertThat(other.refusal(CENTRAL_OFFICER, check)).isEqualTo("same-person-dead");
    }

    @Test
    void officersLinkFilesThatTheyMaySeeAndTakeThemApart() {
        var ours = verbs.check(received());
        var other = received();
        assertThat(ours.refusal(CENTRAL_OFFICER, linked(ours))).isEqualTo("competing-unknown");
        var elsewhere = verbs.received("UZ", ExtraditionVerbsIn.ofUzbekistan(ExtraditionVerbsIn.request()));
        assertThat(ours.refusal(CENTRAL_OFFICER, linked(elsewhere))).isEqualTo("competing-unknown");
        assertThat(ours.refusal(CENTRAL_OFFICER, apart(other))).isEqualTo("wrong-status");

        ours.does(CENTRAL_OFFICER, linked(other));
        assertThat(other.verbs()).contains("link_competing");
        assertThat(last(ours, "link_competing").reference()).isNull();
        assertThat(ours.refusal(CENTRAL_OFFICER, linked(other))).isEqualTo("competing-linked");
        assertThat(ours.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("competing-undecided");

        ours.does(CENTRAL_OFFICER, apart(other)).does(CENTRAL_OFFICER, linked(other));
        ours.does(CENTRAL_OFFICER, apart(other));
        assertThat(seen(ours, HEAD).apart())
                .singleElement()
                .satisfies(apart -> assertThat(apart.why()).isEqualTo(REASON));
        assertThat(seen(other, HEAD).apart()).isEmpty();
    }

    @Test
    void aDecisionEndsWithWhomItWasDecidedOf() {
        var ours = verbs.check(received());
        var other = received();
        var third = received();
        ours.does(CENTRAL_OFFICER, linked(other)).does(HEAD, first(other.caseRef()));
        assertThat(last(other, "decide_competing").codes()).containsExactly("goes_first");
        assertThat(seen(ours, HEAD).undecided()).isFalse();
        other.does(CENTRAL_OFFICER, linked(third));
        assertThat(files(seen(ours, HEAD))).containsExactlyInAnyOrder(ours.caseRef(), other.caseRef(), third.caseRef());
        assertThat(seen(ours, HEAD).undecided()).isTrue();

        verbs.review(other).does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
        verbs.review(third).does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
        assertThat(seen(ours, HEAD).undecided()).as("nobody else asks any more").isFalse();
        assertThat(ours.offers(HEAD, "decide_competing")).isFalse();
    }

    @Test
    void aRequestForConsentCompetesWithNoneAndLeavesWhatTheHeadHasSaid() {
        var content = ExtraditionVerbsIn.request();
        var ours = verbs.received(content);
        var other = ofTajikistan(content.deepCopy());
        index.look();
        verbs.check(ours).does(HEAD, first(ours.caseRef()));

        var consent = verbs.received(content.deepCopy().put("form", "speciality_consent_request"));
        assertThat(ours.refusal(CENTRAL_OFFICER, linked(consent))).isEqualTo("competing-unknown");
        assertThat(consent.offers(CENTRAL_OFFICER, "link_competing")).isFalse();
        assertThat(files(seen(ours, HEAD))).containsExactlyInAnyOrder(ours.caseRef(), other.caseRef());
        assertThat(seen(ours, HEAD).undecided()).isFalse();
        assertThat(ours.does(HEAD, ExtraditionVerbsIn.grant()).status()).isEqualTo("decided_granted");
    }

    @Test
    void whoMayNotReadAllOfThemLearnsThatThereIsOneAndDecidesNothing() {
        var ours = verbs.check(received());
        var other = received();
        ours.does(CENTRAL_OFFICER, linked(other));
        database.update("delete from cases_access where case_ref = ? and principal like 'unit:%'", other.caseRef());
        assertThat(ours.refusal(HEAD, first(ours.caseRef()))).isEqualTo("competing-unseen");
        var seen = seen(ours, HEAD);
        assertThat(files(seen)).containsExactly(ours.caseRef());
        assertThat(seen.unseen()).isEqualTo(1);
        assertThat(seen.undecided()).isTrue();
        assertThat(ours.refusal(HEAD, ExtraditionVerbsIn.grant())).isEqualTo("competing-undecided");
    }
}
