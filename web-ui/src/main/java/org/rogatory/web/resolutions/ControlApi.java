package org.rogatory.web.resolutions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.ControlLine;
import org.rogatory.resolutions.ControlList;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is on control, for a document-flow system of the office. */
@RestController
@RequestMapping("/api/v1/control")
@Tag(name = "control")
class ControlApi {

    private final ControlList list;
    private final ControlWords words;

    ControlApi(ControlList list, ControlWords words) {
        this.list = list;
        this.words = words;
    }

    /** A part of the list; {@code next} is the place to ask on from, null at its end. */
    record ControlPartJson(List<LineJson> lines, @Nullable String next) {}

    /**
     * A file on control, or a letter of the desk: codes, numbers and user names, no words.
     *
     * @param caseRef null for a letter, which its entry of the journal names
     * @param answered done, and waits for the decision of the head; it is overdue no more
     */
    record LineJson(
            @Nullable String caseRef,
            @Nullable String entryId,
            String authority,
            String responsible,
            @Nullable String otherState,
            @Nullable String status,
            LocalDate firstDue,
            LocalDate dueOn,
            int extensions,
            boolean answered,
            boolean overdue) {

        static LineJson of(ControlLine line, LocalDate today) {
            var control = line.control();
            var file = line.file();
            return new LineJson(
                    file == null ? null : control.caseRef(),
                    file == null ? control.caseRef() : null,
                    control.authority(),
                    control.responsible(),
                    file == null ? null : file.otherState(),
                    file == null ? null : file.status(),
                    control.firstDue(),
                    control.dueOn(),
                    control.extensions(),
                    line.answered(),
                    !line.answered() && control.dueOn().isBefore(today));
        }
    }

    @GetMapping
    @Operation(
            summary = "The files and letters on control, the longest overdue first, a page at a time",
            description = "executor: a user name, authority: one of its executors', other: code of the other State,"
                    + " overdue: only those whose day has passed, answered: only those that wait for the head, within: only those due within so many days. To go on,"
                    + " give the place told as next as the parameter after.")
    ControlPartJson control(ControlFilter filter, Officer officer) {
        if (!ControlList.opens(officer)) {
            throw Refusal.of("role");
        }
        var today = words.today(officer.authority());
        var page = list.page(filter.at(today), officer);
        return new ControlPartJson(
                page.lines().stream().map(line -> LineJson.of(line, today)).toList(),
                page.goesOnAfter().map(ControlFilter::place).orElse(null));
    }
}
