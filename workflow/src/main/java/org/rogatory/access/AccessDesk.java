package org.rogatory.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessGrant.Asked;
import org.rogatory.access.AccessGrant.Decided;
import org.rogatory.access.AccessGrantRepository.Watch;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who decides about access to a file, with which words, and the trace of it. */
@Component
class AccessDesk {

    /** Those who look afterwards whether somebody had reason to open a file. */
    private static final Set<Role> REVIEWERS = Collections.unmodifiableSet(EnumSet.of(Role.HEAD, Role.SUPERVISOR));

    private static final int LONGEST = 1000;

    private final AccessGrantRepository grants;
    private final BasicAccess basic;
    private final FileCipher cipher;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessDesk(
            AccessGrantRepository grants,
            BasicAccess basic,
            FileCipher cipher,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.basic = basic;
        this.cipher = cipher;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(String authority) {
        return directory.times().day(authority, now());
    }

    /** A step that an officer asks for, for himself or for another, with its reason. */
    AccessGrant draw(CaseFile file, AccessKind kind, String username, Wanted wanted) {
        var reason = wanted.access().reason();
        if (reason == null || !AccessReason.of(kind).contains(reason)) {
            throw Refusal.of("field-missing", "reason");
        }
        var words = hidden(file.caseRef(), wanted.access().words(), reason == AccessReason.OTHER);
        var asked = new Asked(kind, username, reason, words, wanted.by().username(), now());
        return new AccessGrant(UUID.randomUUID().toString(), file, asked);
    }

    /** What is wanted, and by whom. */
    record Wanted(NewAccess access, Officer by) {}

    /** What an officer decides now, with his words. */
    Decided decided(AccessGrant grant, @Nullable String words, boolean needed, Officer by) {
        return new Decided(by.username(), now(), hidden(grant.caseRef(), words, needed));
    }

    private @Nullable String hidden(String caseRef, @Nullable String words, boolean needed) {
        if (words == null || words.isBlank()) {
            if (needed) {
                throw Refusal.of("field-missing", "words");
            }
            return null;
        }
        if (words.length() > LONGEST) {
            throw Refusal.of("too-long", "words");
        }
        return cipher.encrypt(caseRef, words.strip());
    }

    /** The words of a step or of its answer, in clear. */
    @Nullable
    String clear(AccessGrant grant, @Nullable String hidden) {
        return hidden == null ? null : cipher.decrypt(grant.caseRef(), hidden);
    }

    /** Whether an officer who is kept out of a file from now on may be told so. */
    boolean tellsWhomItCloses(CaseFile file, Officer officer) {
        return basic.tellsWhomItCloses(file, officer);
    }

    /** A step that is this officer's business; refused as not found to others. */
    AccessGrant find(String grantId, Officer officer) {
        return grants.findById(grantId)
                .filter(grant ->
                        own(grant, officer) && !grant.untold() || reviews(grant, officer) || told(grant, officer))
                .filter(grant -> own(grant, officer) || named(grant, officer) && tells(grant, officer))
                .orElseThrow(Refusal::notFound);
    }

    /** Of a file for named people only others than those who decide on its readers are not told that it has steps. */
    private boolean named(AccessGrant grant, Officer officer) {
        return decidesOnReaders(officer) || !basic.forOthersByName(grant.caseRef(), officer);
    }

    /** Of a file that is protected by default only who sees it is told that it has steps. */
    private boolean tells(AccessGrant grant, Officer officer) {
        return !basic.guarded(grant.caseRef()) || basic.opens(grant.caseRef(), officer);
    }

    /** Whoever decides who reads a file for named people only knows its number and reads nothing of it. */
    static boolean decidesOnReaders(Officer officer) {
        return officer.own().hasAny(ReservingOfficers.SETTING);
    }

    /** Who answers for the file reads that somebody has opened it. */
    private boolean told(AccessGrant grant, Officer officer) {
        return grant.kind() == AccessKind.CHALLENGED && basic.answersFor(grant.caseRef(), officer);
    }

    /** Whether it is about the officer himself. */
    static boolean own(AccessGrant grant, Officer officer) {
        return officer.username().equals(grant.username());
    }

    /** Whether an officer looks at what another did: where the file is kept or drafted, and never at his own. */
    boolean reviews(AccessGrant grant, Officer officer) {
        var by = deciding(grant, officer);
        var here = oversees(by)
                && (officer.authority().equals(grant.authority())
                        || officer.authority().equals(grant.unit()));
        return !own(grant, officer)
                && (here || headOf(grant.authority(), by))
                && !basic.keptOut(grant.caseRef(), officer);
    }

    /** Whether an officer approves and lifts: the head of the authority that keeps the file or of one above it. */
    boolean approves(AccessGrant grant, Officer officer) {
        return !own(grant, officer)
                && headOf(grant.authority(), deciding(grant, officer))
                && !basic.keptOut(grant.caseRef(), officer);
    }

    /** About one who is away nobody decides by a post that is lent to him: each chooses who stands in for him. */
    static Officer deciding(AccessGrant grant, Officer officer) {
        return officer.names().contains(grant.username()) ? officer.own() : officer;
    }

    /** Whether an officer sees what waits in his office. */
    static boolean oversees(Officer officer) {
        return officer.hasAny(REVIEWERS);
    }

    /**
     * The steps an officer watches: at his own authority, and as a head at all that stand below it; never his own, and
     * by a post that is lent to him none of him for whom he stands in.
     */
    Watch watch(Officer officer) {
        var authorities = officer.has(Role.HEAD) ? directory.branch(officer.authority()) : Set.of(officer.authority());
        var aside = oversees(officer.own()) ? Set.of(officer.username()) : officer.names();
        return new Watch(authorities, aside, decidesOnReaders(officer));
    }

    /** Whether an officer is head of an authority or of one above it. */
    boolean headOf(String authority, Officer officer) {
        return officer.has(Role.HEAD) && directory.belongsTo(authority, officer.authority());
    }

    /** Refuses what is settled already, or is another kind of step. */
    static void demand(AccessGrant grant, AccessKind kind, AccessStatus status) {
        if (grant.kind() != kind || grant.status() != status) {
            throw Refusal.of("access-settled");
        }
    }

    /** Keeps the step and leaves its trace at the file. */
    GrantView keep(String action, AccessGrant grant, Officer officer) {
        var view = grants.saveAndFlush(grant).view();
        events.publishEvent(new AccessEvent(
                action,
                view.caseRef(),
                officer.username(),
                Map.of("grant", view.grantId(), "reason", view.reason().key(), "officer", view.username())));
        return view;
    }
}
