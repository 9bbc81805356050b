package org.rogatory.analytics;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.analytics.FileFigureRepository.Counted;
import org.rogatory.analytics.FileFigureRepository.Given;
import org.rogatory.analytics.Report.Reason;
import org.rogatory.analytics.Report.StageTime;
import org.rogatory.analytics.Report.Traffic;
import org.rogatory.analytics.StageFigureRepository.Taken;

/** Adds up what the queries have counted. */
final class Sums {

    /** What files have in common that are counted together. */
    private record Key(boolean outgoing, String otherState, String form, String subject) {

        static Key of(Counted counted) {
            return new Key(counted.getOutgoing(), counted.getOtherState(), counted.getForm(), counted.getSubject());
        }
    }

    private Sums() {}

    /** One line for each combination that came, ended or was open. */
    static List<Traffic> traffic(List<Counted> begun, List<Counted> ended, List<Counted> open) {
        var lines = new LinkedHashMap<Key, Traffic>();
        begun.forEach(counted -> lines.merge(Key.of(counted), line(counted, counted.getNumber(), 0), Sums::sum));
        ended.forEach(counted -> lines.merge(Key.of(counted), ended(counted), Sums::sum));
        open.forEach(counted -> lines.merge(Key.of(counted), line(counted, 0, counted.getNumber()), Sums::sum));
        return List.copyOf(lines.values());
    }

    private static Traffic line(Counted counted, long begun, long open) {
        return new Traffic(
                counted.getOutgoing(),
                counted.getOtherState(),
                counted.getForm(),
                counted.getSubject(),
                begun,
                Map.of(),
                open);
    }

    private static Traffic ended(Counted counted) {
        return new Traffic(
                counted.getOutgoing(),
                counted.getOtherState(),
                counted.getForm(),
                counted.getSubject(),
                0,
                Map.of(counted.getOutcome(), counted.getNumber()),
                0);
    }

    private static Traffic sum(Traffic one, Traffic other) {
        var ended = new EnumMap<Outcome, Long>(Outcome.class);
        ended.putAll(one.ended());
        other.ended().forEach((outcome, number) -> ended.merge(outcome, number, Long::sum));
        return new Traffic(
                one.outgoing(),
                one.otherState(),
                one.form(),
                one.subject(),
                one.begun() + other.begun(),
                ended,
                one.open() + other.open());
    }

    /** Each ground and reason for itself, the most frequent first. */
    static List<Reason> reasons(List<Given> given) {
        record Told(boolean outgoing, Outcome outcome, String key) {}
        var numbers = new HashMap<Told, Long>();
        given.forEach(counted -> Arrays.stream(split(counted.getReasons()))
                .forEach(key -> numbers.merge(
                        new Told(counted.getOutgoing(), counted.getOutcome(), key), counted.getNumber(), Long::sum)));
        return numbers.entrySet().stream()
                .map(told -> new Reason(
                        told.getKey().outgoing(),
                        told.getKey().outcome(),
                        told.getKey().key(),
                        told.getValue()))
                .sorted(Comparator.comparing(Reason::outgoing)
                        .thenComparing(Reason::outcome)
                        .thenComparing(Comparator.comparingLong(Reason::number).reversed())
                        .thenComparing(Reason::key))
                .toList();
    }

    private static String[] split(@Nullable String reasons) {
        return reasons == null || reasons.isEmpty() ? new String[] {""} : reasons.split(",");
    }

    /** Average and median of each stage, in the order of the way. */
    static List<StageTime> times(List<Taken> taken) {
        record Way(boolean outgoing, Stage stage) {}
        var times = new ArrayList<StageTime>();
        taken.stream()
                .collect(groupingBy(part -> new Way(part.getOutgoing(), part.getStage())))
                .forEach((way, parts) -> times.add(time(way.outgoing(), way.stage(), parts)));
        times.sort(Comparator.comparing(StageTime::outgoing).thenComparing(StageTime::stage));
        return times;
    }

    private static StageTime time(boolean outgoing, Stage stage, List<Taken> parts) {
        var number = parts.stream().mapToLong(Taken::getNumber).sum();
        var days = parts.stream()
                .mapToLong(part -> part.getDays() * part.getNumber())
                .sum();
        return new StageTime(outgoing, stage, number, (double) days / number, median(parts, number));
    }

    /** The lower median: a day that some file really took. */
    private static long median(List<Taken> parts, long number) {
        var passed = 0L;
        for (var part :
                parts.stream().sorted(Comparator.comparingLong(Taken::getDays)).toList()) {
            passed += part.getNumber();
            if (2 * passed >= number) {
                return part.getDays();
            }
        }
        return 0;
    }
}
