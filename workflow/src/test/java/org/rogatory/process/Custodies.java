package org.rogatory.process;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.NewCase;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.NewAttachment;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.CustodyTold;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.incoming.KeptRequests;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Custody of a person whom UZ wants and KZ holds, on a file without the procedure around it. */
@Component
class Custodies {

    static final String ALMATY = "Asia/Almaty";

    private static final String CONTENT = """
            {"form": "provisional_arrest_request", "legal_basis": ["MINSK-1993"],
             "provisional": {"warrant": {"valid_until": "2026-12-31"}}}""";

    private final Node node;
    private final CustodyFiles custody;
    private final KeptRequests requests;
    private final TransactionTemplate transaction;

    Custodies(Node node, CustodyFiles custody, KeptRequests requests, TransactionTemplate transaction) {
        this.node = node;
        this.custody = custody;
        this.requests = requests;
        this.transaction = transaction;
    }

    Node node() {
        return node;
    }

    CustodyFiles files() {
        return custody;
    }

    /** KZ was asked for an arrest before the request. */
    String asked() {
        return opened("extradition_incoming", "KZ", "provisional_arrest_request", CONTENT);
    }

    /** KZ was asked for the person by the request itself. */
    String requested() {
        return opened("extradition_incoming", "KZ", "extradition_request", CONTENT);
    }

    /** UZ has asked KZ for the person. */
    String asking() {
        return opened("extradition_outgoing", "UZ", "extradition_request", CONTENT);
    }

    /** UZ would ask by a warrant that holds no more. */
    String expired() {
        var content = CONTENT.replace("2026-12-31", "2026-01-31");
        return opened("extradition_outgoing", "UZ", "provisional_arrest_request", content);
    }

    private String opened(String machine, String state, String form, String content) {
        var keeper = state + "-GPO";
        var file = new NewCase(
                machine,
                "EXT",
                form,
                state,
                keeper,
                keeper,
                "UZ",
                "KZ",
                UUID.randomUUID().toString(),
                null,
                "central_officer." + state.toLowerCase(Locale.ROOT));
        var roles = List.of(HEAD, CENTRAL_OFFICER, CUSTODY_OFFICER, COURT);
        var principals = roles.stream()
                .map(role -> Desk.officer(role, state))
                .map(officer -> Officer.principalOf(
                        officer.authority(), officer.roles().iterator().next()))
                .toList();
        var caseRef =
                transaction.execute(done -> node.cases().open(file, principals).caseRef());
        if (machine.endsWith("_incoming")) {
            in(String.valueOf(caseRef), kept -> requests.keep(kept, read(content)));
        }
        open(String.valueOf(caseRef), content);
        return String.valueOf(caseRef);
    }

    private static JsonNode read(String content) {
        return JsonMapper.shared().readTree(content);
    }

    /** The content of the request is told, as often as it is written. */
    void open(String caseRef, String content) {
        var told = read(content);
        in(caseRef, file -> custody.open(file, told, Officer.system(file.state())));
    }

    void openAgain(String caseRef) {
        open(caseRef, CONTENT);
    }

    CaseFile file(String caseRef) {
        return node.cases().find(caseRef, AccessScope.system());
    }

    CustodyView view(String caseRef) {
        return custody.of(file(caseRef)).orElseThrow();
    }

    private void in(String caseRef, Consumer<CaseFile> act) {
        transaction.executeWithoutResult(done -> act.accept(file(caseRef)));
        node.jobs().drain();
    }

    Officer officer(String caseRef, Role role) {
        return Desk.officer(role, file(caseRef).state());
    }

    void does(String caseRef, Role role, ActDraft act) {
        var officer = officer(caseRef, role);
        in(caseRef, file -> custody.act(file, act.act(), officer));
    }

    /** An act of the file was done. */
    void follows(String caseRef, ActDraft act) {
        in(caseRef, file -> custody.follow(file, act.act().verb(), act.act(), Officer.system(file.state())));
    }

    /** The same by a person. */
    void follows(String caseRef, Role role, ActDraft act) {
        in(caseRef, file -> custody.follow(file, act.act().verb(), act.act(), officer(caseRef, role)));
    }

    /** The full request that came on this day is written down now. */
    void joined(String caseRef, LocalDate came) {
        var act = Act.draft("record_full_request").happened(came, null).act();
        in(caseRef, file -> {
            file.extract("extradition_request", file.requested(), file.marks());
            custody.follow(file, act.verb(), act, officer(caseRef, CENTRAL_OFFICER));
        });
    }

    void told(String caseRef, String verb, String time) {
        var at = LocalDateTime.parse(time).atZone(ZoneId.of(ALMATY));
        in(
                caseRef,
                file -> custody.told(
                        file,
                        new CustodyTold(verb, at, "Almaty (synthetic)", "77", null),
                        Officer.system(file.state())));
    }

    /** The code with which it is refused. */
    String refusal(Runnable act) {
        var refused = catchThrowableOfType(Refusal.class, act::run);
        return refused == null ? "admitted" : refused.code();
    }

    /** Where the process of custody waits; nowhere once it has ended. */
    Set<String> at(String caseRef) {
        var running = node.engine()
                .createProcessInstanceQuery()
                .processDefinitionKey("extradition-custody")
                .processInstanceBusinessKey(caseRef)
                .singleResult();
        return running == null ? Set.of() : Set.copyOf(node.engine().getActiveActivityIds(running.getId()));
    }

    /** A paper of the file. */
    String paper(String caseRef) {
        var content = new ByteArrayInputStream("order (synthetic)".getBytes(StandardCharsets.UTF_8));
        return node.documents()
                .attach(
                        NewAttachment.of(caseRef, "court_order", "order.pdf", null),
                        content,
                        officer(caseRef, CENTRAL_OFFICER))
                .documentRef();
    }

    static ActDraft detention(String time) {
        return Act.draft("record_detention")
                .at(LocalDateTime.parse(time), ALMATY)
                .happened(null, "Almaty (synthetic)");
    }

    /** An order of a court of the day of this moment. */
    static ActDraft order(String verb, String time) {
        var at = LocalDateTime.parse(time);
        return Act.draft(verb).at(at, ALMATY).order("14/26", at.toLocalDate(), "Court of Almaty (synthetic)");
    }

    static ActDraft release(String time) {
        return order("release", time)
                .order(null, null, "Prosecutor of Almaty (synthetic)")
                .kind("limit_passed");
    }
}
