package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Content as it is given out: without the sections that are for others by name. */
@Component
public class ReservedSections {

    private final ObjectProvider<ContentSections> kinds;
    private final ReservedParts reserved;

    ReservedSections(ObjectProvider<ContentSections> kinds, ReservedParts reserved) {
        this.kinds = kinds;
        this.reserved = reserved;
    }

    private Optional<ContentSections> kind(CaseFile file) {
        return kinds.stream()
                .filter(kind -> kind.machines().contains(file.machine()))
                .findFirst();
    }

    /** The keys of the sections that a content of a file has. */
    public List<String> of(CaseFile file, JsonNode content) {
        return kind(file).map(kind -> kind.of(content)).orElse(List.of());
    }

    /** The content of a file as an officer reads it. */
    JsonNode readable(CaseFile file, JsonNode content, Officer officer) {
        var closed = reserved.closedTo(file, ReservedPart.SECTION, officer);
        return closed.isEmpty()
                ? content
                : kind(file).map(kind -> kind.without(content, closed)).orElse(content);
    }

    /** The kinds of documents that would tell what is closed. */
    Set<String> carriers(CaseFile file, List<Reservation> closed) {
        return closed.stream().anyMatch(one -> one.part() == ReservedPart.SECTION)
                ? kind(file).map(ContentSections::carriers).orElse(Set.of())
                : Set.of();
    }
}
