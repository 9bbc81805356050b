package org.rogatory.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessDesk.Wanted;
import org.rogatory.cases.AccessLadder;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files that a head opens to one officer, who has asked for them. */
@Service
public class SpecificAccess {

    private final AccessGrantRepository grants;
    private final BasicAccess basic;
    private final AccessDesk desk;
    private final AccessLadder ladder;
    private final AccessNotices told;
    private final Directory directory;
    private final UserAccounts accounts;
    private final NamedOfficers named;

    SpecificAccess(
            AccessGrantRepository grants,
            BasicAccess basic,
            AccessDesk desk,
            AccessLadder ladder,
            AccessNotices told,
            Directory directory,
            UserAccounts accounts,
            NamedOfficers named) {
        this.grants = grants;
        this.basic = basic;
        this.desk = desk;
        this.ladder = ladder;
        this.told = told;
        this.directory = directory;
        this.accounts = accounts;
        this.named = named;
    }

    /** Asks the head for a file. */
    @Transactional
    public GrantView ask(String caseRef, NewAccess wanted, Officer officer) {
        var file = basic.closed(caseRef, officer);
        var waiting = grants.standing(caseRef, officer.username(), AccessKind.SPECIFIC).stream()
                .anyMatch(before -> before.status() == AccessStatus.ASKED);
        if (waiting) {
            throw Refusal.of("access-asked");
        }
        var grant = desk.draw(file, AccessKind.SPECIFIC, officer.username(), new Wanted(wanted, officer));
        var view = desk.keep("access.ask", grant, officer);
        told.asked(view);
        return view;
    }

    /** A head opens a file of his authority to an officer who has not asked, because he could not know of it. */
    @Transactional
    public GrantView admit(String caseRef, @Nullable String username, NewAccess wanted, Officer head) {
        var file = named.demandHead(caseRef, head);
        var whom = named.find(username, head);
        if (!NamedOfficers.reaches(file, whom.authority())) {
            throw Refusal.of("access-officer", "officer");
        }
        if (basic.opens(file, whom)) {
            throw Refusal.of("access-open", "officer");
        }
        var grant = desk.draw(file, AccessKind.SPECIFIC, whom.username(), new Wanted(wanted, head));
        demandFit(grant);
        if (CaseFamily.guarded(file)) {
            return proposed(grant, head);
        }
        grant.approve(desk.decided(grant, null, false, head), null);
        ladder.admit(caseRef, whom.username(), null);
        return settled("access.approve", grant, head);
    }

    /**
     * A file that is protected by default is opened by two: another approves what one proposes. Until then, and where
     * it is refused, he for whom it is meant learns nothing of the file.
     */
    private GrantView proposed(AccessGrant grant, Officer head) {
        var waiting = grants.standing(grant.caseRef(), grant.username(), AccessKind.SPECIFIC).stream()
                .anyMatch(before -> before.status() == AccessStatus.ASKED);
        if (waiting) {
            throw Refusal.of("access-asked");
        }
        grant.keepFromHim();
        var view = desk.keep("access.ask", grant, head);
        told.asked(view);
        return view;
    }

    /**
     * What the head decides.
     *
     * @param lastDay the last day of an approval, or null for as long as he needs it
     */
    public record Decision(
            boolean approved,
            @Nullable LocalDate lastDay,
            @Nullable String words) {}

    /** Approves or refuses; a refusal says why. What was sent is read after it was asked who may. */
    @Transactional
    public GrantView decide(String grantId, Supplier<Decision> sent, Officer head) {
        var grant = desk.find(grantId, head);
        Roles.demand(desk.approves(grant, head));
        var guarded = guarded(grant, head);
        var decision = sent.get();
        AccessDesk.demand(grant, AccessKind.SPECIFIC, AccessStatus.ASKED);
        var decided = desk.decided(grant, decision.words(), !decision.approved(), head);
        if (decision.approved()) {
            var whom = demandFit(grant);
            if (guarded && !whom.authority().equals(grant.authority())) {
                throw Refusal.of("access-officer");
            }
            if (basic.works(grant.caseRef(), whom)) {
                throw Refusal.of("access-open");
            }
            var until = end(grant, decision.lastDay());
            grant.approve(decided, until);
            grant.tellHim();
            ladder.admit(grant.caseRef(), grant.username(), until);
        } else {
            grant.settle(AccessStatus.REFUSED, decided);
        }
        return settled(decision.approved() ? "access.approve" : "access.refuse", grant, head);
    }

    /**
     * Whether it is about a file protected by default: who proposed that it is opened does not approve it, nor who does
     * not see the file.
     */
    private boolean guarded(AccessGrant grant, Officer head) {
        if (!basic.guarded(grant.caseRef())) {
            return false;
        }
        basic.demandOpen(grant.caseRef(), head);
        if (head.names().contains(grant.view().askedBy())) {
            throw Refusal.secondPerson("access-second");
        }
        return true;
    }

    /** Who left or is kept out meanwhile gets nothing. */
    private Officer demandFit(AccessGrant grant) {
        var whom = accounts.find(grant.username())
                .filter(UserAccounts.Account::enabled)
                .map(UserAccounts.Account::officer)
                .orElseThrow(() -> Refusal.of("access-gone"));
        if (basic.keptOut(grant.caseRef(), whom)) {
            throw Refusal.of("access-kept-out");
        }
        return whom;
    }

    private @Nullable Instant end(AccessGrant grant, @Nullable LocalDate lastDay) {
        if (lastDay == null) {
            return null;
        }
        if (lastDay.isBefore(desk.today(grant.authority()))) {
            throw Refusal.of("day-past", "lastDay");
        }
        return lastDay.plusDays(1)
                .atStartOfDay(directory.zone(grant.authority()))
                .toInstant();
    }

    /** Takes an approved access back before its end; one that has ended takes nothing with it that was given since. */
    @Transactional
    public GrantView takeBack(String grantId, Officer head) {
        var grant = desk.find(grantId, head);
        Roles.demand(desk.approves(grant, head));
        AccessDesk.demand(grant, AccessKind.SPECIFIC, AccessStatus.STANDING);
        grant.settle(AccessStatus.CLOSED, desk.decided(grant, null, false, head));
        var now = desk.now();
        if (grant.end(now)) {
            ladder.admit(grant.caseRef(), grant.username(), now);
        }
        return settled("access.take-back", grant, head);
    }

    private GrantView settled(String action, AccessGrant grant, Officer head) {
        var view = desk.keep(action, grant, head);
        if (!grant.untold()) {
            told.settled(view);
        }
        return view;
    }
}
