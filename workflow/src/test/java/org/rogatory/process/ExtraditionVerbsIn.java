package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.exchange.OutgoingMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** The verbs of the State that is asked for a person, and files at the stages from which tests go on. */
@Component
record ExtraditionVerbsIn(Node node, TransactionTemplate transaction, ExtraditionVerbsOut out) {

    static final String ALMATY = "Asia/Almaty";

    private static final AtomicInteger PERSONS = new AtomicInteger();

    /** The full request; nobody else was asked for under this name. */
    static ObjectNode request() {
        return named(ExtraditionVerbsOut.request());
    }

    /** The request for the arrest alone. */
    static ObjectNode arrest() {
        return named(ExtraditionVerbsOut.arrest());
    }

    private static ObjectNode named(ObjectNode content) {
        var own = Integer.toString(PERSONS.incrementAndGet(), 36).replaceAll("\\d", "Q");
        ((ObjectNode) content.path("persons").path(0))
                .put("name", "NAMUNAZODA Farhod " + own + " (synthetic)")
                .put("born", LocalDate.of(1981, 1, 1).plusDays(PERSONS.get()).toString());
        return content;
    }

    /** The same, asked of Uzbekistan by Kazakhstan. */
    static ObjectNode ofUzbekistan(ObjectNode content) {
        return content.put("requested", "UZ").put("requested_authority", "UZ-GPO");
    }

    /** A request of Uzbekistan to Kazakhstan has come, on a thread of its own. */
    Desk received(ObjectNode content) {
        return received("KZ", content);
    }

    Desk received(String requested, ObjectNode content) {
        var thread = UUID.randomUUID().toString();
        sends(thread, requested, content.path("form").asString(), content);
        return on(thread, requested);
    }

    Desk on(String thread, String state) {
        return node.cases()
                .byThread(thread, state)
                .map(file -> new Desk(node, file.caseRef()))
                .orElseThrow();
    }

    /** A message of the one of the two States to the other, whatever its own file says. */
    void sends(String thread, String to, String kind, ObjectNode payload) {
        var from = "KZ".equals(to) ? "UZ" : "KZ";
        var sender = sender(thread, from);
        var said = node.pen().written(payload);
        var message = new OutgoingMessage(
                sender, thread, kind, from, from + "-GPO", to, to + "-GPO", sender, said, List.of(), null);
        transaction.executeWithoutResult(status -> node.exchange().enqueueAndSend(message));
        node.jobs().drain();
    }

    /** The file at the State that sends, or some other of it: a letter has the head of a file. */
    private String sender(String thread, String from) {
        return node.cases()
                .byThread(thread, from)
                .map(CaseFile::caseRef)
                .orElseGet(() -> "UZ".equals(from)
                        ? out.draft(ExtraditionVerbsOut.request()).caseRef()
                        : received(request()).caseRef());
    }

    public Desk register(Desk theirs) {
        return theirs.does(REGISTRAR, "register");
    }

    public Desk review(Desk theirs) {
        var officer = "central_officer." + theirs.file().state().toLowerCase(Locale.ROOT);
        return register(theirs).does(HEAD, reviewed(theirs, officer));
    }

    /** The day is that of the office, however long the person may be held. */
    static ActDraft reviewed(Desk theirs, String officer) {
        return Files.review(theirs, officer).internalText("The review goes on if he is freed.");
    }

    public Desk check(Desk theirs) {
        return review(theirs).does(CENTRAL_OFFICER, "start_extradition_check");
    }

    /** The same act where other files are about the person, as they are where tests ask for one of one name. */
    static ActDraft besideOthers(ActDraft act) {
        return act.internalText("It is about other acts, as they say.")
                .keys(List.of("earlier_request_weighed", "death_looked_into"));
    }

    static ActDraft checkBesideOthers() {
        return besideOthers(Act.draft("start_extradition_check"));
    }

    static ActDraft grant() {
        return Act.draft("decide_grant").releasedText("The conditions of the treaty are met.");
    }

    public Desk granted(Desk theirs) {
        return check(theirs)
                .does(HEAD, grant())
                .does(CENTRAL_OFFICER, Act.draft("record_final").internalText("Confirmed by the court of Almaty."));
    }

    static ActDraft refuse(String ground) {
        return Act.draft("decide_refuse").ground(ground).releasedText("The reasons are set out in the decision.");
    }

    /** Some minutes ago, on the clocks of Almaty. */
    LocalDateTime ago(Duration time) {
        return LocalDateTime.ofInstant(node.clock().instant().minus(time), ZoneId.of(ALMATY));
    }

    LocalDate today() {
        return node.today(ALMATY);
    }

    ActDraft detention() {
        return Act.draft("record_detention")
                .happened(null, "Almaty (synthetic)")
                .at(ago(Duration.ofMinutes(30)), ALMATY);
    }

    public Desk detained(Desk theirs) {
        return theirs.does(CUSTODY_OFFICER, detention());
    }

    /** A court has ordered the arrest upon the request. */
    public Desk arrested(Desk theirs) {
        return detained(theirs)
                .does(
                        CENTRAL_OFFICER,
                        Act.draft("record_extradition_arrest")
                                .order("K-17/26", today(), "Court of Almaty (synthetic)")
                                .at(ago(Duration.ofMinutes(5)), ALMATY));
    }

    ActDraft appointment(Duration ahead) {
        return Act.draft("schedule_surrender")
                .happened(null, "Border post Kordai (synthetic)")
                .at(ago(ahead.negated()), ALMATY);
    }

    /** What a court has done, by its order of today. */
    ActDraft court(String verb) {
        return Act.draft(verb).order("C-5/26", today(), "Supreme Court (synthetic)");
    }
}
