package org.rogatory.routes.visa;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rogatory.absences.SubstituteDropped;
import org.rogatory.cases.Readers;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.HeldTasks;
import org.rogatory.tasks.TaskWithholding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who stands in no more finds the visas that wait in his work no more, nor sees the file for their sake, unless he
 * gives one of it by his own post or for somebody else. Always the same few statements, however many wait.
 */
@Component
class DroppedSubstitutes {

    private final VisaRepository visas;
    private final Holders holders;
    private final HeldTasks tasks;
    private final TaskWithholding withholding;
    private final Readers readers;

    DroppedSubstitutes(
            VisaRepository visas, Holders holders, HeldTasks tasks, TaskWithholding withholding, Readers readers) {
        this.visas = visas;
        this.holders = holders;
        this.tasks = tasks;
        this.withholding = withholding;
        this.readers = readers;
    }

    @EventListener
    void on(SubstituteDropped dropped) {
        var name = Officer.personal(dropped.substitute());
        var offered = offered(dropped.authority(), name);
        if (!offered.isEmpty()) {
            var given = holders.givenBy(dropped.substitute(), dropped.authority());
            withhold(offered.stream().filter(given.negate()).toList(), dropped.substitute());
            readers.dismiss(name, files(offered, given));
        }
    }

    /** What waits at an authority and is offered to somebody by his name. */
    private List<Visa> offered(String authority, String name) {
        var offered = tasks.offered(name);
        return offered.isEmpty()
                ? List.of()
                : visas.waitingAt(authority).stream()
                        .filter(visa -> offered.contains(Asking.taskId(visa)))
                        .toList();
    }

    private void withhold(List<Visa> ended, String substitute) {
        if (!ended.isEmpty()) {
            withholding.withhold(ended.stream().map(Asking::taskId).toList(), substitute);
        }
    }

    /** The files of which he gives none of these. */
    private static Set<String> files(List<Visa> offered, Predicate<Visa> given) {
        var files = offered.stream().map(Visa::caseRef).collect(Collectors.toCollection(HashSet::new));
        offered.stream().filter(given).map(Visa::caseRef).forEach(files::remove);
        return files;
    }
}
