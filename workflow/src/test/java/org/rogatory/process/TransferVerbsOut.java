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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Scenario;
import org.rogatory.documents.NewAttachment;
import org.rogatory.transfer.outgoing.TransferRequests;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of the State that asks for a transfer, of the consent, and files at the stages from which tests go on. */
@Component
record TransferVerbsOut(Node node, TransferRequests requests) {

    static final String TASHKENT = "Asia/Tashkent";

    /** The end of the sentence as the shipped scenario counts it. */
    static final LocalDate END = LocalDate.of(2032, 9, 20);

    private static final String BORDER = "Border crossing (synthetic)";
    private static final List<String> EXPLAINED = List.of("legal_effects", "may_withdraw");

    /** Uzbekistan, where the person of the shipped scenario was sentenced, asks Kazakhstan, whose national he is. */
    static ObjectNode request() {
        var content = Scenario.content(Contents.scenario("SC-09"));
        content.remove(List.of("requesting", "requesting_authority"));
        content.put("requested", "KZ")
                .put("requested_authority", "KZ-GPO")
                .put("articles", "to be confirmed (synthetic)")
                .put("language", "ru")
                .put("translation", "not_needed");
        content.putArray("legal_basis").add("UZ-KZ-TSP");
        ((ObjectNode) content.path("persons").path(0)).put("citizenship", "KZ");
        ((ObjectNode) content.path("signature")).put("date", "2026-04-13");
        directed(content, "sentencing_state").put("method", "continued");
        return content;
    }

    /** The same, where Uzbekistan is to carry a sentence of Kazakhstan out. */
    static ObjectNode toCarryOut() {
        var content = request();
        ((ObjectNode) content.path("persons").path(0)).put("citizenship", "UZ");
        directed(content, "administering_state");
        return content;
    }

    /** Who asks, as the request says it. */
    static ObjectNode directed(ObjectNode content, String direction) {
        return ((ObjectNode) content.path("transfer")).put("direction", direction);
    }

    /** A minute passes, as after every act: the timeline has one order then. */
    Desk draft(JsonNode content) {
        var file = requests.draft(node.pen().written(content), null, null, Desk.officer(DRAFTER, "UZ"));
        node.pass(Duration.ofMinutes(1));
        return new Desk(node, file.caseRef());
    }

    /** The person has consented before the unit submits. */
    Desk submitted() {
        return submit(consented(draft(request())));
    }

    Desk transmitted() {
        return transmit(signed(submitted()));
    }

    Desk registered() {
        return registered(transmitted());
    }

    Desk agreed() {
        return agreement(registered());
    }

    public Desk submit(Desk ours) {
        return ours.does(DRAFTER, "submit");
    }

    public Desk signed(Desk submitted) {
        return approve(submitted.does(SUPERVISOR, "endorse")).does(SIGNATORY, "sign");
    }

    public Desk approve(Desk ours) {
        return ours.does(CENTRAL_OFFICER, Act.draft("approve").internalText("Confirmed by letter."));
    }

    public Desk transmit(Desk ours) {
        return ours.does(REGISTRAR, "transmit");
    }

    public Desk registered(Desk ours) {
        return ours.does(
                REGISTRAR, Files.unscanned("record_partner_registration").reference("17/26"));
    }

    public Desk agreement(Desk ours) {
        return ours.does(CENTRAL_OFFICER, Files.unscanned("record_agreement").kind("continued"));
    }

    public Desk refusal(Desk ours) {
        return ours.does(
                CENTRAL_OFFICER,
                Files.unscanned("record_refusal")
                        .ground("rest_too_short")
                        .releasedText("Too little of the sentence is left."));
    }

    public Desk close(Desk ours) {
        return ours.does(CENTRAL_OFFICER, "close");
    }

    LocalDate today() {
        return node.today(TASHKENT);
    }

    /** Some minutes ago, on the clocks of Tashkent. */
    LocalDateTime ago(Duration time) {
        return LocalDateTime.ofInstant(node.clock().instant().minus(time), ZoneId.of(TASHKENT));
    }

    /** He is told of it in his language, and consents with a paper. */
    public Desk consented(Desk desk) {
        return desk.does(CUSTODY_OFFICER, informed()).does(CUSTODY_OFFICER, consent(desk));
    }

    ActDraft informed() {
        return Act.draft("inform_person")
                .happened(today(), "Prison (synthetic)")
                .spoke(null, "Interpreter I. (synthetic)")
                .releasedText(null, "kk")
                .keys(EXPLAINED);
    }

    ActDraft consent(Desk desk) {
        return Act.draft("record_consent")
                .happened(today(), "Prison (synthetic)")
                .spoke(null, "Interpreter I. (synthetic)")
                .releasedText(null, "kk")
                .keys(EXPLAINED)
                .files(List.of(attached(desk)));
    }

    ActDraft said(String verb) {
        return Act.draft(verb).happened(today(), "Prison (synthetic)");
    }

    ActDraft verified() {
        return Act.draft("verify_consent").order("17", today(), "Consul K. (synthetic)");
    }

    /** A court has recognised the sentence, which ends on this day. */
    ActDraft recognition(String verb, LocalDate end) {
        return Act.draft(verb)
                .kind("continued")
                .order("R-5/26", today(), "Court (synthetic)")
                .until(end, null);
    }

    ActDraft appointment() {
        return Act.draft("schedule_handover")
                .spoke(null, "Two officers (synthetic)")
                .at(ago(Duration.ofHours(-2)), TASHKENT)
                .happened(null, BORDER)
                .releasedText("Two officers bring him.");
    }

    /** The hour has come and he is handed over, with so many days served where that is certified. */
    ActDraft handover() {
        return Act.draft("record_handover")
                .at(ago(Duration.ofMinutes(20)), TASHKENT)
                .happened(null, BORDER);
    }

    ActDraft serving() {
        return Act.draft("record_serving").happened(today(), null);
    }

    private String attached(Desk desk) {
        var content = new ByteArrayInputStream("record (synthetic)".getBytes(StandardCharsets.UTF_8));
        var document = NewAttachment.of(desk.caseRef(), "consent_record", "consent.pdf", "internal");
        return node.documents()
                .attach(document, content, desk.officer(CUSTODY_OFFICER))
                .documentRef();
    }
}
