package org.rogatory.routes.visa;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.absences.SubstitutesChanged;
import org.rogatory.absences.SubstitutesChanged.Dropped;
import org.rogatory.absences.SubstitutesChanged.Named;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.Readers;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.HeldTasks;
import org.rogatory.tasks.TaskWithholding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Who is named a substitute gets the visas that wait. Who stands in no more finds them in his work no more, nor sees
 * the file for their sake, unless he gives one of it by his own post or for somebody else. What waits is read once for
 * all of them, and nothing else where nothing waits.
 */
@Component
class ChangedSubstitutes {

    private final VisaRepository visas;
    private final Asking asking;
    private final Holders holders;
    private final HeldTasks tasks;
    private final TaskWithholding withholding;
    private final Readers readers;
    private final HeldFiles held;

    ChangedSubstitutes(
            VisaRepository visas,
            Asking asking,
            Holders holders,
            HeldTasks tasks,
            TaskWithholding withholding,
            Readers readers,
            HeldFiles held) {
        this.visas = visas;
        this.asking = asking;
        this.holders = holders;
        this.tasks = tasks;
        this.withholding = withholding;
        this.readers = readers;
        this.held = held;
    }

    /** Who goes does so before who comes: nobody loses what he has only just got. */
    @EventListener
    void on(SubstitutesChanged changed) {
        var waiting = visas.waitingAt(changed.authorities());
        if (!waiting.isEmpty()) {
            changed.dropped().forEach(dropped -> drop(dropped, waiting));
            changed.named().forEach(named -> name(named, waiting));
        }
    }

    private void drop(Dropped dropped, List<Visa> waiting) {
        var name = Officer.personal(dropped.substitute());
        var there = waiting.stream()
                .filter(visa -> dropped.authority().equals(visa.authority()))
                .toList();
        var offered = offered(there, name);
        var concerned = Stream.concat(offered.stream(), keptOut(there, name)).toList();
        if (!concerned.isEmpty()) {
            var given = holders.givenBy(dropped.substitute(), dropped.authority());
            withhold(offered.stream().filter(given.negate()).toList(), dropped.substitute());
            readers.dismiss(name, files(concerned, given));
        }
    }

    /** Nothing is offered to him in a file he is kept out of, and yet it would be open to him when he is let in. */
    private Stream<Visa> keptOut(List<Visa> waiting, String name) {
        var files = waiting.stream().map(Visa::caseRef).collect(Collectors.toUnmodifiableSet());
        var closed = held.closedTo(Set.of(name), files).getOrDefault(name, Set.of());
        return waiting.stream().filter(visa -> closed.contains(visa.caseRef()));
    }

    /** Those of these that are offered to somebody by his name. */
    private List<Visa> offered(List<Visa> waiting, String name) {
        var candidates = tasks.candidates(waiting.stream().map(Asking::taskId).toList());
        return waiting.stream()
                .filter(visa ->
                        candidates.getOrDefault(Asking.taskId(visa), Set.of()).contains(name))
                .toList();
    }

    private void withhold(List<Visa> ended, String substitute) {
        if (!ended.isEmpty()) {
            withholding.withhold(ended.stream().map(Asking::taskId).toList(), substitute);
        }
    }

    /** The files of which he gives none of these. */
    private static Set<String> files(List<Visa> concerned, Predicate<Visa> given) {
        var files = concerned.stream().map(Visa::caseRef).collect(Collectors.toCollection(HashSet::new));
        concerned.stream().filter(given).map(Visa::caseRef).forEach(files::remove);
        return files;
    }

    private void name(Named named, List<Visa> waiting) {
        waiting.stream()
                .filter(visa -> Holders.holds(named.away(), visa))
                .forEach(visa -> asking.admit(visa, Officer.personal(named.substitute())));
    }
}
