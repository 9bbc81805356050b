package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.identity.Role.TRANSLATOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Notes;
import org.rogatory.cases.Workload;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.Original;
import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.Enclosures.Written;
import org.rogatory.enclosures.NewEnclosures;
import org.rogatory.enclosures.Way;
import org.rogatory.identity.Officer;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.mla.outgoing.FollowingRequests;
import org.rogatory.registers.LetterSubject;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.requests.translation.Translations.Texts;
import org.rogatory.transmission.Originals;
import org.springframework.stereotype.Component;

/** The acts on a file that are no verbs of it: drafts, tasks, notes, papers, translations, inventories, spills. */
@Component
record OfficeFiles(
        OfficeMeter meter,
        Files files,
        Workload workload,
        Notes notes,
        Originals originals,
        Enclosures enclosures,
        Spills spills,
        FollowingRequests following) {

    private static final Officer DRAFTER_UZ = Desk.officer(DRAFTER, "UZ");
    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");
    private static final Officer ADMIN_UZ = Desk.officer(ADMINISTRATOR, "UZ");

    /** Every act once. */
    void walk() {
        drafts();
        translation();
        tasks();
        papers();
        inventories();
        supplements();
    }

    private void drafts() {
        var node = files.node();
        var content = Contents.bankRecordsAndWitness();
        var ref = meter.made("begin_draft", () -> node.outgoing().draft(new NewDraft(content, null), DRAFTER_UZ))
                .caseRef();
        var written = content.deepCopy().put("purpose", "To prove the origin of the money (made up).");
        meter.made("save_draft", () -> node.outgoing().write(ref, null, written, DRAFTER_UZ));
        var cancelled = Files.withdrawal("cancel").act();
        meter.made("abandon_draft", () -> node.procedures().act(ref, cancelled, DRAFTER_UZ));
        node.jobs().drain();
        meter.made(
                "restore_draft",
                () -> node.procedures().act(ref, Act.draft("restore").act(), DRAFTER_UZ));
        node.jobs().drain();
    }

    private void translation() {
        var node = files.node();
        var desk = files.draft(Contents.translated(), DRAFTER)
                .does(DRAFTER, "submit")
                .does(SUPERVISOR, "endorse")
                .does(CENTRAL_OFFICER, "approve");
        var translator = desk.officer(TRANSLATOR);
        for (var words : List.of("Translated (made up).", "Translated anew (made up).")) {
            var parts = node.translations().parts(desk.caseRef(), translator);
            var texts = new HashMap<String, String>();
            parts.parts().forEach(part -> texts.put(part.part().key(), words));
            var typed = new Texts(parts.saved(), texts, Set.of());
            meter.made("save_translation", () -> node.translations().write(desk.caseRef(), typed, translator));
        }
    }

    private void tasks() {
        var desk = files.underReview();
        var officer = desk.officer(CENTRAL_OFFICER);
        var tasks = files.node().tasks();
        var task = tasks.ofCase(desk.caseRef()).get(0).taskId();
        assertThat(meter.made("take_task", () -> tasks.take(task, officer))).isPresent();
        assertThat(meter.made("release_task", () -> tasks.release(task, officer)))
                .isPresent();
        var seen = tasks.ofCase(desk.caseRef()).get(0).version();
        var giving = new Workload.Giving(task, seen, officer.username());
        assertThat(meter.made("give_task", () -> workload.give(giving, HEAD_UZ)))
                .isIn(Workload.Outcome.GIVEN, Workload.Outcome.GIVEN_TO_ABSENT);
        meter.done("add_note", () -> notes.add(desk.caseRef(), "To be asked again (made up).", officer));
    }

    private void papers() {
        var desk = files.underReview();
        var officer = desk.officer(CENTRAL_OFFICER);
        var first = meter.made("add_document", () -> attached(desk, "first", officer));
        var paper =
                new Original("Case 14-4 (made up)", null, 1, 9, 9, 2, true, true, true, false, null, false, null, null);
        var described = new Originals.Described(paper, null);
        meter.done(
                "describe_original", () -> originals.describe(desk.caseRef(), first.documentRef(), described, officer));
        meter.made("report_spill", () -> spills.report(desk.caseRef(), first.documentRef(), officer));
        decided(desk, SpillOutcome.LIFT, "lift_spill");
        var second = attached(desk, "second", officer);
        spills.report(desk.caseRef(), second.documentRef(), officer);
        decided(desk, SpillOutcome.ERASE, "erase_spill");
    }

    private DocumentView attached(Desk desk, String words, Officer officer) {
        var content = new ByteArrayInputStream((desk.caseRef() + words).getBytes(StandardCharsets.UTF_8));
        return files.node()
                .documents()
                .attach(NewAttachment.of(desk.caseRef(), "court_order", words + ".pdf", null), content, officer);
    }

    private void decided(Desk desk, SpillOutcome outcome, String act) {
        var spill = spills.page(ListPlace.START, HEAD_UZ).lines().stream()
                .filter(SpillView::open)
                .filter(found -> desk.caseRef().equals(found.caseRef()))
                .findFirst()
                .orElseThrow()
                .spillId();
        meter.done("propose_for_spill", () -> spills.propose(spill, outcome, ADMIN_UZ));
        meter.done(act, () -> spills.confirm(spill, outcome, HEAD_UZ));
    }

    private void inventories() {
        var desk = files.signed();
        var clerk = desk.officer(REGISTRAR);
        var ref = desk.caseRef();
        var wanted = NewEnclosures.of(Way.DISPATCH, LetterSubject.REQUEST);
        var list = meter.made("draw_inventory", () -> enclosures.draw(ref, wanted, clerk));
        var drawn = written(ref, list, clerk);
        meter.done("write_inventory", () -> enclosures.write(ref, list, drawn, clerk));
        var ticked = written(ref, list, clerk);
        meter.made("check_inventory", () -> enclosures.check(ref, list, ticked, clerk));
    }

    /** Every line is one sheet, and it is there. */
    private Written written(String caseRef, String list, Officer clerk) {
        var seen = enclosures.find(caseRef, list, clerk);
        var lines = seen.lines().stream()
                .map(line -> new EnclosureLine(
                        line.documentRef(), line.kind(), line.title(), 1, 1, line.original(), true, null, null))
                .toList();
        return new Written(seen.version(), lines);
    }

    private void supplements() {
        var sent = files.transmitted().caseRef();
        meter.made("begin_supplement", () -> following.supplement(sent, DRAFTER_UZ));
    }
}
