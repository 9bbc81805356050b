package org.rogatory.process;

import static org.rogatory.identity.Role.SUPERVISOR;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.cases.Act;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.event.GenericApplicationListener;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContextManager;

/**
 * What the trail adds to one completion of a task: the same act on two files in the same state, one with the trail as
 * it is, one with a listener that hears the same and does nothing. Started by {@code bench/run}; it is no test.
 */
@EngineTest
public final class TrailBench {

    private static final double GOAL = 1.15;

    /** As far from the middle the normal distribution has all but one of a thousand. */
    private static final double NEARLY_ALL = 3.29;

    private static final double MILLION = 1e6;
    private static final String OPTION = "--";
    private static final String TRAIL = "org.rogatory.audit.AuditTrail.";

    private final Files files;
    private final JdbcClient database;
    private final Switched listener;

    private TrailBench(ConfigurableApplicationContext node) {
        files = node.getBean(Files.class);
        database = node.getBean(JdbcClient.class);
        listener = Switched.in(node.getBean(ApplicationEventMulticaster.class));
    }

    /** Expects options and the files to write. */
    public static void main(String[] arguments) throws IOException {
        var told = List.of(arguments);
        var quick = told.contains("--quick");
        var started = new TestContextManager(TrailBench.class).getTestContext().getApplicationContext();
        try (var node = (ConfigurableApplicationContext) started) {
            var bench = new TrailBench(node);
            bench.demandSwitched();
            bench.pairs(quick ? 20 : 300);
            var measured = bench.pairs(quick ? 30 : 400);
            for (var file : told) {
                if (!file.startsWith(OPTION)) {
                    java.nio.file.Files.writeString(Path.of(file), page(measured, quick));
                }
            }
            if (told.contains("--check") && measured.ratio() > GOAL) {
                throw new IllegalStateException("The goal is missed: completion with the trail : without");
            }
        }
    }

    /** What each completion took, in nanoseconds. */
    private record Measured(List<Long> with, List<Long> without) {

        double ratio() {
            return part(with, 0.5) / part(without, 0.5);
        }

        /** What the errors of both medians make of it, at 99.9 %. */
        double error() {
            return ratio() * Math.hypot(relativeError(with), relativeError(without));
        }
    }

    /** Which of the two goes first changes with each pair, so that neither has what the other has warmed. */
    private Measured pairs(int number) {
        var measured = new Measured(new ArrayList<>(), new ArrayList<>());
        for (int pair = 0; pair < number; pair++) {
            var first = files.submitted();
            var second = files.submitted();
            var trailFirst = pair % 2 == 0;
            completed(first, trailFirst, measured);
            completed(second, !trailFirst, measured);
        }
        return measured;
    }

    private void completed(Desk file, boolean trail, Measured measured) {
        listener.on = trail;
        var took = completed(file);
        listener.on = true;
        (trail ? measured.with() : measured.without()).add(took);
        files.node().jobs().drain();
    }

    private long completed(Desk file) {
        var act = Act.draft("endorse").act();
        var officer = file.officer(SUPERVISOR);
        var procedures = files.node().procedures();
        var begun = System.nanoTime();
        procedures.act(file.caseRef(), act, officer);
        return System.nanoTime() - begun;
    }

    /** Without it nothing of this would be true. */
    private void demandSwitched() {
        for (var trail : List.of(true, false)) {
            var file = files.submitted();
            var before = rows();
            listener.on = trail;
            completed(file);
            listener.on = true;
            if (rows() > before != trail) {
                throw new IllegalStateException("The trail could not be switched");
            }
        }
        files.node().jobs().drain();
    }

    private long rows() {
        return database.sql("select count(*) from audit_entry")
                .query(Long.class)
                .single();
    }

    private static double part(List<Long> took, double part) {
        return took.stream()
                .sorted()
                .skip((long) ((took.size() - 1) * part))
                .findFirst()
                .orElseThrow();
    }

    /** Half of the interval in which the median lies at 99.9 %, whatever the distribution; in parts of it. */
    private static double relativeError(List<Long> took) {
        var far = Math.min(0.5, NEARLY_ALL / 2 / Math.sqrt(took.size()));
        return (part(took, 0.5 + far) - part(took, 0.5 - far)) / 2 / part(took, 0.5);
    }

    private static String page(Measured measured, boolean rough) {
        var ratio = measured.ratio();
        return head(measured, rough)
                + "| Ratio | Measured | ± | At most | Held |\n|---|---|---|---|---|\n"
                + String.format(
                        Locale.ROOT,
                        "| Completion with the trail : without | %.3f | %.3f | %.2f | %s |%n",
                        ratio,
                        measured.error(),
                        GOAL,
                        ratio <= GOAL ? "yes" : "no")
                + "\n| Completion | Milliseconds | Quarter below | Quarter above |\n|---|---|---|---|\n"
                + line("With the trail", measured.with())
                + line("Without", measured.without());
    }

    private static String head(Measured measured, boolean rough) {
        return "# The trail beside an act, measured\n\nBy `bench/run" + (rough ? " --quick" : "") + "` on "
                + LocalDate.now(Clock.systemUTC()) + ". Machine: "
                + System.getProperty("rogatory.bench.machine", "not told") + ". Java: " + Runtime.version() + ", "
                + System.getProperty("java.vm.name") + " (" + System.getProperty("os.arch")
                + "), one process; embedded database in memory. A supervisor completes the task to"
                + " endorse a request, " + measured.with().size() + " times with the trail as it is and as often with a"
                + " listener that hears the same and does nothing, in turn. The sealer works beside acts and is not in"
                + " it. The ratio is that of the medians, its error (±) that of both at 99.9 %; the goal is held if"
                + " what was measured is not above it.\n\n";
    }

    private static String line(String what, List<Long> took) {
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f | %.3f |%n",
                what,
                part(took, 0.5) / MILLION,
                part(took, 0.25) / MILLION,
                part(took, 0.75) / MILLION);
    }

    /** In the place of the listener of the trail: hears what that one hears, and hands it on or does nothing. */
    private static final class Switched implements GenericApplicationListener {

        private final GenericApplicationListener trail;
        private boolean on = true;

        private Switched(GenericApplicationListener trail) {
            this.trail = trail;
        }

        static Switched in(ApplicationEventMulticaster listeners) {
            var found = new ArrayList<GenericApplicationListener>();
            listeners.removeApplicationListeners(listener -> listener instanceof GenericApplicationListener generic
                    && generic.getListenerId().startsWith(TRAIL)
                    && found.add(generic));
            if (found.size() != 1) {
                throw new IllegalStateException("The trail does not listen by one method any more");
            }
            var switched = new Switched(found.get(0));
            listeners.addApplicationListener(switched);
            return switched;
        }

        @Override
        public boolean supportsEventType(ResolvableType type) {
            return trail.supportsEventType(type);
        }

        @Override
        public int getOrder() {
            return trail.getOrder();
        }

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            if (on) {
                trail.onApplicationEvent(event);
            }
        }
    }
}
