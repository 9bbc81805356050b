package org.rogatory.handover;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.rogatory.absences.HeldSubstitutions;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.ReservedParts;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.signing.HeldRights;
import org.rogatory.tasks.HeldTasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves what a signed act lists: for each receiver one statement for each kind of thing, and a trace on each file. */
@Component
class Passing {

    /** What is worked on in its file; for a task alone its receiver has the file by his post, for a visa to read it. */
    private static final Set<RowKind> FOR_WORK = Set.of(RowKind.FILE, RowKind.RESOLUTION, RowKind.CONTROL);

    private final HeldTasks tasks;
    private final HeldFiles files;
    private final HeldResolutions resolutions;
    private final HeldSubstitutions substitutions;
    private final HeldRights rights;
    private final ReservedParts reserved;
    private final ApplicationEventPublisher events;

    Passing(
            HeldTasks tasks,
            HeldFiles files,
            HeldResolutions resolutions,
            HeldSubstitutions substitutions,
            HeldRights rights,
            ReservedParts reserved,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.files = files;
        this.resolutions = resolutions;
        this.substitutions = substitutions;
        this.rights = rights;
        this.reserved = reserved;
        this.events = events;
    }

    /** All goes over; {@code by} is who signed last. */
    void pass(Handover handover, List<HandoverRow> rows, Fitness.Staff staff, Officer by) {
        rows.stream()
                .filter(row -> row.receiver() != null)
                .collect(groupingBy(row -> String.valueOf(row.receiver()), TreeMap::new, Collectors.toList()))
                .forEach((receiver, theirs) -> pass(
                        handover, theirs, Objects.requireNonNull(staff.able().get(receiver)), by));
        rights.end(subjects(rows, RowKind.RIGHT), by);
        if (handover.authority().equals(staff.leaver().authority())) {
            leave(handover);
        } else {
            leaveBehind(handover, rows);
        }
    }

    private void leave(Handover handover) {
        if (handover.reason().forGood()) {
            files.dismiss(handover.leaver());
        }
        reserved.handedOver(handover.leaver(), handover.reason().forGood());
    }

    /** Who serves elsewhere by now keeps what he was given there, and the files in which he has orders from there. */
    private void leaveBehind(Handover handover, List<HandoverRow> rows) {
        if (handover.reason().forGood()) {
            var behind = new HashSet<>(files.byName(handover.leaver(), handover.authority()));
            behind.addAll(caseRefs(rows));
            resolutions.parts(handover.leaver()).forEach(part -> behind.remove(part.caseRef()));
            files.dismiss(handover.leaver(), behind);
        }
        reserved.handedOver(
                handover.leaver(), handover.authority(), handover.reason().forGood());
    }

    private static Set<String> caseRefs(List<HandoverRow> rows) {
        return rows.stream()
                .map(row -> row.held().caseRef())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void pass(Handover handover, List<HandoverRow> rows, Officer to, Officer by) {
        var from = handover.leaver();
        var name = to.username();
        var worked = caseRefs(
                rows.stream().filter(row -> FOR_WORK.contains(row.kind())).toList());
        if (!worked.isEmpty()) {
            files.admit(Officer.personal(name), worked);
        }
        some(rows, RowKind.FILE, refs -> files.pass(refs, name));
        some(rows, RowKind.TASK, ids -> tasks.pass(from, ids, name));
        some(rows, RowKind.RESOLUTION, ids -> resolutions.passParts(ids, to));
        some(rows, RowKind.CONTROL, refs -> resolutions.passControls(refs, name));
        some(rows, RowKind.SUBSTITUTION, ids -> substitutions.pass(ids, name));
        rows.stream()
                .filter(row -> row.held().caseRef() != null)
                .collect(groupingBy(row -> String.valueOf(row.held().caseRef()), TreeMap::new, Collectors.toList()))
                .forEach((caseRef, parts) -> trace(handover, caseRef, parts, by));
    }

    private void trace(Handover handover, String caseRef, List<HandoverRow> parts, Officer by) {
        var what =
                parts.stream().map(row -> row.kind().key()).distinct().sorted().collect(Collectors.joining(","));
        var to = String.valueOf(parts.get(0).receiver());
        events.publishEvent(new HandoverEvent(
                "handover.pass",
                caseRef,
                by.username(),
                Map.of("handover", handover.handoverId(), "away", handover.leaver(), "given", to, "what", what)));
    }

    private static void some(List<HandoverRow> rows, RowKind kind, Consumer<List<String>> move) {
        var subjects = subjects(rows, kind);
        if (!subjects.isEmpty()) {
            move.accept(subjects);
        }
    }

    private static List<String> subjects(Collection<HandoverRow> rows, RowKind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(row -> row.held().subject())
                .toList();
    }
}
