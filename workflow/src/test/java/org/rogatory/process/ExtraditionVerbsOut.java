package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Scenario;
import org.rogatory.documents.NewAttachment;
import org.rogatory.extradition.outgoing.ExtraditionRequests;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of the State that asks for a person, and files at the stages from which tests go on. */
@Component
record ExtraditionVerbsOut(Node node, ExtraditionRequests requests) {

    static final String ALMATY = "Asia/Almaty";

    /** An hour before the acts of a test begin, at the place of detention. */
    static final LocalDateTime DETAINED = LocalDateTime.of(2026, 4, 20, 10, 0);

    /** The tenth day after: he is to be taken over. */
    static final LocalDateTime APPOINTED = LocalDateTime.of(2026, 4, 30, 10, 0);

    private static final Instant TAKEN_OVER = Instant.parse("2026-04-30T06:00:00Z");

    /** Uzbekistan asks Kazakhstan for the person whom Tajikistan asks for in the shipped scenario. */
    static ObjectNode request() {
        var content = Scenario.content(Contents.scenario("SC-04"));
        content.remove(List.of("requesting", "requesting_authority"));
        content.putArray("legal_basis").add("MINSK-1993");
        return content;
    }

    /** The same, where only the arrest is asked for as yet. */
    static ObjectNode arrest() {
        var content = request().put("form", "provisional_arrest_request");
        var block = content.putObject("provisional");
        block.putObject("warrant")
                .put("by", "Tashkent court (synthetic)")
                .put("number", "44")
                .put("date", "2026-03-05");
        block.put("intention", "The request for extradition will follow.")
                .put("location", "Almaty: he was seen there on 2026-04-01 (synthetic).")
                .put("penalty", "20 years")
                .put("interpol_notice", "synthetic-no-001")
                .put("channel", "INTERPOL, the original follows")
                .put("duty_contact", "Duty line of the office (synthetic)");
        ((ObjectNode) content.path("extradition")).remove("arrest_warrant");
        return content;
    }

    /** A minute passes, as after every act: the timeline has one order then. */
    Desk draft(JsonNode content) {
        var file = requests.draft(node.pen().written(content), null, null, Desk.officer(DRAFTER, "UZ"));
        node.pass(Duration.ofMinutes(1));
        return new Desk(node, file.caseRef());
    }

    Desk submitted() {
        return submit(draft(request()));
    }

    Desk transmitted() {
        return transmit(sign(approve(endorse(submitted()))));
    }

    /** He is held in Almaty for the request, as was told here. */
    Desk arrested() {
        return arrestTold(detentionTold(registered(transmitted())));
    }

    Desk scheduled() {
        return schedule(grant(courtReview(arrested())));
    }

    public Desk submit(Desk ours) {
        return ours.does(DRAFTER, "submit");
    }

    public Desk endorse(Desk ours) {
        return ours.does(SUPERVISOR, "endorse");
    }

    public Desk approve(Desk ours) {
        return ours.does(CENTRAL_OFFICER, Act.draft("approve").internalText("Confirmed by telephone."));
    }

    public Desk sign(Desk ours) {
        return ours.does(SIGNATORY, "sign");
    }

    public Desk transmit(Desk ours) {
        return ours.does(REGISTRAR, "transmit");
    }

    public Desk registered(Desk ours) {
        return ours.does(
                REGISTRAR, Files.unscanned("record_partner_registration").reference("17/26"));
    }

    public Desk courtReview(Desk ours) {
        return ours.does(CENTRAL_OFFICER, Files.unscanned("record_court_review"));
    }

    public Desk grant(Desk ours) {
        return ours.does(CENTRAL_OFFICER, granted());
    }

    static ActDraft granted() {
        return Files.unscanned("record_grant").kind("none");
    }

    public Desk informationRequested(Desk ours) {
        var asked = Files.unscanned("record_information_request").keys(List.of("description"));
        return ours.does(CENTRAL_OFFICER, asked.releasedText("Send newer prints."));
    }

    public Desk sendInformation(Desk ours) {
        return ours.does(CENTRAL_OFFICER, Act.draft("send_information").releasedText("Prints of 2025 are enclosed."));
    }

    public Desk refusal(Desk ours) {
        return ours.does(CENTRAL_OFFICER, refused());
    }

    static ActDraft refused() {
        return Files.unscanned("record_refusal")
                .ground("own_national")
                .releasedText("He is a national of the requested State.");
    }

    public Desk postponement(Desk ours) {
        return ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_postponement")
                        .ground("ongoing_investigation")
                        .until(LocalDate.of(2026, 8, 1), null));
    }

    public Desk surrenderPostponed(Desk ours) {
        return ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_surrender_postponed")
                        .ground("ongoing_investigation")
                        .until(null, "when the trial there has ended"));
    }

    public Desk detentionTold(Desk ours) {
        return ours.does(CUSTODY_OFFICER, custody("record_detention", DETAINED));
    }

    public Desk arrestTold(Desk ours) {
        return ours.does(CUSTODY_OFFICER, custody("record_extradition_arrest", DETAINED.plusMinutes(30)));
    }

    public Desk releaseTold(Desk ours) {
        return ours.does(CUSTODY_OFFICER, custody("release", DETAINED.plusMinutes(40)));
    }

    static ActDraft custody(String verb, LocalDateTime at) {
        return Files.unscanned("record_custody_notice")
                .kind(verb)
                .at(at, ALMATY)
                .happened(null, "Almaty");
    }

    public Desk schedule(Desk ours) {
        return ours.does(CUSTODY_OFFICER, appointment());
    }

    static ActDraft appointment() {
        return Act.draft("schedule_surrender")
                .at(APPOINTED, ALMATY)
                .happened(null, "Border post Kordai (synthetic)")
                .releasedText("Two officers come for him.");
    }

    /** On the appointed day, with the record of it. */
    public Desk surrender(Desk ours) {
        node.moment(TAKEN_OVER);
        return ours.does(CUSTODY_OFFICER, surrendered(ours).reference("11"));
    }

    ActDraft surrendered(Desk ours) {
        return Act.draft("record_surrender").at(APPOINTED, ALMATY).files(List.of(attached(ours, "handover_record")));
    }

    public Desk notTakenOver(Desk ours) {
        return ours.does(
                CUSTODY_OFFICER,
                Act.draft("record_not_taken_over").kind("nobody_came").internalText("The flight was cancelled."));
    }

    public Desk death(Desk ours) {
        return ours.does(CENTRAL_OFFICER, dead(ours));
    }

    ActDraft dead(Desk ours) {
        return Files.unscanned("record_death")
                .happened(LocalDate.of(2026, 4, 20), null)
                .files(List.of(attached(ours, "certificate")));
    }

    public Desk withdraw(Desk ours) {
        return ours.does(CENTRAL_OFFICER, withdrawn("person"));
    }

    static ActDraft withdrawn(String held) {
        return Act.draft("withdraw").kind(held).internalText("The charge was dropped.");
    }

    public Desk cancel(Desk ours) {
        return ours.does(DRAFTER, cancelled().kind("person"));
    }

    static ActDraft cancelled() {
        return Act.draft("cancel").internalText("The charge was dropped.");
    }

    public Desk askArrest(Desk ours) {
        return ours.does(CENTRAL_OFFICER, asked());
    }

    static ActDraft asked() {
        return askedInSilence().internalText("Confirmed by telephone.");
    }

    /** The same without a word on how the basis was confirmed. */
    static ActDraft askedInSilence() {
        return Act.draft("send_provisional_arrest_request")
                .spoke(null, "Duty line of the office (synthetic)")
                .reference("44 of 2026-03-05");
    }

    public Desk convert(Desk ours) {
        return ours.does(DRAFTER, "convert_to_request");
    }

    public Desk close(Desk ours) {
        return ours.does(CENTRAL_OFFICER, closing());
    }

    /** Nothing is to be reported yet of who was taken over. */
    static ActDraft closing() {
        return Act.draft("close").internalText("The trial has not begun (synthetic).");
    }

    private String attached(Desk ours, String kind) {
        var content = new ByteArrayInputStream("record (synthetic)".getBytes(StandardCharsets.UTF_8));
        var document = NewAttachment.of(ours.caseRef(), kind, kind + ".pdf", "internal");
        return node.documents()
                .attach(document, content, ours.officer(CUSTODY_OFFICER))
                .documentRef();
    }
}
