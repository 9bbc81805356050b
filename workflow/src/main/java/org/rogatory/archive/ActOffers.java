package org.rogatory.archive;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.archive.ArchiveBooks.WholeAct;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
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
        var concerned = checked(act, whole.members().stream().map(MemberView::username));
        var asked = whole.members().stream()
                .anyMatch(member -> member.username().equals(officer.username()) && member.answer() == null);
        return new Offers(
                settles && !destroys && checks(act, Set.of(act.proposedBy()), officer, ArchiveDesk.KEEPERS),
                settles && asked,
                settles && destroys && whole.agreed() && checks(act, concerned, officer, ArchiveDesk.HEADS),
                act.status() == ActStatus.APPROVED
                        && !whole.shut()
                        && checks(act, Set.of(String.valueOf(act.settledBy())), officer, ArchiveDesk.CLERKS),
                (open || act.status() == ActStatus.APPROVED) && rejects(act, officer),
                open && destroys && !whole.agreed());
    }

    /** Whom the head checks who approves a destruction: who proposed it, and the commission. */
    static Set<String> checked(ActView act, Stream<String> commission) {
        return Stream.concat(Stream.of(act.proposedBy()), commission).collect(Collectors.toUnmodifiableSet());
    }

    private boolean checks(ActView act, Set<String> concerned, Officer officer, Set<Role> roles) {
        return !concerned.contains(officer.username())
                && desk.does(act.authority(), ArchiveDesk.checking(officer, concerned), roles);
    }

    /** Whether an officer may end an act: who proposed it, and those who would settle it. */
    boolean rejects(ActView act, Officer officer) {
        var roles = act.kind() == ActKind.TRANSFER ? ArchiveDesk.KEEPERS : ArchiveDesk.HEADS;
        return act.proposedBy().equals(officer.username()) || desk.does(act.authority(), officer, roles);
    }
}
