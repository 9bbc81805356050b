package org.rogatory.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all measurements, one after another on one thread each, and writes what they say. */
public final class Bench {

    private static final String QUICK = "--quick";
    private static final String CHECK = "--check";
    private static final String OPTION = "--";

    private Bench() {}

    /** Expects options and the files to write. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        List<String> told = List.of(arguments);
        Effort effort = Effort.of(told.contains(QUICK));
        Figures figures = Figures.of(new Runner(options(effort)).run());
        String page = Page.of(figures, effort);
        for (String file : told) {
            if (!file.startsWith(OPTION)) {
                Files.writeString(Path.of(file), page);
            }
        }
        if (told.contains(CHECK)) {
            demandGoals(figures);
        }
    }

    /** What is thrown here ends the process with 1. */
    private static void demandGoals(Figures figures) {
        List<String> missed = Ratio.GOALS.stream()
                .filter(goal -> !goal.isHeld(figures))
                .map(Ratio::what)
                .toList();
        if (!missed.isEmpty()) {
            throw new IllegalStateException("Goals are missed: " + missed);
        }
    }

    /** The collector works in the thread that is measured, so that its time is not left out. */
    private static Options options(Effort effort) {
        return new OptionsBuilder()
                .include("^org\\.rogatory\\.integrations\\..*Bench\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .threads(1)
                .forks(effort.forks())
                .warmupIterations(effort.warmUps())
                .warmupTime(TimeValue.seconds(effort.seconds()))
                .measurementIterations(effort.rounds())
                .measurementTime(TimeValue.seconds(effort.seconds()))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8")
                .shouldFailOnError(true)
                .build();
    }
}
