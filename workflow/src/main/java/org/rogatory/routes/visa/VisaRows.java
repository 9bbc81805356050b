package org.rogatory.routes.visa;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rogatory.cases.ReadOnce;
import org.springframework.stereotype.Component;

/** The rows of the visas of files; an act that asks for those of its file several times reads them once. */
@Component
class VisaRows {

    private final VisaRepository table;
    private final ReadOnce<String, List<Visa>> known;

    VisaRows(VisaRepository table) {
        this.table = table;
        this.known = new ReadOnce<>(table::of);
    }

    /** All visas of a file, stage by stage, each time it came there. */
    List<Visa> of(String caseRef) {
        return known.of(caseRef);
    }

    /** What was done about visas that are there is kept. */
    void save(Course course) {
        table.saveAll(course.visas());
    }

    /** Visas are asked for that were not there before. */
    void add(String caseRef, Course course) {
        var earlier = of(caseRef);
        save(course);
        known.remember(Map.of(
                caseRef,
                Stream.concat(earlier.stream(), course.visas().stream()).toList()));
    }
}
