package org.rogatory.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rules every set of authorities obeys: known States and kinds, parents of the same State, no circles. */
record AuthorityTree(Set<String> states, Set<String> kinds, Map<String, Authority> authorities) {

    void verify(List<ReferenceRecord> records) {
        records.forEach(this::verify);
        for (var state : states) {
            var defaults = authorities.values().stream()
                    .filter(authority -> authority.state().equals(state) && authority.mlaDefault())
                    .count();
            if (defaults != 1) {
                throw new BrokenReferenceData(
                        "authorities.yaml", state, "mla_default", "exactly one is needed, found " + defaults);
            }
        }
    }

    private void verify(ReferenceRecord record) {
        record.code("country", states);
        record.code("kind", kinds);
        var authority = Objects.requireNonNull(authorities.get(record.name()));
        if (authority.letterLanguages().isEmpty()) {
            throw record.broken("letter_languages", "missing");
        }
        verifyParent(record, authority);
        verifyDefaults(record, authority);
    }

    private void verifyParent(ReferenceRecord record, Authority authority) {
        var seen = new HashSet<String>();
        for (var current = authority; current.parent() != null; ) {
            var parent = authorities.get(current.parent());
            if (parent == null) {
                throw record.broken("parent", "unknown authority " + current.parent());
            }
            if (!parent.state().equals(authority.state())) {
                throw record.broken("parent", parent.key() + " belongs to another State");
            }
            if (!seen.add(parent.key())) {
                throw record.broken("parent", "a circle through " + parent.key());
            }
            current = parent;
        }
    }

    private void verifyDefaults(ReferenceRecord record, Authority authority) {
        for (var procedure : authority.defaultFor()) {
            var rivals = authorities.values().stream()
                    .filter(other -> other.state().equals(authority.state()))
                    .filter(other -> other.defaultFor().contains(procedure))
                    .count();
            if (rivals > 1) {
                throw record.broken("default_for", procedure + " has two authorities");
            }
        }
    }
}
