package org.rogatory.archive;

import org.rogatory.archive.ArchiveBooks.WholeAct;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** What an officer can do with an act of the archive as it stands; every rule is asked again when he does it. */
@Component
public class ActOffers {

    private final ArchiveDesk desk;

    ActOffers(ArchiveDesk desk) {
        this.desk = desk;
    }

    /**
     * What is offered.
     *
     * @param answer as a member of the commission
     * @param waits whether it is approved only once the whole commission has agreed
     */
    public record Offers(
            boolean accept, boolean answer, boolean approve, boolean execute, boolean reject, boolean waits) {}

    /** What is offered to an officer. */
    public Offers of(WholeAct whole, Officer officer) {
        var act = whole.act();
        var open = act.status() == ActStatus.PROPOSED;
        var settles = open && !whole.shut();
        var destroys = act.kind() == ActKind.DESTRUCTION;
        var proposed = act.proposedBy().equals(officer.username());
        var sits = whole.members().stream().anyMatch(member -> member.username().equals(officer.username()));
        var heads = desk.does(act.authority(), officer, ArchiveDesk.HEADS);
        var asked = whole.members().stream()
                .anyMatch(member -> member.username().equals(officer.username()) && member.answer() == null);
        return new Offers(
                settles && !destroys && !proposed && desk.does(act.authority(), officer, ArchiveDesk.KEEPERS),
                settles && asked,
                settles && destroys && whole.agreed() && heads && !proposed && !sits,
                act.status() == ActStatus.APPROVED
                        && !whole.shut()
                        && desk.does(act.authority(), officer, ArchiveDesk.CLERKS)
                        && !officer.username().equals(act.settledBy()),
                (open || act.status() == ActStatus.APPROVED) && rejects(act, officer),
                open && destroys && !whole.agreed());
    }

    /** Whether an officer may end an act: who proposed it, and those who would settle it. */
    boolean rejects(ActView act, Officer officer) {
        var roles = act.kind() == ActKind.TRANSFER ? ArchiveDesk.KEEPERS : ArchiveDesk.HEADS;
        return act.proposedBy().equals(officer.username()) || desk.does(act.authority(), officer, roles);
    }
}
