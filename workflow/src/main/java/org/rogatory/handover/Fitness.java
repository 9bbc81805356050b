package org.rogatory.handover;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.absences.HeldSubstitutions;
import org.rogatory.absences.Substitutes;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.tasks.HeldTasks;
import org.rogatory.tasks.OpenTask;
import org.springframework.stereotype.Component;

/** Whether each receiver can take what he is to get; always the same few statements. */
@Component
class Fitness {

    private final UserAccounts accounts;
    private final HeldTasks tasks;
    private final HeldFiles files;
    private final HeldResolutions resolutions;
    private final HeldSubstitutions substitutions;

    Fitness(
            UserAccounts accounts,
            HeldTasks tasks,
            HeldFiles files,
            HeldResolutions resolutions,
            HeldSubstitutions substitutions) {
        this.accounts = accounts;
        this.tasks = tasks;
        this.files = files;
        this.resolutions = resolutions;
        this.substitutions = substitutions;
    }

    /** Whether somebody may receive from another at an authority: of its people, at work, and not he himself. */
    boolean receives(Officer receiver, Officer leaver, String authority) {
        return receiver.authority().equals(authority)
                && receiver.state().equals(leaver.state())
                && receiver.worksOnFiles()
                && !receiver.username().equals(leaver.username());
    }

    /** Whether his roles tell what he did at an authority: not where he has left it, or works on files no more. */
    static boolean tells(Officer leaver, String authority) {
        return authority.equals(leaver.authority()) && leaver.worksOnFiles();
    }

    /** Who leaves, at which authority, those who may receive there, and all of the State, by user name. */
    record Staff(Officer leaver, String authority, Map<String, Officer> able, Map<String, Officer> known) {

        /** In one of the leaver's roles, where these tell what he did. */
        boolean fits(Officer receiver) {
            return !tells(leaver, authority) || receiver.hasAny(leaver.roles());
        }
    }

    /** The staff of an authority at a hand-over; one statement, unless the leaver's account is closed already. */
    Staff staff(Handover handover, String state) {
        var officers = accounts.officersOf(state);
        var leaver = officers.stream()
                .filter(officer -> officer.username().equals(handover.leaver()))
                .findFirst()
                .or(() -> accounts.find(handover.leaver()).map(UserAccounts.Account::officer))
                .orElseThrow(() -> Refusal.of("officer-unknown", "officer"));
        return new Staff(
                leaver,
                handover.authority(),
                officers.stream()
                        .filter(officer -> receives(officer, leaver, handover.authority()))
                        .collect(toMap(Officer::username, officer -> officer)),
                officers.stream().collect(toMap(Officer::username, officer -> officer)));
    }

    /** Without what is in files that are closed to the reader himself. */
    List<Held> shown(List<Held> all, Officer reader) {
        return without(files.shut(reader, files(all)), all);
    }

    private static Set<String> files(List<Held> all) {
        return all.stream().map(Held::caseRef).filter(Objects::nonNull).collect(toSet());
    }

    private static List<Held> without(Set<String> closed, List<Held> all) {
        return all.stream()
                .filter(held -> !closed.contains(Objects.requireNonNullElse(held.caseRef(), "")))
                .toList();
    }

    /** The same of the rows of an act. */
    List<HandoverRow> shownRows(List<HandoverRow> drawn, Officer reader) {
        return rows(drawn, shown(held(drawn), reader));
    }

    /** Those of the rows of an act that are in files closed to a reader. */
    List<HandoverRow> hiddenRows(List<HandoverRow> drawn, Officer reader) {
        var shown = Set.copyOf(shownRows(drawn, reader));
        return drawn.stream().filter(row -> !shown.contains(row)).toList();
    }

    /** The rows as a party signs them: who is kept out gives what he has, of files for others he is told nothing. */
    List<HandoverRow> partysRows(List<HandoverRow> drawn, Officer party) {
        var all = held(drawn);
        return rows(drawn, without(files.forOthersByName(party, files(all)), all));
    }

    private static List<Held> held(List<HandoverRow> drawn) {
        return drawn.stream().map(HandoverRow::held).toList();
    }

    private static List<HandoverRow> rows(List<HandoverRow> drawn, List<Held> told) {
        var shown = Set.copyOf(told);
        return drawn.stream().filter(row -> shown.contains(row.held())).toList();
    }

    /** The fault of each row that has one, by its id. */
    Map<String, String> faults(List<HandoverRow> rows, Staff staff) {
        var asked = new Asked(rows, staff);
        var faults = new HashMap<String, String>();
        for (var row : rows) {
            var fault = row.kind().passes() ? asked.fault(row) : null;
            if (fault != null) {
                faults.put(row.rowId(), fault);
            }
        }
        return faults;
    }

    /** One looking through. */
    private final class Asked {

        private final Staff staff;
        private final Map<String, Officer> able;
        private final Map<String, Officer> known;
        private final Map<String, Set<String>> candidates;
        private final Map<String, Set<String>> named;
        private final Map<String, Set<String>> closed;
        private final Map<String, Set<String>> away;

        Asked(List<HandoverRow> rows, Staff staff) {
            this.staff = staff;
            this.able = staff.able();
            this.known = staff.known();
            this.candidates = tasks.candidates(subjects(rows, RowKind.TASK));
            var resolutionIds = rows.stream()
                    .filter(row -> row.kind() == RowKind.RESOLUTION)
                    .map(row -> String.valueOf(row.held().number()))
                    .collect(toSet());
            var receivers = rows.stream()
                    .map(HandoverRow::receiver)
                    .filter(Objects::nonNull)
                    .collect(toSet());
            this.named = resolutions.named(resolutionIds, receivers);
            var caseRefs = rows.stream()
                    .map(row -> row.held().caseRef())
                    .filter(Objects::nonNull)
                    .collect(toSet());
            var principals = able.values().stream()
                    .filter(officer -> receivers.contains(officer.username()))
                    .flatMap(officer -> officer.principals().stream())
                    .collect(toSet());
            this.closed = files.closedTo(principals, caseRefs);
            this.away = substitutions.away(subjects(rows, RowKind.SUBSTITUTION), receivers, staff.authority());
        }

        @Nullable
        String fault(HandoverRow row) {
            var receiver = able.get(String.valueOf(row.receiver()));
            if (receiver == null) {
                return "receiver-unfit";
            }
            var held = row.held();
            if (held.caseRef() != null && keptOut(receiver, held.caseRef())) {
                return "receiver-kept-out";
            }
            return switch (row.kind()) {
                case FILE -> staff.fits(receiver) ? null : "receiver-may-not";
                case TASK -> may(receiver, held.subject()) ? null : "receiver-may-not";
                case RESOLUTION ->
                    named.getOrDefault(String.valueOf(held.number()), Set.of()).contains(receiver.username())
                            ? "receiver-named"
                            : null;
                case SUBSTITUTION -> standingIn(receiver, held);
                default -> null;
            };
        }

        /** What is asked of who is named in the roster; where the one who is away receives it, nobody stands in. */
        private @Nullable String standingIn(Officer receiver, Held held) {
            var absent = known.get(String.valueOf(held.number()));
            if (absent == null || absent.username().equals(receiver.username())) {
                return null;
            }
            if (!Substitutes.fits(receiver, absent)) {
                return "receiver-may-not";
            }
            return away.getOrDefault(held.subject(), Set.of()).contains(receiver.username()) ? "receiver-away" : null;
        }

        private boolean keptOut(Officer receiver, String caseRef) {
            return receiver.principals().stream()
                    .anyMatch(principal ->
                            closed.getOrDefault(principal, Set.of()).contains(caseRef));
        }

        private boolean may(Officer receiver, String taskId) {
            return OpenTask.open(candidates.getOrDefault(taskId, Set.of()), receiver);
        }
    }

    private static Collection<String> subjects(List<HandoverRow> rows, RowKind kind) {
        return Stream.of(kind)
                .flatMap(wanted -> rows.stream().filter(row -> row.kind() == wanted))
                .map(row -> row.held().subject())
                .toList();
    }
}
