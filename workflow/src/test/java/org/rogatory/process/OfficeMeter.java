package org.rogatory.process;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Writes down what the acts of an office cost that are no verbs of a machine. */
@Component
record OfficeMeter(Meter meter) {

    private static final String OFFICE = "office";

    /** An act after which nothing is asked. */
    void done(String act, Runnable doing) {
        meter.during(OFFICE, act, doing);
    }

    /** An act that answers with what it has made. */
    <T> T made(String act, Supplier<T> making) {
        var made = new ArrayList<T>();
        meter.during(OFFICE, act, () -> made.add(making.get()));
        return made.get(0);
    }

    /** The bill of each act of an office in these doings; what machines do beside it has a table of its own. */
    Map<String, Bill> bills(Runnable doings) {
        meter.begin();
        try {
            doings.run();
        } catch (RuntimeException | Error failed) {
            meter.end();
            throw failed;
        }
        return meter.end().entrySet().stream()
                .filter(bill -> bill.getKey().startsWith(OFFICE + " "))
                .collect(Collectors.toMap(
                        bill -> bill.getKey().substring(OFFICE.length() + 1),
                        Map.Entry::getValue,
                        (one, same) -> one,
                        TreeMap::new));
    }
}
