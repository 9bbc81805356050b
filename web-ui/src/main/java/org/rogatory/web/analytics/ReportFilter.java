package org.rogatory.web.analytics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The period of a report; it stands in the address. Left open, it is this year until today. */
record ReportFilter(@Nullable LocalDate from, @Nullable LocalDate to) {

    static final String PATH = "/reports";

    LocalDate first(LocalDate today) {
        return from != null ? from : (to == null ? today : to).withDayOfYear(1);
    }

    LocalDate last(LocalDate today) {
        return to == null ? today : to;
    }

    /** The same with the days that were left open. */
    ReportFilter filled(LocalDate today) {
        return new ReportFilter(first(today), last(today));
    }

    UriComponentsBuilder address(String path) {
        return UriComponentsBuilder.fromPath(path).queryParam("from", from).queryParam("to", to);
    }
}
