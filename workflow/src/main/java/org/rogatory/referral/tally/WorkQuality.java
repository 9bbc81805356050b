package org.rogatory.referral.tally;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rogatory.referral.share.ShareStatus;
import org.rogatory.referral.tally.FigureRepository.Cared;
import org.rogatory.referral.tally.FigureRepository.Passed;
import org.rogatory.referral.tally.FigureTable.Line;

/** What says how well the work of an organisation is done, as tables that may be shown. */
final class WorkQuality {

    /** Of more conversations than one a person tells the same twice. */
    private static final int AGAIN = 2;

    /** What there is in a file, by the lines of its table and in their order. */
    static final Map<String, Predicate<Cared>> CARE = care();

    private WorkQuality() {}

    private static Map<String, Predicate<Cared>> care() {
        var care = new LinkedHashMap<String, Predicate<Cared>>();
        care.put("safety_plan", file -> file.secured() > 0);
        care.put("plan_agreed", file -> file.agreed() > 0);
        care.put("asked_again", file -> file.talks() >= AGAIN);
        return Collections.unmodifiableMap(care);
    }

    /**
     * What came to something of what is over. A sum of statuses is told only where none of them is found by it in the
     * table of statuses.
     */
    static FigureTable success(Collection<Passed> sent, Collection<Passed> received) {
        var waiting = Stream.concat(sent.stream(), received.stream())
                .filter(passed -> passed.status().pending())
                .count();
        var lines = List.of(succeeded("sent", sent), succeeded("received", received));
        return new FigureTable("success", List.of("succeeded", "failed", "percent"), lines, WorkTables.one(waiting));
    }

    private static Line succeeded(String code, Collection<Passed> passed) {
        return pair(code, sum(passed, ShareStatus::left), sum(passed, ShareStatus::over));
    }

    /** None where it would tell a few who stand under one status, or under several together. */
    private static long sum(Collection<Passed> passed, Predicate<ShareStatus> which) {
        return WorkSums.told(passed, which)
                ? passed.stream().filter(each -> which.test(each.status())).count()
                : 0;
    }

    private static Line pair(String code, long with, long without) {
        var shown = Suppression.of(List.of(with, without));
        return new Line(code, List.of(shown.get(0), shown.get(1), WorkTables.percent(shown)));
    }

    /** Of files that were opened, in which there is what helps, and in which somebody had to tell again. */
    static FigureTable quality(Collection<Cared> files) {
        var lines = CARE.entrySet().stream()
                .map(each -> in(each.getKey(), files, each.getValue()))
                .toList();
        return new FigureTable("quality", List.of("present", "absent", "percent"), lines, Shown.HIDDEN);
    }

    private static Line in(String code, Collection<Cared> files, Predicate<Cared> which) {
        var with = files.stream().filter(which).count();
        return pair(code, with, files.size() - with);
    }

    /** For how long the tasks have waited that wait now. */
    static FigureTable ageing(Collection<Instant> opened, Instant now) {
        return WorkTables.plain(
                "ageing",
                WorkTables.numbers(
                        DayBand.keys(DayBand.AGES),
                        opened,
                        since -> DayBand.of(
                                DayBand.AGES, Duration.between(since, now).toDays())));
    }
}
