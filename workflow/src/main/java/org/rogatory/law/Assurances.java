package org.rogatory.law;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * The library of promises that may be asked for before a person is surrendered: our own design, from which an officer
 * takes the words and changes them. Whether one is owed or is enough nobody decides by it.
 */
public final class Assurances {

    static final String FILE = "assurances.yaml";

    private final Map<String, Assurance> byKey;
    private final List<Assurance> ordered;
    private final Map<String, Wording> risks;

    private Assurances(Map<String, Assurance> byKey, Map<String, Wording> risks) {
        this.byKey = Map.copyOf(byKey);
        this.ordered = List.copyOf(byKey.values());
        this.risks = Collections.unmodifiableMap(risks);
    }

    /** All, in the order of the library. */
    public List<Assurance> all() {
        return ordered;
    }

    /** Those that may be asked for with a request that cites these instruments, in the order of the library. */
    public List<Assurance> offered(Collection<String> cited) {
        return ordered.stream().filter(each -> each.offered(cited)).toList();
    }

    /** The one of a key; empty for one that is not in this edition. */
    public Optional<Assurance> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    Map<String, Wording> risks() {
        return risks;
    }

    static Assurances read(ReferenceFiles files, Set<String> instruments) {
        var file = files.read(FILE);
        var risks = new LinkedHashMap<String, Wording>();
        file.records("risks", "key").forEach(risk -> risks.put(risk.name(), risk.wording("label")));
        var read = new LinkedHashMap<String, Assurance>();
        for (var record : file.records("assurances", "key")) {
            verify(record, risks.keySet(), instruments);
            read.put(record.name(), Assurance.read(record));
        }
        return new Assurances(read, risks);
    }

    private static void verify(ReferenceRecord record, Set<String> risks, Set<String> instruments) {
        record.code("risk", risks);
        var cited = record.texts("instruments");
        if (cited.isEmpty()) {
            throw record.broken("instruments", "missing");
        }
        cited.stream()
                .filter(id -> !Assurance.ANY.equals(id) && !instruments.contains(id))
                .findFirst()
                .ifPresent(id -> {
                    throw record.broken("instruments", "unknown code " + id);
                });
    }
}
