package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.OwnPart.own;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.NewEntry;
import org.rogatory.registers.NewEntry.Numbered;
import org.rogatory.registers.Registers;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.Resolutions;
import org.springframework.stereotype.Component;

/** The acts by which a head has a file or a letter carried out, and by which it is reported on. */
@Component
record OfficeResolutions(
        OfficeMeter meter,
        Files files,
        Registers registers,
        Resolutions resolutions,
        LetterResolutions letters,
        Control control,
        UserAdministration accounts) {

    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer CLERK = Desk.officer(REGISTRAR, "KZ");
    private static final Officer OFFICER = Desk.officer(CENTRAL_OFFICER, "KZ");
    private static final Officer SECOND = Desk.officer(SUPERVISOR, "KZ");

    /** Every act once. */
    void walk() {
        accounts.ensure(HEAD_KZ, "{noop}demo", "en");
        ofAFile();
        ofALetter();
    }

    private LocalDate in(int days) {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"))
                .plusDays(days);
    }

    private static NewResolution to(Officer named, LocalDate until) {
        return NewResolution.first(named.username(), List.of(), until, "Summon the witness (made up).");
    }

    private void ofAFile() {
        var desk = files.transmitted().partner().does(REGISTRAR, "register");
        desk.does(
                HEAD_KZ,
                Act.draft("assign_review")
                        .officer(OFFICER.username())
                        .until(in(20), null)
                        .internalText("Study and report (made up)."));
        var ref = desk.caseRef();
        var first = resolutions.of(ref, HEAD_KZ).get(0).resolutionId();
        meter.done(
                "write_resolution",
                () -> resolutions.write(ref, to(SECOND, in(9)).after(first), OFFICER));
        meter.done("begin_resolutions", () -> resolutions.begin(ref, to(SECOND, in(9)), HEAD_KZ));
        meter.done("join_resolution", () -> resolutions.join(ref, first, List.of(SECOND.username()), HEAD_KZ));
        meter.done("report_part", () -> resolutions.report(ref, own(first), "My part is done (made up).", SECOND));
        meter.done("report_all", () -> resolutions.report(ref, own(first), "All is done (made up).", OFFICER));
        var done = new Control.Wanted("executed", "Done (made up).", null);
        meter.done("take_off_control", () -> control.remove(ref, done, HEAD_KZ));
        var again = new Control.Wanted("head_order", "Not yet (made up).", in(9));
        meter.done("put_on_control", () -> control.put(ref, again, HEAD_KZ));
    }

    private void ofALetter() {
        var letter = registers.register(
                NewEntry.of("KZ-GPO", JournalKind.INCOMING, LetterSubject.REQUEST)
                        .of("UZ-GPO", new Numbered("UZ " + UUID.randomUUID(), LocalDate.of(2026, 4, 2)))
                        .described(null, "Synthetic brief content"),
                false,
                CLERK);
        var ref = letter.entryId();
        var wanted = to(OFFICER, in(5)).controlled(true);
        meter.done("begin_letter_resolutions", () -> resolutions.begin(ref, wanted, HEAD_KZ));
        var later = new Control.Wanted(null, "They asked for it (made up).", in(7));
        meter.done("extend_letter_control", () -> letters.extend(ref, later, HEAD_KZ));
        var first = letters.view(ref, OFFICER).tree().get(0).resolutionId();
        meter.done("report_on_letter", () -> resolutions.report(ref, own(first), "Done (made up).", OFFICER));
        var done = new Control.Wanted("executed", "Done (made up).", null);
        meter.done("take_letter_off_control", () -> control.remove(ref, done, HEAD_KZ));
    }
}
