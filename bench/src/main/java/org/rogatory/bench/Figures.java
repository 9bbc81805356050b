package org.rogatory.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured, by class, method and kind of key.
 *
 * @param measured as {@code SigningBench.b RSA-3072}
 */
record Figures(Map<String, Figure> measured) {

    private static final String KIND = "key";
    /** Its beginning differs between versions of the tool. */
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /**
     * One work.
     *
     * @param milliseconds for one run of it
     * @param error of these, at 99.9 %
     * @param bytes that one run of it allocates
     */
    record Figure(double milliseconds, double error, double bytes) {

        double perSecond() {
            return 1000 / milliseconds;
        }

        double relativeError() {
            return error / milliseconds;
        }
    }

    static Figures of(Collection<RunResult> results) {
        Map<String, Figure> measured = new HashMap<>();
        for (RunResult result : results) {
            Result<?> time = result.getPrimaryResult();
            measured.put(name(result.getParams()), new Figure(time.getScore(), time.getScoreError(), bytes(result)));
        }
        return new Figures(measured);
    }

    private static String name(BenchmarkParams params) {
        String[] parts = params.getBenchmark().split("\\.");
        String work = parts[parts.length - 2] + "." + parts[parts.length - 1];
        return params.getParamsKeys().contains(KIND) ? work + " " + params.getParam(KIND) : work;
    }

    private static double bytes(RunResult result) {
        for (var each : result.getSecondaryResults().entrySet()) {
            if (each.getKey().endsWith(ALLOCATED)) {
                return each.getValue().getScore();
            }
        }
        return Double.NaN;
    }

    Figure of(String name) {
        Figure found = measured.get(name);
        if (found == null) {
            throw new IllegalStateException("Not measured: " + name);
        }
        return found;
    }
}
