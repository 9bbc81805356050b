package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds who drafts a kind of request: by its form, or by the file that it is. */
@Service
public class Draftings {

    private final List<Drafting> kinds;

    Draftings(List<Drafting> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    /** Who drafts requests of a form; refused where nobody does. */
    public Drafting ofForm(String form) {
        return find(form).orElseThrow(() -> Refusal.of("unknown-form", "form"));
    }

    /** The same; empty where nobody does. */
    public Optional<Drafting> find(String form) {
        return kinds.stream().filter(kind -> kind.forms().contains(form)).findFirst();
    }

    /** Who drafts requests of the kind of a file; empty for one that came from another State. */
    public Optional<Drafting> of(CaseFile file) {
        return kinds.stream()
                .filter(kind -> kind.machine().equals(file.machine()))
                .findFirst();
    }
}
