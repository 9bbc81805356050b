package org.rogatory.providers;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/** The kinds of help, and how they are mapped to another list of such kinds. */
public final class ServiceKinds {

    /** The list of them that fields of acts name. */
    public static final String LIST = "service_kinds";

    private static final String FILE = "services.yaml";
    private static final Set<String> CONFIDENCE = Set.of("high", "medium", "low");

    private final String mapping;
    private final Map<String, ServiceKind> byKey;

    private ServiceKinds(String mapping, Map<String, ServiceKind> byKey) {
        this.mapping = mapping;
        this.byKey = Collections.unmodifiableMap(byKey);
    }

    static ServiceKinds read(ReferenceFiles files) {
        var file = files.read(FILE);
        var values = Set.copyOf(file.child("mapping").texts("values"));
        var kinds = new LinkedHashMap<String, ServiceKind>();
        file.records("services", "key").forEach(record -> kinds.put(record.name(), kind(record, values)));
        return new ServiceKinds(file.child("mapping").text("name"), kinds);
    }

    private static ServiceKind kind(ReferenceRecord record, Set<String> values) {
        return new ServiceKind(
                record.name(),
                record.wording("label"),
                record.code("htcds", values),
                record.text("from"),
                record.code("confidence", CONFIDENCE));
    }

    /** The list, with its version, to which {@link ServiceKind#htcds()} maps. */
    public String mapping() {
        return mapping;
    }

    /** All of them, in their order. */
    public List<ServiceKind> all() {
        return List.copyOf(byKey.values());
    }

    /** The one of a key; empty for one that is not in this edition. */
    public Optional<ServiceKind> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** Refuses keys of which one is unknown, naming the field. */
    public void demand(Collection<String> keys, String field) {
        if (!byKey.keySet().containsAll(keys)) {
            throw Refusal.of("unknown-code", field);
        }
    }
}
