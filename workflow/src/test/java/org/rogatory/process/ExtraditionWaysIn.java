package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.ExtraditionVerbsIn.ALMATY;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.extradition.incoming.PaperExtraditions;
import org.rogatory.extradition.incoming.PaperExtraditions.PaperExtradition;
import org.springframework.stereotype.Component;

/** Ways through the file of the State that is asked for a person, which take every verb of it and of custody. */
@Component
record ExtraditionWaysIn(ExtraditionVerbsIn verbs, LegWays legs, PaperExtraditions paper, Custodies custodies) {

    private static final LocalDate CAME = LocalDate.of(2026, 4, 17);

    /** Goes each way, from the same moment on. */
    Stream<Desk> all() {
        Stream<Supplier<Desk>> ways = Stream.of(
                this::handedOver,
                this::admittedByACourt,
                this::refusedByACourt,
                this::refused,
                this::lapsed,
                this::sentBack,
                this::resumed,
                this::withdrawn,
                this::deceased,
                this::letters,
                this::competing,
                this::askedTooLate,
                this::heldAndFreed);
        return ways.map(this::gone);
    }

    private Desk gone(Supplier<Desk> way) {
        verbs.node().moment(Node.START);
        return way.get();
    }

    /** Asked for on paper, answered by diplomats; the acknowledgement is with the own foreign ministry. */
    Desk onPaper() {
        verbs.node().moment(Node.START);
        var content = verbs.node().pen().written(ExtraditionVerbsIn.arrest());
        var letter = new PaperExtradition(content, "UZ", null, number(), CAME, CAME, null, null, null, null);
        var file = paper.receive(letter, null, Desk.officer(REGISTRAR, "KZ"));
        verbs.node().jobs().drain();
        var theirs = new Desk(verbs.node(), file.caseRef()).does(REGISTRAR, LegWays.route("diplomatic"));
        verbs.review(theirs);
        var full = Act.draft("record_full_request").reference(number()).happened(CAME, null);
        theirs.does(REGISTRAR, full.carrier("post"));
        return theirs.does(REGISTRAR, legs.handed(theirs));
    }

    private static String number() {
        return UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
    }

    private Desk received() {
        return verbs.received(ExtraditionVerbsIn.request());
    }

    /** Much is said before the decision, it is put off after it, and he is handed over at the second attempt. */
    private Desk handedOver() {
        var theirs = verbs.review(verbs.arrested(received())).does(REGISTRAR, "send_acknowledgement");
        talkedOver(theirs);
        theirs.does(CENTRAL_OFFICER, SurrenderVerbs.consent(verbs.today(), custodies.paper(theirs.caseRef())))
                .does(CENTRAL_OFFICER, SurrenderVerbs.withdrawn(verbs.today()));
        theirs.does(CENTRAL_OFFICER, "start_extradition_check").does(HEAD, ExtraditionVerbsIn.grant());
        theirs.does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court of Almaty."))
                .does(CENTRAL_OFFICER, "send_decision")
                .does(CUSTODY_OFFICER, "send_custody_notice");
        theirs.does(CENTRAL_OFFICER, verbs.court("record_interim_measure"))
                .does(CENTRAL_OFFICER, verbs.court("lift_interim_measure"));
        lent(theirs.does(HEAD, putOff("postpone")).does(CENTRAL_OFFICER, "resume_granted"));
        theirs.does(CUSTODY_OFFICER, SurrenderVerbs.planned()).does(HEAD, SurrenderVerbs.CONFIRMED);
        failed(theirs).does(CUSTODY_OFFICER, verbs.appointment(Duration.ofHours(2)));
        verbs.node().pass(Duration.ofHours(3));
        theirs.does(CUSTODY_OFFICER, SurrenderVerbs.property(custodies.paper(theirs.caseRef())));
        var handedOver = Act.draft("record_surrender").at(verbs.ago(Duration.ofMinutes(20)), ALMATY);
        return theirs.does(CUSTODY_OFFICER, handedOver).does(CENTRAL_OFFICER, "close");
    }

    private static void talkedOver(Desk theirs) {
        theirs.does(CENTRAL_OFFICER, question())
                .does(REGISTRAR, Files.unscanned("record_information").releasedText("The law is enclosed."));
        theirs.does(HEAD, InterimReplyProcessTest.longer()).does(SIGNATORY, "sign_interim_reply");
        theirs.consulted();
        theirs.does(CENTRAL_OFFICER, meanwhile()).does(SIGNATORY, "sign_interim_reply");
        theirs.does(CENTRAL_OFFICER, meanwhile())
                .does(CENTRAL_OFFICER, Act.draft("drop_interim_reply").internalText("They were told."));
        theirs.does(REGISTRAR, Files.unscanned("record_reminder").reference("UZ-77"));
    }

    static ActDraft question() {
        return Act.draft("request_information")
                .keys(List.of("dual_criminality"))
                .releasedText("Which law was it?");
    }

    private static ActDraft meanwhile() {
        return Act.draft("send_interim_reply").releasedText("The court has been asked.");
    }

    static ActDraft putOff(String verb) {
        return Act.draft(verb).ground("health").until(LocalDate.of(2026, 8, 1), null);
    }

    /** For a time; of the records one is signed by two, one is not needed. */
    private void lent(Desk theirs) {
        theirs.does(HEAD, putOff("postpone_surrender")).does(CUSTODY_OFFICER, temporarily());
        theirs.does(CUSTODY_OFFICER, "sign_paper").does(HEAD, "sign_paper");
        theirs.does(CUSTODY_OFFICER, broughtBack())
                .does(HEAD, Act.draft("drop_paper").internalText("It was signed at the border."));
    }

    ActDraft temporarily() {
        return Act.draft("surrender_temporarily")
                .at(verbs.ago(Duration.ofMinutes(5)), ALMATY)
                .happened(null, "Border post Kordai (synthetic)")
                .until(LocalDate.of(2026, 6, 1), null);
    }

    ActDraft broughtBack() {
        return Act.draft("record_return_of_person").at(verbs.ago(Duration.ofMinutes(1)), ALMATY);
    }

    private Desk failed(Desk theirs) {
        return theirs.does(CUSTODY_OFFICER, verbs.appointment(Duration.ofHours(2)))
                .does(CUSTODY_OFFICER, Act.draft("record_not_taken_over").kind("nobody_came"));
    }

    /** Granted in Uzbekistan, whose law of the appeal is known, and appealed against. */
    private Desk appealed() {
        var content = ExtraditionVerbsIn.ofUzbekistan(ExtraditionVerbsIn.request());
        return appealed(verbs.check(verbs.received("UZ", content)));
    }

    private Desk appealed(Desk theirs) {
        return theirs.does(HEAD, ExtraditionVerbsIn.grant())
                .does(CENTRAL_OFFICER, Act.draft("record_appeal").happened(verbs.today(), null));
    }

    private Desk admittedByACourt() {
        var remitted = appealed().does(CENTRAL_OFFICER, verbs.court("record_remittal"));
        return appealed(remitted).does(CENTRAL_OFFICER, verbs.court("record_court_grant"));
    }

    private Desk refusedByACourt() {
        return appealed()
                .does(CENTRAL_OFFICER, verbs.court("record_court_refusal"))
                .does(HEAD, Act.draft("send_decision").releasedText("The court has not admitted it."));
    }

    private Desk refused() {
        return questioned(verbs.check(received()))
                .does(HEAD, Act.draft("release_reason").kind("refugee").internalText("It may be told (synthetic)."))
                .does(HEAD, ExtraditionVerbsIn.refuse("own_national"))
                .does(CENTRAL_OFFICER, "notify_refusal");
    }

    /** A question that only a person answers is raised and decided. */
    static Desk questioned(Desk desk) {
        var question = Act.draft("raise_stop").kind("asylum_pending");
        var decided = Act.draft("settle_stop").kind("asylum_pending").reasons(List.of("no_obstacle"));
        return desk.does(CENTRAL_OFFICER, question.internalText("His counsel said so (synthetic)."))
                .does(HEAD, decided.internalText("The migration service knows of none (synthetic)."));
    }

    private Desk lapsed() {
        return failed(failed(verbs.granted(received())))
                .does(HEAD, Act.draft("refuse_after_lapse").releasedText("Nobody has come for him."));
    }

    private Desk sentBack() {
        return verbs.review(received()).does(HEAD, returned());
    }

    static ActDraft returned() {
        return Act.draft("return_without_execution").reasons(List.of("return_duplicate"));
    }

    private Desk resumed() {
        return verbs.review(received()).does(HEAD, putOff("postpone")).does(CENTRAL_OFFICER, "resume");
    }

    private Desk withdrawn() {
        return verbs.review(received()).does(CENTRAL_OFFICER, Files.unscanned("record_withdrawal"));
    }

    private Desk deceased() {
        return verbs.review(received())
                .does(CENTRAL_OFFICER, Act.draft("record_death").happened(verbs.today(), null));
    }

    /** What acts have written is sent back, mended and signed, or not needed after all. */
    private Desk letters() {
        var theirs = verbs.review(received()).writes(CENTRAL_OFFICER, question());
        ExtraditionWaysOut.mended(theirs);
        theirs.does(REGISTRAR, Files.unscanned("record_information").releasedText("The law is enclosed."))
                .does(CENTRAL_OFFICER, "start_extradition_check")
                .does(HEAD, ExtraditionVerbsIn.grant())
                .does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court of Almaty."));
        return theirs.writes(CENTRAL_OFFICER, Act.draft("send_decision"))
                .does(CENTRAL_OFFICER, Act.draft("drop_letter").internalText("We telephoned."));
    }

    /** Another file is said to ask for the same person, for another one, for the same after all; the head decides. */
    private Desk competing() {
        var theirs = verbs.check(received());
        var other = received().caseRef();
        var linked = Act.draft("link_competing").reference(other);
        var apart = Act.draft("unlink_competing").reference(other).internalText("Born elsewhere (synthetic).");
        theirs.does(CENTRAL_OFFICER, linked).does(CENTRAL_OFFICER, apart).does(CENTRAL_OFFICER, linked);
        var first = Act.draft("decide_competing").reference(other).internalText("The graver acts (synthetic).");
        return theirs.does(HEAD, first);
    }

    /** The request comes when the file of the arrest is closed: an officer opens a new one of it. */
    private Desk askedTooLate() {
        var theirs = verbs.review(verbs.received(ExtraditionVerbsIn.arrest()));
        theirs.does(HEAD, returned()).does(CENTRAL_OFFICER, "close");
        verbs.sends(theirs.file().threadId(), "KZ", "extradition_request", ExtraditionVerbsIn.request());
        return theirs.does(REGISTRAR, "open_parked_request");
    }

    /** Every act on custody, up to the order that was there in time and is found when the time is over. */
    private Desk heldAndFreed() {
        // Only the clocks of this file are to ring.
        verbs.node().jobs().forgetEarlier();
        var theirs = verbs.detained(verbs.received(ExtraditionVerbsIn.arrest()));
        theirs.does(CENTRAL_OFFICER, ordered("record_custody_order"))
                .does(CENTRAL_OFFICER, ordered("record_other_measure").kind("house_arrest"))
                .does(CENTRAL_OFFICER, ordered("record_extradition_arrest"));
        theirs.does(CUSTODY_OFFICER, moment("record_escape")).does(CENTRAL_OFFICER, "renew_search");
        theirs.does(CUSTODY_OFFICER, moment("record_detention").happened(null, "Almaty (synthetic)"))
                .does(CUSTODY_OFFICER, freed());
        var wrong = Act.draft("correct_custody").item("5.end").kind("custody_never");
        theirs.does(CUSTODY_OFFICER, wrong.internalText("The court says so (synthetic)."))
                .does(
                        HEAD,
                        Act.draft("settle_custody_correction")
                                .kind("correction_dropped")
                                .internalText("It does not (synthetic)."));
        var anew = moment("record_new_detention").happened(null, "Almaty (synthetic)");
        theirs.does(CUSTODY_OFFICER, anew.internalText("By another order."));

        var papers = List.of(custodies.paper(theirs.caseRef()));
        var found = ordered("record_order_found").kind("arrest_provisional").files(papers);
        verbs.node().pass(Duration.ofDays(2));
        verbs.node().jobs().ring();
        theirs.does(CUSTODY_OFFICER, "confirm_release_drafts");
        verbs.node().pass(Duration.ofDays(2));
        verbs.node().jobs().ring();
        return theirs.does(HEAD, found);
    }

    private ActDraft freed() {
        return moment("release").kind("other_reason").order(null, null, "Court of Almaty (synthetic)");
    }

    private ActDraft ordered(String verb) {
        return moment(verb).order("14/26", verbs.today(), "Court of Almaty (synthetic)");
    }

    /** Each some minutes after the one before. */
    private ActDraft moment(String verb) {
        verbs.node().pass(Duration.ofMinutes(10));
        return Act.draft(verb).at(verbs.ago(Duration.ofMinutes(5)), ALMATY);
    }
}
