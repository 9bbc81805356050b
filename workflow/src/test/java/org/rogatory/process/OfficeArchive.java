package org.rogatory.process;

import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.SIGNATORY;
import static org.rogatory.process.Shelf.CHIEF;
import static org.rogatory.process.Shelf.CLERK;
import static org.rogatory.process.Shelf.COMMISSION;
import static org.rogatory.process.Shelf.DAY;
import static org.rogatory.process.Shelf.end;
import static org.rogatory.process.Shelf.filing;

import org.rogatory.archive.ActKind;
import org.rogatory.archive.HoldReason;
import org.rogatory.archive.MemberAnswer;
import org.rogatory.archive.NewHold;
import org.rogatory.archive.VolumeEnd;
import org.springframework.stereotype.Component;

/** The acts by which a file goes into the archive and out of it. */
@Component
record OfficeArchive(OfficeMeter meter, Shelf shelf) {

    /** Every act once. */
    void walk() {
        shelf.accountsStand();
        handedOver();
        destroyed();
    }

    private void handedOver() {
        var ref = shelf.files()
                .underReview()
                .does(DRAFTER, Files.withdrawal("cancel"))
                .closes(DRAFTER)
                .caseRef();
        var archive = shelf.archive();
        meter.made("put_under_index", () -> archive.file(ref, filing(5), CLERK));
        var filed = shelf.kept(ref).version();
        meter.made("change_index_of_file", () -> archive.refile(ref, filing(3), filed, CLERK));
        var refiled = shelf.kept(ref).version();
        meter.made("split_file", () -> archive.split(ref, new VolumeEnd(DAY, 251, DAY), refiled, CLERK));
        var split = shelf.kept(ref).version();
        meter.made("close_into_inventory", () -> archive.close(ref, end(7), split, CLERK));
        var wanted = Shelf.act(ActKind.TRANSFER, ref);
        var act = meter.made("hand_over_to_archive", () -> shelf.drafting().propose(wanted, CLERK))
                .actId();
        meter.made("take_into_archive", () -> shelf.acts().accept(act, CHIEF));
    }

    private void destroyed() {
        var ref = shelf.closed();
        var hold = new NewHold(HoldReason.OTHER, "5-1/31", DAY, "Synthetic words.");
        var holds = shelf.holds();
        var held = meter.made("hold_file", () -> holds.hold(ref, hold, CHIEF)).holdId();
        meter.made("ask_to_lift_hold", () -> holds.ask(ref, held, CHIEF));
        meter.made("lift_hold", () -> holds.lift(ref, held, Desk.officer(SIGNATORY, "UZ")));
        shelf.later();
        var rejected = shelf.proposed(ref).actId();
        meter.made("reject_destruction", () -> shelf.acts().reject(rejected, CHIEF));
        var wanted = Shelf.act(ActKind.DESTRUCTION, ref);
        var act = meter.made("propose_destruction", () -> shelf.drafting().propose(wanted, CLERK))
                .actId();
        COMMISSION.forEach(member ->
                meter.made("answer_of_commission", () -> shelf.acts().answer(act, MemberAnswer.AGREES, member)));
        meter.made("approve_destruction", () -> shelf.acts().approve(act, CHIEF));
        meter.made("destroy", () -> shelf.acts().execute(act, CLERK));
    }
}
