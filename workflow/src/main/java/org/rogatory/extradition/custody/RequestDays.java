package org.rogatory.extradition.custody;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.deadlines.CalendarCount;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.directory.Directory;
import org.rogatory.directory.Holding;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * On which day the full request came that a limit on custody waits for. It may be written down when that has passed:
 * then all who must know are told whether it was kept, and a person alone decides what follows. It frees and holds
 * nobody.
 */
@Component
class RequestDays {

    private static final String REQUEST = "extradition_request";

    /** The other State has the request, as far as we know. */
    private static final Set<String> ARRIVING =
            Set.of("record_delivery", "record_acknowledgement", "record_partner_registration", "record_full_request");

    /** Their day is that on which it came; that of the others may be a later one, as of a number told anew. */
    private static final Set<String> COMING = Set.of("record_delivery", "record_full_request");

    private final DeadlineRules rules;
    private final CustodyNotices notices;
    private final Directory directory;
    private final Clock clock;

    RequestDays(DeadlineRules rules, CustodyNotices notices, Directory directory, Clock clock) {
        this.rules = rules;
        this.notices = notices;
        this.directory = directory;
        this.clock = clock;
    }

    /** Whether an act on the file says that the full request has come. */
    static boolean tells(CaseFile file, String verb) {
        return ARRIVING.contains(verb) && REQUEST.equals(file.form());
    }

    /** It has come on the day of the act, which may be long before it is written down. */
    void came(CaseFile file, Custody custody, Act act, Officer officer) {
        custody.requestCame();
        var before = inTime(file, custody);
        keep(file, custody, act, officer);
        if (before.isEmpty() && inTime(file, custody).isPresent()) {
            notices.requestInTime(file);
        }
    }

    /** An officer who tells anew on which day it came puts right what was told before; else the earliest day counts. */
    private void keep(CaseFile file, Custody custody, Act act, Officer officer) {
        var day = act.times().happenedOn();
        if (day != null && COMING.contains(act.verb()) && !officer.isSystem()) {
            custody.marks().requestCame(day);
        } else {
            custody.marks().requestThere(day == null ? today(file, custody) : day);
        }
    }

    /** The day on which it came, where the limit that has passed and governs is kept by that; else empty. */
    Optional<LocalDate> inTime(CaseFile file, Custody custody) {
        var end = custody.governsAt();
        var place = custody.zone();
        if (!custody.incident() || end == null || place == null || !metByRequest(custody)) {
            return Optional.empty();
        }
        var zones = List.of(ZoneId.of(place), directory.times().zone(file.authority()));
        return Optional.ofNullable(custody.marks().requestOn()).filter(day -> over(day, zones, end));
    }

    /**
     * A day of which nobody knows the hour is in time once it was over by then; by which clock it is told nobody knows
     * either: by that of the office that writes it down, or of the place.
     */
    private static boolean over(LocalDate day, List<ZoneId> zones, Instant end) {
        return zones.stream().noneMatch(zone -> CalendarCount.endOf(day, zone).isAfter(end));
    }

    private boolean metByRequest(Custody custody) {
        return Optional.ofNullable(custody.governsRule())
                .flatMap(rules::find)
                .flatMap(rule -> Optional.ofNullable(rule.holding()))
                .filter(Holding::metByRequest)
                .isPresent();
    }

    private LocalDate today(CaseFile file, Custody custody) {
        var place = custody.zone();
        var zone = place == null ? directory.zone(file.authority()) : ZoneId.of(place);
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
