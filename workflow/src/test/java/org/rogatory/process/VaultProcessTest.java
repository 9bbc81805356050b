package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rogatory.archive.HoldReason;
import org.rogatory.archive.NewHold;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Idempotency;
import org.rogatory.documents.NewAttachment;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.NewEnclosures;
import org.rogatory.enclosures.Way;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.SealedReading;
import org.rogatory.registers.LetterSubject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a thief of the disk would find: a request goes its whole way with one synthetic name in every text anybody can
 * write, and the name is then looked for in every table, every stored byte and the log.
 */
@EngineTest
@Order(1) // before others have left their files, which it would read too
@ExtendWith(OutputCaptureExtension.class)
class VaultProcessTest {

    private final Files files;
    private final Node node;
    private final Disk disk;
    private final Idempotency idempotency;
    private final JdbcClient jdbc;
    private final Shelf shelf;
    private final Enclosures enclosures;
    private final SealedReading annexes;
    private final NamedActs acts;
    private final Traces traces = new Traces("SYNTHETIC-Qorasoqol7");

    @Autowired
    VaultProcessTest(
            Files files,
            Disk disk,
            Idempotency idempotency,
            JdbcClient jdbc,
            Shelf shelf,
            Enclosures enclosures,
            SealedReading annexes) {
        this.annexes = annexes;
        this.enclosures = enclosures;
        this.shelf = shelf;
        this.files = files;
        this.node = files.node();
        this.disk = disk;
        this.acts = new NamedActs(files.node(), traces);
        this.idempotency = idempotency;
        this.jdbc = jdbc;
    }

    @Test
    void nobodyIsNamedInClearAnywhereOnTheDisk(CapturedOutput output) throws IOException {
        var ours = drafted();
        var theirs = asked(sent(ours).partner());
        var request = ours.messages().get(0).messageId();
        var annex = annexes.open(theirs.caseRef(), request, OpeningReason.EXECUTION, theirs.officer(HEAD));
        assertThat(annex.toString()).contains("note\":\"" + traces.name(), "name\":\"" + traces.name() + ".pdf");
        executed(theirs);
        answered(theirs);
        ours.does(CENTRAL_OFFICER, act("mark_use").kind("purpose_only"));
        talked(ours, theirs);
        packed(ours);
        ours.does(CENTRAL_OFFICER, act("close").kind("returned"));
        theirs.does(CENTRAL_OFFICER, act("close").kind("returned"));
        held(ours.caseRef());
        assertThat(ours.status()).isEqualTo("closed");
        assertThat(theirs.steps().toString()).as("the name was really written").contains(traces.name());
        assertThat(node.outgoing()
                        .content(ours.file(), Desk.officer(DRAFTER, "UZ"))
                        .toString())
                .contains(traces.name());
        assertThat(traces.in(disk.rows())).as("tables").isEmpty();
        assertThat(disk.bytes(traces)).as("bytes of documents").isEmpty();
        assertThat(traces.in(output.getAll().lines().toList())).as("log").isEmpty();
    }

    private void packed(Desk ours) {
        var wanted = new NewEnclosures(Way.DISPATCH, LetterSubject.REQUEST, null, traces.name());
        var registrar = ours.officer(REGISTRAR);
        var list = enclosures.find(ours.caseRef(), enclosures.draw(ours.caseRef(), wanted, registrar), registrar);
        var lines = List.of(EnclosureLine.listed("other", traces.name(), 1, true));
        enclosures.write(ours.caseRef(), list.listId(), new Enclosures.Written(list.version(), lines), registrar);
    }

    private void held(String caseRef) {
        shelf.archive().file(caseRef, Shelf.filing(5), Shelf.CLERK);
        var hold = new NewHold(HoldReason.OTHER, "5-1", Shelf.DAY, traces.name());
        shelf.holds().hold(caseRef, hold, Shelf.CHIEF);
    }

    @Test
    void theSearchFindsANameInEachFormItCouldLieIn() {
        var name = traces.name();
        jdbc.sql("create table if not exists vault_probe (plain longtext, raw longblob)")
                .update();
        jdbc.sql("insert into vault_probe (plain, raw) values (?, ?)")
                .params("x" + name, name.getBytes(StandardCharsets.UTF_8))
                .update();
        var found = traces.in(disk.rows());
        jdbc.sql("drop table vault_probe").update();

        assertThat(found).anyMatch(line -> line.contains("vault_probe"));
        assertThat(traces.in(List.of(Traces.base64("ab" + name)))).hasSize(1);
        assertThat(traces.in(List.of("nobody"))).isEmpty();
    }

    private Desk drafted() {
        var ours = files.draft(named(Contents.translated()), DRAFTER);
        var drafter = Desk.officer(DRAFTER, "UZ");
        var call = new Idempotency.Call(drafter, traces.name(), traces.name());
        idempotency.once(call, ours::caseRef);
        assertThat(idempotency.once(call, () -> "acted twice")).isEqualTo(ours.caseRef());
        for (var kind : List.of("court_order", "sealed_annex")) {
            var paper = NewAttachment.of(ours.caseRef(), kind, traces.name() + ".pdf", null);
            node.documents().attach(paper, traces.file(), drafter);
        }
        return ours;
    }

    private Desk sent(Desk ours) {
        ours.does(DRAFTER, act("submit"));
        ours.does(SUPERVISOR, act("return_for_correction").reasons(List.of("correction_need_not_shown")));
        ours.does(DRAFTER, act("resume_draft"));
        var drafter = Desk.officer(DRAFTER, "UZ");
        node.outgoing().write(ours.caseRef(), null, node.outgoing().content(ours.file(), drafter), drafter);
        return ours.does(DRAFTER, act("submit"))
                .does(SUPERVISOR, act("endorse"))
                .does(CENTRAL_OFFICER, act("approve"))
                .does(TRANSLATOR, translated(ours))
                .does(SIGNATORY, act("sign"))
                .does(REGISTRAR, act("transmit"));
    }

    private ActDraft translated(Desk ours) {
        ours.translates("x " + traces.name());
        return act("attach_translation").certified(true);
    }

    private Desk asked(Desk theirs) {
        theirs.does(REGISTRAR, act("register"))
                .does(HEAD, act("assign_review").officer("central_officer.kz").until(LocalDate.of(2026, 5, 15), null));
        theirs.does(
                CENTRAL_OFFICER,
                act("request_information")
                        .particulars(Fully.asked())
                        .keys(List.of("persons"))
                        .until(LocalDate.of(2026, 6, 1), null));
        theirs.partner().does(CENTRAL_OFFICER, act("send_information").answers(Map.of("persons", traces.name())));
        return theirs.does(REGISTRAR, act("record_information"));
    }

    private void executed(Desk theirs) {
        theirs.does(CENTRAL_OFFICER, act("accept"))
                .does(CENTRAL_OFFICER, act("record_consultation"))
                .does(HEAD, act("assign_execution").authority("KZ-UNIT-1"))
                .does(EXECUTOR, Files.begun())
                .does(CENTRAL_OFFICER, act("record_incident").kind("breached"))
                .does(CENTRAL_OFFICER, act("lift_stop"));
        for (var item : theirs.items()) {
            theirs.does(
                    EXECUTOR,
                    act("start_item")
                            .item(item.itemRef())
                            .order(traces.name(), LocalDate.of(2026, 4, 20), traces.name()));
            theirs.does(EXECUTOR, act("record_item_result").item(item.itemRef()));
        }
        theirs.does(EXECUTOR, act("record_execution"));
    }

    /** What is asked and told beside the steps of the request once it is answered. */
    private void talked(Desk ours, Desk theirs) {
        ours.does(CENTRAL_OFFICER, act("ask_other_use"));
        theirs.does(CENTRAL_OFFICER, act("answer_other_use").kind("conditional"));
        ours.does(CENTRAL_OFFICER, act("announce_disclosure").kind("before"));
        theirs.does(CENTRAL_OFFICER, act("answer_consultation"));
        ours.does(CENTRAL_OFFICER, act("mark_use").kind("as_stated"));
        ours.does(CENTRAL_OFFICER, act("send_feedback").kind("used"));
    }

    private void answered(Desk theirs) {
        theirs.does(CENTRAL_OFFICER, act("draft_answer").kind("final"))
                .does(SUPERVISOR, act("return_answer"))
                .does(CENTRAL_OFFICER, act("draft_answer").kind("final"))
                .does(SUPERVISOR, act("approve_answer"))
                .does(SIGNATORY, act("sign_answer"))
                .does(REGISTRAR, act("send_answer"));
    }

    private ActDraft act(String verb) {
        return acts.act(verb);
    }

    private JsonNode named(ObjectNode content) {
        for (var field : List.of(
                "title", "case_number", "conducting_authority", "facts", "purpose", "nexus", "procedure", "presence")) {
            content.put(field, "x " + traces.name());
        }
        content.put("representatives", traces.name());
        content.putObject("sealed")
                .put("annex", "A")
                .putArray("persons")
                .addObject()
                .put("code", "V-1")
                .put("note", traces.name());
        ((ObjectNode) content.path("sealed")).put("covert", traces.name());
        content.path("persons").forEach(person -> ((ObjectNode) person).put("name", traces.name()));
        content.path("assistance").forEach(item -> nameFacts((ObjectNode) item.path("facts")));
        content.path("attachments").forEach(annex -> ((ObjectNode) annex).put("name", traces.name()));
        return content;
    }

    private void nameFacts(ObjectNode facts) {
        facts.propertyNames().stream()
                .filter(name -> facts.path(name).asString("").contains(" "))
                .toList()
                .forEach(name -> facts.put(name, facts.path(name).asString("") + " " + traces.name()));
        facts.put("holder", traces.name());
    }
}
