package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.analytics.Outcome;
import org.rogatory.analytics.Reports;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;

/** Reports count requests for extradition and for arrest: what came, left, ended or is open, for who sees the file. */
@EngineTest
class ExtraditionReportsProcessTest {

    private static final String FULL = "extradition_request";
    private static final String ARREST = "provisional_arrest_request";

    private final ExtraditionVerbsIn verbs;
    private final ExtraditionVerbsOut out;
    private final Reports reports;

    @Autowired
    ExtraditionReportsProcessTest(ExtraditionVerbsIn verbs, ExtraditionVerbsOut out, Reports reports) {
        this.verbs = verbs;
        this.out = out;
        this.reports = reports;
    }

    private PersonReports theirs(String form) {
        return new PersonReports(reports, Desk.officer(HEAD, "KZ"), "UZ", form, false);
    }

    private PersonReports ours(String form) {
        return new PersonReports(reports, Desk.officer(CENTRAL_OFFICER, "UZ"), "KZ", form, true);
    }

    @Test
    void aGrantIsTheAnswerOnceItIsInForceUntilItIsPutOff() {
        var begun = theirs(FULL).begun();
        var open = theirs(FULL).open();
        var answered = theirs(FULL).ended(Outcome.ANSWERED);
        var desk = verbs.check(verbs.received(ExtraditionVerbsIn.request()));
        desk.does(HEAD, ExtraditionVerbsIn.grant());
        assertThat(theirs(FULL).begun()).isEqualTo(begun + 1);
        assertThat(theirs(FULL).open()).as("not in force yet").isEqualTo(open + 1);

        desk.does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court of Almaty."));
        assertThat(theirs(FULL).ended(Outcome.ANSWERED)).isEqualTo(answered + 1);
        assertThat(theirs(FULL).open()).isEqualTo(open);
        theirs(FULL).areAsLongAsTheirLists();

        desk.does(HEAD, ExtraditionWaysIn.putOff("postpone"));
        assertThat(theirs(FULL).open()).isEqualTo(open + 1);
        desk.does(CENTRAL_OFFICER, "resume_granted");
        assertThat(theirs(FULL).ended(Outcome.ANSWERED)).isEqualTo(answered + 1);
        assertThat(theirs(FULL).open()).isEqualTo(open);
    }

    /** The notice names no ground: it is the one of the decision. */
    @Test
    void aRefusalIsCountedOnTheGroundOfItsDecision() {
        var refused = theirs(FULL).ended(Outcome.REFUSED);
        var grounds = theirs(FULL).refusedFor("own_national");
        verbs.check(verbs.received(ExtraditionVerbsIn.request()))
                .does(HEAD, ExtraditionVerbsIn.refuse("own_national"))
                .does(CENTRAL_OFFICER, "notify_refusal");

        assertThat(theirs(FULL).ended(Outcome.REFUSED)).isEqualTo(refused + 1);
        assertThat(theirs(FULL).refusedFor("own_national")).isEqualTo(grounds + 1);
    }

    @Test
    void aRequestForAnArrestIsOneForExtraditionOnceThatHasCome() {
        var arrests = theirs(ARREST).begun();
        var begun = theirs(FULL).begun();
        var desk = verbs.review(verbs.received(ExtraditionVerbsIn.arrest()));
        assertThat(theirs(ARREST).begun()).isEqualTo(arrests + 1);
        var number = UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
        var full = Act.draft("record_full_request").reference(number).happened(verbs.today(), null);
        desk.does(REGISTRAR, full.carrier("post"));

        assertThat(theirs(ARREST).begun()).isEqualTo(arrests);
        assertThat(theirs(FULL).begun()).isEqualTo(begun + 1);
    }

    @Test
    void aRequestOfOursIsCountedOnceItHasLeftAndOneForAnArrestByItsLetter() {
        var begun = ours(FULL).begun();
        var answered = ours(FULL).ended(Outcome.ANSWERED);
        var arrests = ours(ARREST).begun();
        var submitted = out.submitted();
        out.draft(ExtraditionVerbsOut.arrest());
        assertThat(ours(FULL).begun()).isEqualTo(begun);
        assertThat(ours(ARREST).begun()).isEqualTo(arrests);

        var desk = out.registered(out.transmit(out.sign(out.approve(out.endorse(submitted)))));
        assertThat(ours(FULL).begun()).isEqualTo(begun + 1);
        out.grant(out.courtReview(desk));
        assertThat(ours(FULL).ended(Outcome.ANSWERED)).isEqualTo(answered + 1);
        out.askArrest(out.draft(ExtraditionVerbsOut.arrest()));
        assertThat(ours(ARREST).begun()).isEqualTo(arrests + 1);
        ours(FULL).areAsLongAsTheirLists();
    }

    /** Such a file is confidential from its first day on. */
    @Test
    void nobodyCountsWhatHeDoesNotSee() {
        verbs.received(ExtraditionVerbsIn.request());
        var stranger = new Officer("x.kz", "Testov", "KZ", "KZ-COURT-1", Set.of(HEAD));
        var seen = new PersonReports(reports, stranger, "UZ", FULL, false);

        assertThat(theirs(FULL).begun()).isPositive();
        assertThat(seen.begun()).isZero();
        assertThat(seen.report().times()).isEmpty();
        assertThat(seen.report().reasons()).isEmpty();
    }
}
