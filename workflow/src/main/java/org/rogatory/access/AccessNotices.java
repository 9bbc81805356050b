package org.rogatory.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Drafters;
import org.rogatory.cases.ReaderLeft;
import org.rogatory.cases.Reservation;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.notices.Notices;
import org.rogatory.notices.Subject;
import org.springframework.stereotype.Component;

/** Tells those who answer for a file that somebody opens it, asks for it or is kept out, and him what became of it. */
@Component
class AccessNotices {

    private final Notices notices;
    private final UserAccounts accounts;
    private final Directory directory;
    private final BasicAccess basic;

    AccessNotices(Notices notices, UserAccounts accounts, Directory directory, BasicAccess basic) {
        this.notices = notices;
        this.accounts = accounts;
        this.directory = directory;
        this.basic = basic;
    }

    /** Somebody looks into the file by his own word: who answers for it is told, and those who review it. */
    void challenged(CaseFile file, GrantView grant) {
        var answers = Drafters.of(file);
        if (!answers.equals(grant.username())) {
            tell(Set.of(Officer.personal(answers)), "access_opened", grant);
        }
        var reviewers = new LinkedHashSet<>(heads(grant));
        reviewers.add(Officer.principalOf(file.authority(), Role.SUPERVISOR));
        reviewers.add(Officer.principalOf(file.unit(), Role.SUPERVISOR));
        tell(reviewers, "access_challenged", grant);
    }

    /** Somebody asks for a file: the head decides. */
    void asked(GrantView grant) {
        tell(heads(grant), "access_asked", grant);
    }

    /** Somebody is kept out: the head is told. */
    void excluded(GrantView grant) {
        tell(heads(grant), "access_excluded", grant);
    }

    /** He whom another keeps out of a file that he has seen is told. */
    void keptOut(GrantView grant) {
        tell(Set.of(Officer.personal(grant.username())), "access_excluded", grant);
    }

    /** It was decided: he whose access it is, is told. */
    void settled(GrantView grant) {
        tell(Set.of(Officer.personal(grant.username())), "access_settled", grant);
    }

    /** Something of a file is for somebody by name: he is told. */
    void named(Reservation reservation, Set<String> usernames) {
        var recipients = usernames.stream().map(Officer::personal).collect(Collectors.toUnmodifiableSet());
        notices.notify(recipients, "reader_named", reservation.caseRef());
    }

    /** A section of a request of ours is for others by name: who drafted it, or answers for it, and is one of these. */
    void closed(CaseFile file, Predicate<String> whom) {
        var writers = new LinkedHashSet<String>();
        writers.add(file.draftedBy());
        var owner = file.owner();
        if (owner != null) {
            writers.add(owner);
        }
        var recipients = writers.stream().filter(whom).map(Officer::personal).collect(Collectors.toUnmodifiableSet());
        if (file.outgoing() && !recipients.isEmpty()) {
            notices.notify(recipients, "section_closed", file.caseRef());
        }
    }

    /**
     * A reader left: those who still read are told once at each file; the head, who may not even see it, once for his
     * authority and without a number. Of a file that is protected by default no head learns: where nobody who reads it
     * leads the work, those who do so there are told instead.
     */
    void needsReader(ReaderLeft reader) {
        var left = reader.left().stream()
                .collect(Collectors.groupingBy(Reservation::caseRef, TreeMap::new, Collectors.toList()));
        left.forEach(this::needsReader);
        var guarded =
                basic.guarded(left.keySet()).stream().map(CaseFile::caseRef).collect(Collectors.toSet());
        once(reader, Set.of(Role.HEAD), thing -> !guarded.contains(thing.caseRef()));
        if (!guarded.isEmpty()) {
            var known = accounts.officers(readers(reader));
            once(
                    reader,
                    ReservingOfficers.LEADING,
                    thing -> guarded.contains(thing.caseRef()) && unled(thing, reader, known));
        }
    }

    private void once(ReaderLeft reader, Set<Role> roles, Predicate<Reservation> which) {
        reader.left().stream()
                .filter(which)
                .collect(Collectors.toMap(
                        thing -> authority(reader, thing),
                        Reservation::reservedId,
                        (first, other) -> first,
                        TreeMap::new))
                .forEach((authority, reservedId) ->
                        notices.notify(posts(authority, roles), "reader_needed", Subject.NAMED_READERS, reservedId));
    }

    private static String authority(ReaderLeft reader, Reservation thing) {
        return String.valueOf(reader.authorities().get(thing.caseRef()));
    }

    private static Set<String> posts(String authority, Set<Role> roles) {
        return roles.stream().map(role -> Officer.principalOf(authority, role)).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> readers(ReaderLeft reader) {
        var readers = new LinkedHashSet<String>();
        readers.add(reader.username());
        reader.left().forEach(thing -> readers.addAll(thing.readers()));
        return readers;
    }

    /** Whoever hands over for a time stays named, and nobody else decides meanwhile. */
    private static boolean unled(Reservation thing, ReaderLeft reader, Map<String, Officer> known) {
        var authority = authority(reader, thing);
        return known.values().stream()
                .filter(one -> thing.readers().contains(one.username())
                        || !reader.forGood() && one.username().equals(reader.username()))
                .noneMatch(one -> ReservingOfficers.leads(one, authority));
    }

    private void needsReader(String caseRef, List<Reservation> things) {
        var readers = things.stream()
                .flatMap(thing -> thing.readers().stream())
                .map(Officer::personal)
                .collect(Collectors.toUnmodifiableSet());
        if (!readers.isEmpty()) {
            notices.notify(readers, "reader_needed", caseRef);
        }
    }

    /** Nobody has reviewed it in time: the head is told. */
    void late(GrantView grant) {
        tell(heads(grant), "access_review_late", grant);
    }

    /**
     * The head of the authority; where it is about him, who decides nothing about himself, also the one above. Of a
     * file that is protected by default those heads of the authority alone who see it, by name.
     */
    private Set<String> heads(GrantView grant) {
        if (basic.guarded(grant.caseRef())) {
            return seeing(grant);
        }
        var heads = new LinkedHashSet<String>();
        heads.add(Officer.principalOf(grant.authority(), Role.HEAD));
        if (ofItsHead(grant)) {
            directory
                    .find(grant.authority())
                    .map(Authority::parent)
                    .ifPresent(above -> heads.add(Officer.principalOf(above, Role.HEAD)));
        }
        return heads;
    }

    private Set<String> seeing(GrantView grant) {
        var state = directory.find(grant.authority()).map(Authority::state).orElse("");
        return accounts.officersOf(state).stream()
                .filter(officer -> officer.has(Role.HEAD) && officer.authority().equals(grant.authority()))
                .filter(officer -> basic.opens(grant.caseRef(), officer))
                .map(officer -> Officer.personal(officer.username()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean ofItsHead(GrantView grant) {
        return accounts.find(grant.username())
                .map(UserAccounts.Account::officer)
                .filter(officer -> officer.has(Role.HEAD) && officer.authority().equals(grant.authority()))
                .isPresent();
    }

    private void tell(Set<String> recipients, String code, GrantView grant) {
        if (!recipients.isEmpty()) {
            notices.notify(Set.copyOf(recipients), code, Subject.ACCESS, grant.grantId());
        }
    }
}
