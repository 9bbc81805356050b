package org.rogatory.process;

import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.process.PaperTables.row;
import static org.rogatory.process.PaperTables.table;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.rogatory.directory.Wording;
import org.rogatory.identity.Officer;
import org.rogatory.imports.Imports;
import org.rogatory.markings.Declarations;
import org.rogatory.markings.Marking;
import org.rogatory.mla.incoming.PaperRequests.PaperRequest;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterScans;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.LinkKind;
import org.rogatory.registers.Marks;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.NewIndex;
import org.rogatory.registers.Nomenclature;
import org.rogatory.registers.Registers;
import org.rogatory.registers.VoidReason;
import org.springframework.stereotype.Component;

/** The acts of the desk: its letters, its nomenclature, paper files that are taken over, matters kept out. */
@Component
record OfficeBooks(
        OfficeMeter meter,
        Files files,
        HandedCopies copies,
        Registers registers,
        EntryActs acts,
        LetterScans scans,
        Nomenclature nomenclature,
        PaperTables tables,
        Imports imports,
        Declarations declarations) {

    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer ADMIN = Desk.officer(ADMINISTRATOR, "KZ");
    private static final Officer TAKING = PaperTables.CLERK;

    /** Every act once. */
    void walk() {
        letters();
        paper();
        indices();
        takenOver();
        var secret = new Declarations.Wanted(Marking.SECRET, "UZ", "93/26");
        meter.made("declare_matter", () -> declarations.keep(secret, CLERK));
    }

    private static NewEntry letter() {
        return NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST)
                .of("UZ-GPO", new Numbered("UZ " + UUID.randomUUID(), LocalDate.of(2026, 4, 2)))
                .described(null, "Synthetic brief content");
    }

    private String registered() {
        return registers.register(letter(), false, CLERK).entryId();
    }

    private void letters() {
        var wanted = letter();
        var first = meter.made("register_letter", () -> registers.register(wanted, false, CLERK))
                .entryId();
        var stamped = letter().numbered("K-9" + System.nanoTime() % 1_000_000 + "/26", null);
        var second = meter.made("register_paper_number", () -> registers.register(stamped, false, CLERK))
                .entryId();
        var marks = new Marks(HEAD_KZ.username(), LocalDate.of(2026, 5, 20), null, null, null);
        meter.made("mark_letter", () -> acts.mark(first, null, marks, CLERK));
        meter.done("link_letters", () -> acts.link(second, first, LinkKind.RELATES_TO, CLERK));
        var content = new ByteArrayInputStream("%PDF-1.7 scan".getBytes(StandardCharsets.UTF_8));
        var scan = scans.take(first, "scan.pdf", content, CLERK);
        meter.made("add_scan", () -> scans.add(first, scan, CLERK));
        var file = files.transmitted().partner().caseRef();
        meter.made("put_letter_into_file", () -> acts.file(first, file, CLERK));
        var wrong = registered();
        meter.made("void_number", () -> acts.voidEntry(wrong, VoidReason.TYPED_WRONGLY, HEAD_KZ));
    }

    private void paper() {
        // A file that waits for its written request costs one that comes under another number nothing.
        copies.asked("UZ " + UUID.randomUUID(), "oral");
        copies.asked("UZ " + UUID.randomUUID(), "oral");
        var request =
                new PaperRequest(Contents.bankRecordsAndWitness(), "UZ", null, "UZ " + UUID.randomUUID(), null, null);
        meter.made("take_in_paper_request", () -> files.node().paper().receive(request, null, CLERK));
        files.node().jobs().drain();
    }

    private static NewIndex index(LocalDate from) {
        var title = new Wording("Costs (made up)", "Расходы (вымышленное)", "Xarajatlar (sintetik)");
        return new NewIndex("KZ-GPO", JournalKind.INCOMING, "99-9", title, "{index}-{seq}/{yy}", Set.of(), from, null);
    }

    private void indices() {
        var today = registers.today("KZ-GPO");
        var added = meter.made("add_index", () -> nomenclature.add(index(today), ADMIN));
        var changed =
                meter.made("change_index", () -> nomenclature.change(added.indexId(), index(today.plusDays(9)), ADMIN));
        meter.done("end_index", () -> nomenclature.end(changed.indexId(), today.plusDays(99), ADMIN));
        meter.done("remove_index", () -> nomenclature.remove(changed.indexId(), ADMIN));
        nomenclature.remove(added.indexId(), ADMIN);
    }

    private void takenOver() {
        tables.taken(Map.of("own-number", "cost-1"));
        var rows = List.of(row(Map.of("own-number", "cost-2")), row(Map.of("own-number", "cost-3")));
        var kept = meter.made("bring_table", () -> imports.bring(table(rows), PaperTables.WORDS, TAKING));
        var seen = imports.find(kept, TAKING).version();
        meter.done("confirm_table", () -> imports.confirm(kept, seen, TAKING));
        files.node().jobs().drain();
        var unwanted = imports.bring(table(List.of(row(Map.of("own-number", "cost-4")))), PaperTables.WORDS, TAKING);
        var version = imports.find(unwanted, TAKING).version();
        meter.done("discard_table", () -> imports.discard(unwanted, version, TAKING));
    }
}
