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
        Figures figures = Figures.of(new Runner(options(told.contains(QUICK))).run());
        String page = Page.of(figures, told.contains(QUICK));
        for (String file : told) {
            if (!file.startsWith(OPTION)) {
                Files.writeString(Path.of(file), page);
            }
        }
        if (told.contains(CHECK) && Ratio.GOALS.stream().anyMatch(goal -> goal.isFarMissed(figures))) {
            throw new IllegalStateException("A ratio is far above its goal");
        }
    }

    /** The collector works in the thread that is measured, so that its time is not left out. */
    private static Options options(boolean quick) {
        return new OptionsBuilder()
                .include("^org\\.rogatory\\.integrations\\..*Bench\\.")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .threads(1)
                .forks(quick ? 1 : 2)
                .warmupIterations(quick ? 2 : 5)
                .warmupTime(TimeValue.seconds(quick ? 1 : 2))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.seconds(quick ? 1 : 2))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xmx512m", "-XX:+UseSerialGC", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8")
                .shouldFailOnError(true)
                .build();
    }
}
