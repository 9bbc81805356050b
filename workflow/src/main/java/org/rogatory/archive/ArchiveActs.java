package org.rogatory.archive;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileKeys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Acts of the archive as others settle them. A transfer takes a second officer; a destruction the whole commission, a
 * head who neither proposed it nor sits on it, and only then the registry carries it out. To whom one of its files is
 * shut settles nothing; only to end an act is open to him, since that leaves every file as it is.
 */
@Service
public class ArchiveActs {

    private final ArchiveFileRepository files;
    private final ActFiles listed;
    private final ArchiveActRepository acts;
    private final ArchiveMemberRepository members;
    private final FileKeys keys;
    private final EndingKeys ending;
    private final ActOffers offers;
    private final ArchiveNotices told;
    private final ArchiveDesk desk;
    private final ArchiveSettings settings;

    ArchiveActs(
            ArchiveFileRepository files,
            ActFiles listed,
            ArchiveActRepository acts,
            ArchiveMemberRepository members,
            FileKeys keys,
            EndingKeys ending,
            ActOffers offers,
            ArchiveNotices told,
            ArchiveDesk desk,
            ArchiveSettings settings) {
        this.settings = settings;
        this.offers = offers;
        this.files = files;
        this.listed = listed;
        this.acts = acts;
        this.members = members;
        this.keys = keys;
        this.ending = ending;
        this.told = told;
        this.desk = desk;
    }

    /** Takes what the registry hands over into the archive; another does that than who handed it over. */
    @Transactional
    public ActView accept(String actId, Officer keeper) {
        var act = of(actId, ActKind.TRANSFER, keeper, ArchiveDesk.KEEPERS);
        if (act.view().status() == ActStatus.ACCEPTED) {
            return mine(act.view().settledBy(), act, keeper);
        }
        demand(act, ActStatus.PROPOSED);
        demandOther(act.view(), Set.of(act.view().proposedBy()), keeper, ArchiveDesk.KEEPERS);
        listed.demandOpen(actId, keeper);
        if (files.take(actId) != listed.of(actId).size()) {
            throw Refusal.of("wrong-status");
        }
        act.settle(ActStatus.ACCEPTED, keeper.username(), desk.now());
        return settled("archive.accept", act, keeper);
    }

    /**
     * A member of the commission agrees or objects; an objection ends the act, its files are free again. Of two who
     * agree at once one is the last, and the head is told.
     */
    @Transactional
    public ActView answer(String actId, MemberAnswer answer, Officer officer) {
        var act = open(acts.locked(actId, officer.authority()), officer);
        var commission = members.of(actId);
        var member = commission.stream()
                .filter(named -> named.username().equals(officer.username()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("archive-not-member"));
        if (member.answer() == answer) {
            return act.view();
        }
        demand(act, ActStatus.PROPOSED);
        if (member.answer() != null) {
            throw Refusal.of("wrong-status");
        }
        listed.demandOpen(actId, officer);
        member.answer(answer, desk.now());
        members.save(member);
        if (answer == MemberAnswer.OBJECTS) {
            act.settle(ActStatus.REJECTED, officer.username(), desk.now());
            files.release(actId);
            return settled("archive.object", act, officer);
        }
        if (agreed(commission)) {
            told.agreed(act.view());
        }
        return keep("archive.agree", act, officer);
    }

    /** The head approves a destruction to which the whole commission has agreed. */
    @Transactional
    public ActView approve(String actId, Officer head) {
        var act = of(actId, ActKind.DESTRUCTION, head, ArchiveDesk.HEADS);
        if (act.view().status() == ActStatus.APPROVED) {
            return mine(act.view().settledBy(), act, head);
        }
        demand(act, ActStatus.PROPOSED);
        var commission = members.of(actId);
        var concerned = ActOffers.checked(act.view(), commission.stream().map(ArchiveMember::username));
        demandOther(act.view(), concerned, head, ArchiveDesk.HEADS);
        demandAgreed(commission);
        listed.demandOpen(actId, head);
        var day = desk.today(act.view().authority());
        ending.of(ActFiles.references(listed.demandFree(act.view())), day, Map.of());
        act.settle(ActStatus.APPROVED, head.username(), desk.now());
        return settled("archive.approve", act, head);
    }

    /** Ends an act that is not carried out: who proposed it takes it back, or the head or the archive refuses it. */
    @Transactional
    public ActView reject(String actId, Officer officer) {
        var act = seen(actId, officer);
        var view = act.view();
        if (view.status() == ActStatus.REJECTED) {
            return mine(view.settledBy(), act, officer);
        }
        if (!offers.rejects(view, officer)) {
            throw Refusal.of("role");
        }
        if (view.status() != ActStatus.PROPOSED && view.status() != ActStatus.APPROVED) {
            throw Refusal.of("wrong-status");
        }
        act.settle(ActStatus.REJECTED, officer.username(), desk.now());
        files.release(actId);
        return settled("archive.reject", act, officer);
    }

    /**
     * Destroys the files of an approved act: their keys and those of what they received, so that nobody reads persons,
     * texts or papers any more. Number, days, sheets and the trail stay.
     */
    @Transactional
    public ActView execute(String actId, Officer clerk) {
        var act = of(actId, ActKind.DESTRUCTION, clerk, ArchiveDesk.CLERKS);
        if (act.view().status() == ActStatus.EXECUTED) {
            return mine(act.view().executedBy(), act, clerk);
        }
        demand(act, ActStatus.APPROVED);
        demandOther(act.view(), Set.of(String.valueOf(act.view().settledBy())), clerk, ArchiveDesk.CLERKS);
        demandAgreed(members.of(actId));
        listed.demandOpen(actId, clerk);
        var ended = listed.demandFree(act.view());
        var references = ActFiles.references(ended);
        var day = desk.today(act.view().authority());
        var emptied = ending.of(references, day, Map.of());
        act.execute(clerk.username(), desk.now());
        var done = keep("archive.execute", act, clerk);
        if (files.destroy(actId, day) != ended.size()) {
            throw Refusal.of("archive-held");
        }
        references.forEach(file -> desk.trace("archive.destroy", file, clerk, Map.of("act", actId)));
        keys.destroy(emptied);
        desk.destroyed(new FilesDestroyed(done, ended, emptied.size(), settings.backupsDays(), clerk));
        return done;
    }

    private ArchiveAct of(String actId, ActKind kind, Officer officer, Set<Role> roles) {
        var act = seen(actId, officer);
        if (act.view().kind() != kind) {
            throw Refusal.notFound();
        }
        desk.demand(act.view().authority(), officer, roles);
        return act;
    }

    private ArchiveAct seen(String actId, Officer officer) {
        return open(acts.find(actId, officer.authority()), officer);
    }

    /** To whom an act of his authority is not open to read it is not there, whatever he wants to do with it. */
    private ArchiveAct open(Optional<ArchiveAct> act, Officer officer) {
        return act.filter(found -> desk.reads(officer)
                        || members.of(found.view().actId()).stream()
                                .anyMatch(member -> member.username().equals(officer.username())))
                .orElseThrow(Refusal::notFound);
    }

    private static void demand(ArchiveAct act, ActStatus status) {
        if (act.view().status() != status) {
            throw Refusal.of("wrong-status");
        }
    }

    /** Another person, and not by a post that one of those whom he checks has lent him. */
    private void demandOther(ActView act, Collection<String> concerned, Officer officer, Set<Role> roles) {
        if (concerned.contains(officer.username())) {
            throw Refusal.secondPerson("archive-four-eyes");
        }
        desk.demand(act.authority(), ArchiveDesk.checking(officer, concerned), roles);
    }

    private static void demandAgreed(List<ArchiveMember> commission) {
        if (!agreed(commission)) {
            throw Refusal.of("archive-not-agreed");
        }
    }

    private static boolean agreed(List<ArchiveMember> commission) {
        return commission.size() >= ActDrafting.COMMISSION
                && commission.stream().allMatch(member -> member.answer() == MemberAnswer.AGREES);
    }

    /** What somebody has done already is not done again; what another has done is refused. */
    private static ActView mine(@Nullable String by, ArchiveAct act, Officer officer) {
        if (!officer.username().equals(by)) {
            throw Refusal.of("wrong-status");
        }
        return act.view();
    }

    private ActView settled(String action, ArchiveAct act, Officer officer) {
        var view = keep(action, act, officer);
        told.settled(view, officer);
        return view;
    }

    private ActView keep(String action, ArchiveAct act, Officer officer) {
        var view = acts.saveAndFlush(act).view();
        desk.trace(action, view.actId(), officer, Map.of("number", view.number()));
        return view;
    }
}
