package org.rogatory.law;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/** Reads the lifecycles and refuses a step that names a status, verb, role, document or message that is not there. */
final class LifecycleReading {

    private static final String FILE = "statuses.yaml";

    private final Map<String, Map<String, Wording>> words = new LinkedHashMap<>();
    private final Set<String> messages = new HashSet<>();

    /** Reads the lifecycles; the keys of forms are messages too. */
    static Lifecycles read(ReferenceFiles files, Collection<String> forms) {
        return new LifecycleReading().lifecycles(files.read(FILE), forms);
    }

    private Lifecycles lifecycles(ReferenceRecord file, Collection<String> forms) {
        for (var list : List.of("roles", "document_kinds", "verbs", "messages")) {
            var labels = new LinkedHashMap<String, Wording>();
            file.records(list, "key").forEach(record -> labels.put(record.name(), record.wording("label")));
            words.put(list, labels);
        }
        messages.addAll(forms);
        messages.addAll(words("messages").keySet());
        var machines = file.entries("machines", this::lifecycle);
        return new Lifecycles(machines, words);
    }

    private Lifecycle lifecycle(ReferenceRecord machine) {
        var statuses = new LinkedHashMap<String, Lifecycle.Status>();
        for (var status : records(machine, "statuses", "key")) {
            var key = status.text("key");
            statuses.put(key, new Lifecycle.Status(key, status.wording("label"), status.flag("terminal")));
        }
        var transitions = records(machine, "transitions", "verb").stream()
                .map(row -> transition(row, statuses.keySet()))
                .toList();
        var lifecycle = new Lifecycle(
                machine.name(),
                machine.wording("label"),
                machine.code("initial", statuses.keySet()),
                Collections.unmodifiableMap(statuses),
                transitions,
                records(machine, "events", "verb").stream()
                        .map(this::occurrence)
                        .toList());
        verifyEnds(machine, lifecycle);
        return lifecycle;
    }

    private Map<String, Wording> words(String list) {
        return words.getOrDefault(list, Map.of());
    }

    private static List<ReferenceRecord> records(ReferenceRecord machine, String list, String key) {
        return machine.rows(list).stream()
                .map(row -> new ReferenceRecord(
                        row.file(), row.name() + " " + row.node().path(key).asString(""), row.node()))
                .toList();
    }

    private Transition transition(ReferenceRecord row, Set<String> statuses) {
        return new Transition(
                row.code("from", statuses),
                row.code("to", statuses),
                row.code("verb", words("verbs").keySet()),
                roles(row),
                row.optional("guard").orElse(""),
                produces(row),
                row.flag("exchanged"),
                message(row));
    }

    private Occurrence occurrence(ReferenceRecord row) {
        return new Occurrence(
                row.text("verb"), row.wording("label"), roles(row), produces(row), row.flag("exchanged"), message(row));
    }

    private Set<String> roles(ReferenceRecord row) {
        var roles = row.texts("roles");
        if (roles.isEmpty()) {
            throw row.broken("roles", "missing");
        }
        roles.stream()
                .filter(role -> !words("roles").containsKey(role))
                .findFirst()
                .ifPresent(role -> {
                    throw row.broken("roles", "unknown code " + role);
                });
        return Set.copyOf(roles);
    }

    private @Nullable String produces(ReferenceRecord row) {
        return row.has("produces")
                ? row.code("produces", words("document_kinds").keySet())
                : null;
    }

    private @Nullable String message(ReferenceRecord row) {
        return row.has("message") ? row.code("message", messages) : null;
    }

    private static void verifyEnds(ReferenceRecord machine, Lifecycle lifecycle) {
        for (var status : lifecycle.statuses()) {
            var exits = lifecycle.from(status);
            var last = exits.stream().allMatch(exit -> Lifecycle.REOPENING.equals(exit.verb()));
            if (lifecycle.terminal(status) != last) {
                throw machine.broken("statuses", status + (last ? " leads nowhere" : " is not the end"));
            }
            exits.forEach(exit -> {
                if (lifecycle.steps(status, exit.verb()).stream()
                                .filter(other -> !exit.parts(other))
                                .count()
                        > 1) {
                    throw machine.broken("transitions", status + " has two steps " + exit.verb());
                }
            });
        }
    }
}
