package org.rogatory.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.absences.AbsenceView;
import org.rogatory.absences.HeldSubstitutions;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.HeldFiles;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.deadlines.RunningDeadlines;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentOriginals;
import org.rogatory.documents.HeldOriginal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemNumbers;
import org.rogatory.resolutions.ControlView;
import org.rogatory.resolutions.HeldPart;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.signing.HeldRights;
import org.rogatory.signing.SigningRightView;
import org.rogatory.tasks.HeldTasks;
import org.rogatory.tasks.OpenTask;
import org.springframework.stereotype.Component;

/** Looks up all that is in the hands of an officer; always the same few statements, however much it is. */
@Component
class Inventory {

    private final HeldTasks tasks;
    private final ItemNumbers items;
    private final HeldFiles files;
    private final HeldResolutions resolutions;
    private final DocumentOriginals originals;
    private final RunningDeadlines deadlines;
    private final HeldRights rights;
    private final HeldSubstitutions substitutions;
    private final Directory directory;

    Inventory(
            HeldTasks tasks,
            ItemNumbers items,
            HeldFiles files,
            HeldResolutions resolutions,
            DocumentOriginals originals,
            RunningDeadlines deadlines,
            HeldRights rights,
            HeldSubstitutions substitutions,
            Directory directory) {
        this.tasks = tasks;
        this.items = items;
        this.files = files;
        this.resolutions = resolutions;
        this.originals = originals;
        this.deadlines = deadlines;
        this.rights = rights;
        this.substitutions = substitutions;
        this.directory = directory;
    }

    /** All of it, in the order of the act. */
    List<Held> of(Officer officer) {
        return of(officer, authority -> true);
    }

    /** The same; orders, and what lies in no file, only of authorities asked for. */
    List<Held> of(Officer officer, Predicate<String> asked) {
        var username = officer.username();
        var held = new ArrayList<Held>();
        var answered = files.of(username).stream()
                .filter(file -> !CaseFamily.guarded(file))
                .toList();
        var caseRefs = answered.stream().map(CaseFile::caseRef).toList();
        answered.forEach(file -> held.add(file(file)));
        deadlines.of(caseRefs).forEach(deadline -> held.add(deadline(deadline)));
        originals.papers(caseRefs).forEach(paper -> held.add(paper(paper)));
        held.addAll(tasks(officer));
        resolutions.parts(username).stream()
                .filter(part -> asked.test(part.authority()))
                .forEach(part -> held.add(part(part)));
        resolutions.controls(username).stream()
                .filter(control -> file(control.caseRef()) != null || asked.test(control.authority()))
                .forEach(control -> held.add(control(control)));
        substitutions.of(officer).stream()
                .filter(absence -> asked.test(absence.authority()))
                .forEach(absence -> held.add(substitution(absence)));
        rights.of(username).stream()
                .filter(right -> asked.test(right.authority()))
                .forEach(right -> held.add(right(right)));
        return held;
    }

    private static Held substitution(AbsenceView absence) {
        var reason = absence.reason().key();
        return new Held(RowKind.SUBSTITUTION, absence.absenceId(), null, reason, absence.officer(), absence.lastDay());
    }

    private static Held file(CaseFile file) {
        var ours = file.numbers().office();
        return new Held(
                RowKind.FILE,
                file.caseRef(),
                file.caseRef(),
                file.machine(),
                ours == null ? null : ours.number(),
                null);
    }

    private static Held deadline(DeadlineView deadline) {
        return new Held(
                RowKind.DEADLINE,
                deadline.deadlineRef(),
                deadline.caseRef(),
                deadline.ruleKey(),
                null,
                deadline.lastDay());
    }

    private static Held paper(HeldOriginal paper) {
        return new Held(RowKind.ORIGINAL, paper.documentRef(), paper.caseRef(), paper.kind(), sheets(paper), null);
    }

    private static @Nullable String sheets(HeldOriginal paper) {
        var place = Stream.of(paper.firstSheet(), paper.lastSheet())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .toList();
        if (!place.isEmpty()) {
            return String.join("–", place);
        }
        return paper.sheets() == null ? null : "1–" + paper.sheets();
    }

    private List<Held> tasks(Officer officer) {
        var open = tasks.of(officer.username()).stream()
                .filter(task -> !task.guarded())
                .toList();
        var caseRefs = open.stream()
                .filter(task -> task.itemRef() != null)
                .map(OpenTask::caseRef)
                .collect(Collectors.toSet());
        var numbers = items.of(caseRefs, AccessScope.system());
        return open.stream().map(task -> task(task, numbers, officer)).toList();
    }

    private Held task(OpenTask task, ItemNumbers.Numbers numbers, Officer officer) {
        var due = task.dueAt();
        var day = due == null ? null : lastDay(officer.authority(), due);
        var item = task.itemRef();
        var number = item == null ? null : numbers.of(item);
        return new Held(RowKind.TASK, task.taskId(), task.caseRef(), task.step(), number, day);
    }

    /** In the zone of an office that may have left the data. */
    private LocalDate lastDay(String authority, Instant due) {
        return directory.times().lastDay(authority, due);
    }

    private static Held part(HeldPart part) {
        var code = part.responsible() ? "responsible" : "co-executor";
        return new Held(
                RowKind.RESOLUTION, part.assigneeId(), file(part.caseRef()), code, part.resolutionId(), part.dueOn());
    }

    /** A letter of the desk lies in no file. */
    private static @Nullable String file(String ref) {
        return LetterResolutions.about(ref) ? null : ref;
    }

    private static Held control(ControlView control) {
        return new Held(RowKind.CONTROL, control.caseRef(), file(control.caseRef()), "control", null, control.dueOn());
    }

    private static Held right(SigningRightView right) {
        var code = right.basis().name().toLowerCase(Locale.ROOT);
        return new Held(RowKind.RIGHT, right.rightId(), null, code, right.orderNumber(), right.validTo());
    }
}
