package org.rogatory.absences;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.AccountLeft;
import org.rogatory.identity.AccountNames;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roster of absences: everybody notes his own, a head or an administrator also those of the officers below him. */
@Service
public class Absences {

    /** Lines of a roster that are shown. */
    public static final int SHOWN = 200;

    static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private static final Set<Role> KEEPERS = EnumSet.of(Role.HEAD, Role.ADMINISTRATOR);

    private final AbsenceRepository absences;
    private final UserAccounts accounts;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            AbsenceRepository absences,
            UserAccounts accounts,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The absences of the authority the officer works in and of those below it, and all his own, the latest first. */
    @Transactional(readOnly = true)
    public List<AbsenceView> roster(Officer officer) {
        return absences.of(directory.branch(officer.authority()), officer.username(), Limit.of(SHOWN)).stream()
                .map(Absence::view)
                .toList();
    }

    /** The officers whose absence he may note, himself among them. */
    @Transactional(readOnly = true)
    public List<Officer> noteable(Officer officer) {
        return accounts.officersOf(officer.state()).stream()
                .filter(other -> keeps(other.username(), other.authority(), officer))
                .toList();
    }

    /** Notes an absence; refused with the field that is wrong. */
    @Transactional
    public AbsenceView note(NewAbsence wanted, Officer by) {
        var away = account(wanted.officer(), by, "officer");
        if (!keeps(away.username(), away.authority(), by)) {
            throw Refusal.of("role");
        }
        demandPossible(wanted, away);
        demandSubstitute(wanted, away);
        demandAnother(wanted, by);
        var absence =
                new Absence(UUID.randomUUID().toString(), wanted, away.authority(), by.username(), clock.instant());
        trace("absences.note", absences.save(absence), by.username());
        if (wanted.substitute() != null) {
            events.publishEvent(SubstitutesChanged.noted(away, wanted.substitute()));
        }
        return absence.view();
    }

    /** Cancels an absence that has not ended; it stays to be seen. One's own is found wherever it was noted. */
    @Transactional
    public void cancel(String absenceId, Officer by) {
        var absence = absences.findById(absenceId)
                .filter(found -> found.officer().equals(by.username())
                        || directory.branch(by.authority()).contains(found.authority()))
                .orElseThrow(Refusal::notFound);
        if (!keeps(absence.officer(), absence.authority(), by)) {
            throw Refusal.of("role");
        }
        if (absence.view().cancelled()) {
            return;
        }
        if (over(absence.view())) {
            throw Refusal.of("absence-over");
        }
        cancel(absence, by.username());
    }

    /** Whoever leaves is away there no more: his absences end, so that nobody he has left stands in for him. */
    @EventListener
    @Transactional
    public void left(AccountLeft account) {
        // No place is a whole day behind; what is over where it was noted stays as it was.
        var yesterday = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        absences.between(List.of(account.username()), yesterday, LATEST).stream()
                .filter(absence -> !over(absence.view()))
                .forEach(absence -> cancel(absence, AccountNames.SYSTEM));
    }

    /** Whether it has ended where it was noted: it stays as it was then. */
    public boolean over(AbsenceView absence) {
        var today = directory.times().day(absence.authority(), clock.instant());
        return absence.lastDay().isBefore(today);
    }

    private void cancel(Absence absence, String by) {
        absence.cancel(by, clock.instant());
        trace("absences.cancel", absences.save(absence), by);
        SubstitutesChanged.ended(absence.view()).ifPresent(events::publishEvent);
    }

    /** The user names of those for whom the officer stands in on a day. */
    @Transactional(readOnly = true)
    public Set<String> substitutedBy(String username, LocalDate day) {
        return absences.substitutedBy(username, day).stream()
                .map(Absence::officer)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who stands in for one of these officers, on a day or in an absence that is still ahead. */
    @Transactional(readOnly = true)
    public Set<String> substitutes(Collection<String> usernames, LocalDate day) {
        return usernames.isEmpty()
                ? Set.of()
                : absences.between(usernames, day, LATEST).stream()
                        .map(Absence::view)
                        .map(AbsenceView::substitute)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The absence of an officer on a day. */
    @Transactional(readOnly = true)
    public Optional<AbsenceView> of(String username, LocalDate day) {
        return absences.between(List.of(username), day, day).stream()
                .map(Absence::view)
                .findFirst();
    }

    /** Which of these officers are away on a day. */
    @Transactional(readOnly = true)
    public Set<String> away(Collection<String> usernames, LocalDate day) {
        return usernames.isEmpty()
                ? Set.of()
                : absences.between(usernames, day, day).stream()
                        .map(Absence::officer)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private void demandPossible(NewAbsence wanted, Officer away) {
        if (wanted.lastDay().isBefore(wanted.firstDay())) {
            throw Refusal.of("absence-ends-before-it-begins", "lastDay");
        }
        if (wanted.lastDay().isBefore(today(away.authority()))) {
            throw Refusal.of("day-past", "lastDay");
        }
        if (!absences.between(List.of(away.username()), wanted.firstDay(), wanted.lastDay())
                .isEmpty()) {
            throw Refusal.of("absence-overlaps", "firstDay");
        }
    }

    /** Who stands in works in the same authority, is there himself, and is not the one he stands in for. */
    private void demandSubstitute(NewAbsence wanted, Officer away) {
        var substitute = wanted.substitute();
        if (substitute == null) {
            return;
        }
        var named = account(substitute, away, "substitute");
        if (substitute.equals(away.username())) {
            throw Refusal.of("substitute-himself", "substitute");
        }
        if (!Substitutes.fits(named, away)) {
            throw Refusal.of("substitute-unfit", "substitute");
        }
        if (!absences.between(List.of(substitute), wanted.firstDay(), wanted.lastDay())
                .isEmpty()) {
            throw Refusal.of("substitute-away", "substitute");
        }
    }

    /** Who stands in has the post meanwhile: nobody gives himself the post of another. */
    private static void demandAnother(NewAbsence wanted, Officer by) {
        if (by.username().equals(wanted.substitute())) {
            throw Refusal.secondPerson("substitute-by-himself", "substitute");
        }
    }

    private Officer account(@Nullable String username, Officer ofSameState, String field) {
        return Optional.ofNullable(username)
                .flatMap(accounts::find)
                .filter(account -> account.enabled())
                .map(UserAccounts.Account::officer)
                .filter(officer -> officer.state().equals(ofSameState.state()))
                .orElseThrow(() -> Refusal.of("officer-unknown", field));
    }

    private boolean keeps(String username, String authority, Officer by) {
        return username.equals(by.username())
                || by.own().roles().stream().anyMatch(KEEPERS::contains)
                        && directory.branch(by.authority()).contains(authority);
    }

    private LocalDate today(String authority) {
        return directory.times().day(authority, clock.instant());
    }

    private void trace(String action, Absence absence, String by) {
        var view = absence.view();
        var details = Map.of(
                "days",
                view.firstDay() + "/" + view.lastDay(),
                "reason",
                view.reason().key());
        events.publishEvent(new AbsenceEvent(action, view.officer(), by, details));
    }
}
