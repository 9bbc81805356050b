package org.rogatory.referral.track;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.deadlines.CalendarCount;
import org.rogatory.deadlines.DeadlinePassed;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.Deadlines;
import org.rogatory.deadlines.StartDeadline;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.law.Lifecycle;
import org.rogatory.referral.Referral;
import org.rogatory.referral.consent.ConsentGiven;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.consent.Purpose;
import org.rogatory.referral.file.ReferralFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the person is asked after a return how he is, or, where he has stayed, after his file was closed: after three,
 * six, twelve and twenty-four months, by the safe channel alone, and only with his consent to be asked. One date runs
 * at a time.
 */
@Component("trackFollowUps")
class FollowUps {

    static final String RULE = "ref_followup";

    static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    private static final String DUE = "follow_up_due";

    /** The same where no way is known to be safe: nobody tries another. */
    private static final String UNREACHABLE = "follow_up_no_channel";

    private static final String TRAVELLED = "travelled";

    /** By these a file ends: the work is done, or another one about the same person stays. */
    private static final Set<String> ENDING = Set.of("close", "approve_merge");

    /** By these a file goes on about which nobody would have been asked any more. */
    private static final Set<String> GOING_ON = Set.of(Lifecycle.REOPENING, "refuse_closing");

    /** So many days before a date a talk counts as that of the date. */
    private static final int EARLY = 30;

    private final Deadlines deadlines;
    private final DeadlineRules rules;
    private final Consents consents;
    private final ReferralFiles files;
    private final ObjectProvider<SafeChannels> channels;
    private final TrackRows rows;
    private final Cases cases;
    private final TrackNotices notices;
    private final Directory directory;
    private final Clock clock;

    FollowUps(
            Deadlines deadlines,
            DeadlineRules rules,
            Consents consents,
            ReferralFiles files,
            ObjectProvider<SafeChannels> channels,
            TrackRows rows,
            Cases cases,
            TrackNotices notices,
            Directory directory,
            Clock clock) {
        this.deadlines = deadlines;
        this.rules = rules;
        this.consents = consents;
        this.files = files;
        this.channels = channels;
        this.rows = rows;
        this.cases = cases;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    /** After how many months he is asked: where a State says a time of its own first after that, then as elsewhere. */
    static List<Integer> months(int first) {
        var later = MONTHS.stream().skip(1).filter(months -> months > first);
        return Stream.concat(Stream.of(first), later).toList();
    }

    /** All dates after a return in a State. */
    List<LocalDate> dates(LocalDate returned, String state) {
        return months(CalendarCount.length(rules.rule(RULE, state))).stream()
                .map(returned::plusMonths)
                .toList();
    }

    /** The first of the dates that a talk of this day does not stand for. */
    static Optional<LocalDate> after(List<LocalDate> dates, LocalDate talked) {
        return dates.stream()
                .filter(date -> date.minusDays(EARLY).isAfter(talked))
                .findFirst();
    }

    /** Whether the person agrees to be asked later, and the file was not closed because he has died. */
    boolean wanted(String caseRef) {
        return files.asksLater(caseRef)
                && consents.standing(caseRef, Purpose.LATER_CONTACT, null).isPresent();
    }

    /** Whether he can be asked without putting him in danger. */
    boolean safe(String caseRef) {
        return channels.orderedStream().anyMatch(each -> each.known(caseRef));
    }

    /** The person has returned: the first date runs where he agrees. */
    void begin(CaseFile file, LocalDate returned) {
        if (wanted(file.caseRef())) {
            start(file, dates(returned, file.state()).get(0));
        }
    }

    /** He was asked: the next date runs. */
    void talked(CaseFile file, LocalDate on) {
        deadlines.meet(file.caseRef(), RULE);
        counted(file).flatMap(from -> after(dates(from, file.state()), on)).ifPresent(date -> start(file, date));
    }

    /** All dates of a file; none where he has not agreed to be asked, or they do not count yet. */
    List<LocalDate> of(CaseFile file) {
        return counted(file)
                .filter(from -> wanted(file.caseRef()))
                .map(from -> dates(from, file.state()))
                .orElse(List.of());
    }

    /** From when they count: the return, else the closing of the file of one who has stayed. */
    private Optional<LocalDate> counted(CaseFile file) {
        if (travelled(file)) {
            return Optional.ofNullable(rows.of(file.caseRef(), Referral.RETURN).happenedOn());
        }
        return Optional.ofNullable(file.closedAt()).map(at -> day(file, at));
    }

    private boolean travelled(CaseFile file) {
        return TRAVELLED.equals(rows.of(file.caseRef(), Referral.RETURN).status());
    }

    /** He wants to be asked no more. */
    void stop(String caseRef) {
        deadlines.stop(caseRef, RULE);
    }

    private void start(CaseFile file, LocalDate date) {
        var today = today(file);
        var due = date.isBefore(today) ? today : date;
        deadlines.start(new StartDeadline(file.caseRef(), RULE, clock.instant(), file.authority()), due);
    }

    private LocalDate today(CaseFile file) {
        return day(file, clock.instant());
    }

    private LocalDate day(CaseFile file, Instant at) {
        return file.day(at, directory.times().zone(file.authority()));
    }

    /** Whoever works on the file is told; also where nobody writes down that he was asked, the next date runs. */
    @EventListener
    void on(DeadlinePassed passed) {
        if (RULE.equals(passed.ruleKey()) && wanted(passed.caseRef())) {
            var file = cases.find(passed.caseRef(), AccessScope.system());
            notices.tell(file, safe(passed.caseRef()) ? DUE : UNREACHABLE);
            counted(file).ifPresent(from -> next(file, from, today(file)));
        }
    }

    /** Who agrees only after his return is asked from the next date on. */
    @EventListener
    void on(ConsentGiven given) {
        if (Purpose.LATER_CONTACT.key().equals(given.purpose())) {
            cases.lookUp(given.caseRef(), AccessScope.system()).ifPresent(this::agreed);
        }
    }

    /**
     * Who has stayed is asked after the closing of his file; while it is open, whoever works on it asks anyway. Of who
     * has died, or has another file, nobody is reminded any more; where that was a mistake, who has travelled is asked on.
     */
    @EventListener
    void on(CaseActed acted) {
        if (ENDING.contains(acted.verb()) || GOING_ON.contains(acted.verb())) {
            cases.lookUp(acted.subject(), AccessScope.system())
                    .filter(Referral::ours)
                    .ifPresent(file -> turned(file, acted.verb()));
        }
    }

    private void turned(CaseFile file, String verb) {
        if (ENDING.contains(verb) && !files.asksLater(file.caseRef())) {
            stop(file.caseRef());
        } else if (!travelled(file)) {
            stayed(file, verb);
        } else if (GOING_ON.contains(verb) && wanted(file.caseRef())) {
            agreed(file);
        }
    }

    private void stayed(CaseFile file, String verb) {
        if (!ENDING.contains(verb)) {
            stop(file.caseRef());
        } else if (wanted(file.caseRef())) {
            agreed(file);
        }
    }

    private void agreed(CaseFile file) {
        counted(file)
                .filter(from -> deadlines.running(file.caseRef(), RULE).isEmpty())
                .ifPresent(from -> next(file, from, today(file).minusDays(1)));
    }

    /** Whether a talk before a date stands for it already. */
    private static boolean talkedOf(List<DeadlineView> known, LocalDate date) {
        var ends = known.stream()
                .filter(each -> RULE.equals(each.ruleKey()) && date.equals(each.lastDay()))
                .map(DeadlineView::status)
                .toList();
        return !ends.isEmpty() && ends.stream().allMatch(DeadlineStatus.MET::equals);
    }

    /** The first date after a day runs that no talk stands for yet, if there is one. */
    private void next(CaseFile file, LocalDate from, LocalDate day) {
        var known = deadlines.ofCase(file.caseRef());
        dates(from, file.state()).stream()
                .filter(date -> date.isAfter(day) && !talkedOf(known, date))
                .findFirst()
                .ifPresent(date -> start(file, date));
    }
}
