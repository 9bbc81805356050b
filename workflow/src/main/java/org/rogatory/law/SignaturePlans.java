package org.rogatory.law;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/** Which signatures a letter gets besides the seal of the authority that sends it, by the kind of its document. */
public final class SignaturePlans {

    static final String FILE = "signature-plans.yaml";

    private static final String APPROVAL = "approval";
    private static final String SEAL = "seal";
    /** Of each slot, how it is filled; what is not built is a mistake in the data. */
    private static final Map<String, String> MODES = Map.of(APPROVAL, "attested", SEAL, "server");

    private final Map<String, String> approvals;

    private SignaturePlans(Map<String, String> approvals) {
        this.approvals = Map.copyOf(approvals);
    }

    /** The verb whose last doer approved letters of this kind; empty where the letter has the seal alone. */
    public Optional<String> approvedBy(String kind) {
        return Optional.ofNullable(approvals.get(kind));
    }

    static SignaturePlans read(ReferenceFiles files, Lifecycles lifecycles) {
        var kinds = known(lifecycles, "document_kinds");
        var approvals = new HashMap<String, String>();
        for (var plan : files.read(FILE).records("plans", "key")) {
            var by = approval(plan, known(lifecycles, "verbs"));
            for (var kind : plan.texts("kinds")) {
                if (!kinds.contains(kind)) {
                    throw plan.broken("kinds", "unknown code " + kind);
                }
                if (approvals.putIfAbsent(kind, by) != null) {
                    throw plan.broken("kinds", kind + " has another plan");
                }
            }
        }
        return new SignaturePlans(approvals);
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
