package org.rogatory.cases;

import java.util.Locale;
import org.springframework.stereotype.Component;

/** Hands out references such as {@code UZ-MLA-2026-000123}: unique on the node, in order within State, kind and year. */
@Component
class CaseReferences {

    private final CaseCounterRepository counters;

    CaseReferences(CaseCounterRepository counters) {
        this.counters = counters;
    }

    String next(String state, String prefix, int year) {
        var key = state + "-" + prefix + "-" + year;
        var counter = counters.lock(key).orElseGet(() -> counters.save(new CaseCounter(key)));
        return String.format(Locale.ROOT, "%s-%06d", key, counter.take());
    }
}
