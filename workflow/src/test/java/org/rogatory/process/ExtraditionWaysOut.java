package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.ExtraditionVerbsOut.ALMATY;
import static org.rogatory.process.ExtraditionVerbsOut.DETAINED;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Ways through the file of the State that asks for a person, which together take every verb of it. */
@Component
record ExtraditionWaysOut(ExtraditionVerbsOut verbs, LegWays legs) {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    /** Goes each way, from the same moment on. */
    Stream<Desk> all() {
        Stream<Supplier<Desk>> ways = Stream.of(
                this::onPaper,
                this::ofACourt,
                this::arrestFirst,
                this::overridden,
                this::refused,
                this::returned,
                this::withdrawn,
                this::deceased,
                this::letters);
        return ways.map(this::gone);
    }

    private Desk gone(Supplier<Desk> way) {
        verbs.node().moment(Node.START);
        return way.get();
    }

    /** The request has gone to the own foreign ministry. */
    Desk byDiplomats() {
        verbs.node().moment(Node.START);
        var ours = verbs.sign(verbs.approve(verbs.endorse(verbs.submitted())));
        return ours.does(REGISTRAR, LegWays.route("diplomatic")).does(REGISTRAR, legs.left());
    }

    /** Corrected, recalled, handed over, and all that comes written down by hand; he is taken over at last. */
    private Desk onPaper() {
        var ours = verbs.submitted().does(SUPERVISOR, OutgoingRouteProcessTest.returned());
        verbs.approve(ExtraditionWaysIn.questioned(verbs.endorse(verbs.submit(ours.does(DRAFTER, "resume_draft")))));
        verbs.sign(verbs.approve(ours.does(HEAD, OutgoingRouteProcessTest.recalled())));
        ours.does(
                REGISTRAR,
                Act.draft("transmit").byHand(true).happened(DAY, null).reference("post 1"));
        ours.does(REGISTRAR, came("record_delivery")).does(REGISTRAR, came("record_acknowledgement"));
        verbs.registered(ours).does(REGISTRAR, came("record_interim_reply"));
        reminded(ours);
        informed(ours);
        granted(ours);
        takenOver(ours);
        return verbs.close(ours);
    }

    private static ActDraft came(String verb) {
        return Files.unscanned(verb).happened(DAY, null).reference("KZ-77");
    }

    private static void reminded(Desk ours) {
        ours.does(CENTRAL_OFFICER, "send_reminder").does(SIGNATORY, "sign_reminder");
        ours.does(CENTRAL_OFFICER, "send_reminder")
                .does(CENTRAL_OFFICER, Act.draft("drop_reminder").internalText("They called."));
        ours.does(
                HEAD,
                Act.draft("extend_control")
                        .until(LocalDate.of(2026, 12, 30), null)
                        .internalText("They have told us when it will be done."));
    }

    private void informed(Desk ours) {
        verbs.informationRequested(ours)
                .does(REGISTRAR, Files.unscanned("record_information_term").until(LocalDate.of(2026, 9, 1), null));
        verbs.courtReview(verbs.sendInformation(ours).consulted());
    }

    private void granted(Desk ours) {
        verbs.arrestTold(verbs.detentionTold(ours));
        verbs.surrenderPostponed(verbs.grant(ours));
    }

    /** For a time first, then at the second appointment; of the records one is signed by two, one is not needed. */
    private void takenOver(Desk ours) {
        ours.does(CUSTODY_OFFICER, temporarily(ours));
        ours.does(CUSTODY_OFFICER, "sign_paper").does(HEAD, "sign_paper");
        ours.does(CUSTODY_OFFICER, broughtBack())
                .does(HEAD, Act.draft("drop_paper").internalText("It was signed at the border."));
        ours.does(CUSTODY_OFFICER, SurrenderVerbs.planned()).does(HEAD, SurrenderVerbs.CONFIRMED);
        verbs.schedule(verbs.notTakenOver(verbs.schedule(ours)));
        var papers = verbs.surrendered(ours).act().papers().files();
        ours.does(CUSTODY_OFFICER, SurrenderVerbs.property(papers.get(0)));
        verbs.surrender(ours);
    }

    ActDraft temporarily(Desk ours) {
        return Act.draft("record_temporary_surrender")
                .at(DETAINED.plusMinutes(40), ALMATY)
                .until(LocalDate.of(2026, 6, 1), null)
                .files(verbs.surrendered(ours).act().papers().files());
    }

    static ActDraft broughtBack() {
        return Act.draft("return_person")
                .at(DETAINED.plusMinutes(50), ALMATY)
                .happened(null, "Border post Kordai (synthetic)");
    }

    /** Translated; its certified translation comes when the request has left. */
    private Desk ofACourt() {
        var ours = verbs.approve(byACourt().does(COURT, "submit_by_court")).translated();
        return verbs.transmit(ours.does(COURT, "sign")).certified();
    }

    /** A court drafts a request that has to be translated. */
    Desk byACourt() {
        var content = ExtraditionVerbsOut.request().put("translation", "certified");
        var written = verbs.node().pen().written(content);
        var file = verbs.requests().draft(written, null, null, Desk.officer(COURT, "UZ"));
        return new Desk(verbs.node(), file.caseRef());
    }

    /** The arrest is asked for, and the request given up before it was submitted. */
    private Desk arrestFirst() {
        var ours = verbs.convert(verbs.askArrest(verbs.draft(ExtraditionVerbsOut.arrest())));
        return verbs.close(verbs.cancel(ours));
    }

    private Desk overridden() {
        var content = ExtraditionVerbsOut.arrest();
        ((ObjectNode) content.path("provisional")).remove("penalty");
        return verbs.draft(content)
                .does(DRAFTER, lacking("ask_override"))
                .does(CENTRAL_OFFICER, lacking("override"))
                .does(HEAD, lacking("revoke_override"));
    }

    private static ActDraft lacking(String verb) {
        return Act.draft(verb).finding("missing@penalty").internalText("It follows with the request.");
    }

    private Desk refused() {
        var ours = verbs.postponement(verbs.registered(verbs.transmitted()));
        return verbs.close(verbs.refusal(ours));
    }

    private Desk returned() {
        var back = Files.unscanned("record_return").reasons(List.of("return_duplicate"));
        return verbs.close(verbs.transmitted().does(CENTRAL_OFFICER, back));
    }

    private Desk withdrawn() {
        return verbs.close(verbs.withdraw(verbs.registered(verbs.transmitted())));
    }

    private Desk deceased() {
        return verbs.close(verbs.death(verbs.registered(verbs.transmitted())));
    }

    /** What acts have written is sent back, mended and signed, or not needed after all. */
    private Desk letters() {
        var ours = verbs.informationRequested(verbs.registered(verbs.transmitted()));
        ours.writes(CENTRAL_OFFICER, Act.draft("send_information").releasedText("Prints of 2025 are enclosed."));
        mended(ours);
        return verbs.grant(ours)
                .writes(CUSTODY_OFFICER, ExtraditionVerbsOut.appointment())
                .does(CENTRAL_OFFICER, Act.draft("drop_letter").internalText("We telephoned."));
    }

    /** The letter that waits comes back to who wrote it, and is signed as he has mended it. */
    static void mended(Desk desk) {
        desk.does(SIGNATORY, LetterSigningProcessTest.back())
                .writes(CENTRAL_OFFICER, LetterSigningProcessTest.mended())
                .does(SIGNATORY, "sign_letter");
    }
}
