package org.rogatory.law;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/** Which signatures a letter gets besides the seal of the authority that sends it, by the kind of its document. */
public final class SignaturePlans {

    static final String FILE = "signature-plans.yaml";

    private static final String APPROVAL = "approval";
    private static final String SEAL = "seal";
    /** Of each slot, how it is filled; what is not built is a mistake in the data. */
    private static final Map<String, String> MODES = Map.of(APPROVAL, "attested", SEAL, "server");

    /** The ways to sign beside the key of the authority. */
    private static final Set<String> WAYS = Set.of("personal", "token", "ink");

    private final Map<String, String> approvals;
    private final Map<String, Set<String>> ways;

    private SignaturePlans(Map<String, String> approvals, Map<String, Set<String>> ways) {
        this.approvals = Map.copyOf(approvals);
        this.ways = Map.copyOf(ways);
    }

    /** The verb whose last doer approved letters of this kind; empty where the letter has the seal alone. */
    public Optional<String> approvedBy(String kind) {
        return Optional.ofNullable(approvals.get(kind));
    }

    /** Whether letters of this kind may be signed in this way; every way is open where the data name none. */
    public boolean allows(String kind, String way) {
        return ways.getOrDefault(kind, WAYS).contains(way);
    }

    static SignaturePlans read(ReferenceFiles files, Lifecycles lifecycles) {
        var kinds = known(lifecycles, "document_kinds");
        var approvals = new HashMap<String, String>();
        var ways = new HashMap<String, Set<String>>();
        for (var plan : files.read(FILE).records("plans", "key")) {
            var by = approval(plan, known(lifecycles, "verbs"));
            var allowed = ways(plan);
            for (var kind : plan.texts("kinds")) {
                if (!kinds.contains(kind)) {
                    throw plan.broken("kinds", "unknown code " + kind);
                }
                if (approvals.putIfAbsent(kind, by) != null) {
                    throw plan.broken("kinds", kind + " has another plan");
                }
                ways.put(kind, allowed);
            }
        }
        return new SignaturePlans(approvals, ways);
    }

    private static Set<String> ways(ReferenceRecord plan) {
        var named = plan.texts("modes");
        for (var way : named) {
            if (!WAYS.contains(way)) {
                throw plan.broken("modes", "unknown code " + way);
            }
        }
        return plan.has("modes") ? Set.copyOf(named) : WAYS;
    }

    private static Collection<String> known(Lifecycles lifecycles, String list) {
        return Objects.requireNonNull(lifecycles.words().get(list)).keySet();
    }

    private static String approval(ReferenceRecord plan, Collection<String> verbs) {
        var slots = plan.rows("slots");
        slots.forEach(slot -> slot.code("mode", List.of(slot.oneOf("slot", MODES))));
        if (!slots.stream().map(slot -> slot.text("slot")).toList().equals(List.of(APPROVAL, SEAL))) {
            throw plan.broken("slots", "an approval and then the seal were expected");
        }
        return slots.get(0).code("by", verbs);
    }
}
