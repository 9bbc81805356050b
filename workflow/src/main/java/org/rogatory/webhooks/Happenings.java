package org.rogatory.webhooks;

import java.util.Optional;
import java.util.Set;
import org.rogatory.audit.Sealed;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.Registers;
import org.springframework.stereotype.Component;

/**
 * What of the sealed trail an authority's systems are told: acts on its files of assistance, entries of its journals,
 * what is decided about them, and that a term of either has passed. Of a file for named people only, of one that names
 * whom a State asks for, who serves a sentence or who may be a victim, and of their letters, they are told nothing.
 */
@Component
class Happenings {

    private static final Set<String> OF_JOURNALS = Set.of(
            "registers.enter",
            "registers.void",
            "registers.mark",
            "registers.mend",
            "registers.link",
            "registers.scan");

    /** By their modules; what is decided about a letter of the desk, and the clock of its control, name its entry. */
    private static final Set<String> OF_FILES = Set.of("mla", "resolutions", "deadlines");

    private static final Set<String> LOOKS = Set.of("resolutions.export", "resolutions.list", "resolutions.view");

    private final Cases cases;
    private final ReservedParts reserved;
    private final Registers registers;

    Happenings(Cases cases, ReservedParts reserved, Registers registers) {
        this.reserved = reserved;
        this.cases = cases;
        this.registers = registers;
    }

    /** Whether somebody may want to be told of it. */
    static boolean worthTelling(Sealed row) {
        return ofJournal(row) || ofFile(row);
    }

    /** It as the authority's systems are told; nothing where it is not theirs. */
    Optional<Happening> of(Sealed row, String authority) {
        var file = ofFile(row) ? cases.lookUp(row.subject(), AccessScope.system()) : Optional.<CaseFile>empty();
        if (file.isEmpty()) {
            return registers
                    .kept(authority, row.subject())
                    .filter(this::told)
                    .map(entry -> new Happening(row.position(), row.action(), row.at(), null, entry.entryId()));
        }
        return file.get().authority().equals(authority) && !closed(file.get())
                ? Optional.of(new Happening(row.position(), row.action(), row.at(), row.subject(), null))
                : Optional.empty();
    }

    /** Of a letter in a file for named people only not even that its line has changed. */
    private boolean told(EntryView entry) {
        var caseRef = entry.caseRef();
        return caseRef == null
                || cases.lookUp(caseRef, AccessScope.system())
                        .filter(file -> !closed(file))
                        .isPresent();
    }

    /** A system beside is named nowhere: of a file that few see from its first day it is told not even the number. */
    private boolean closed(CaseFile file) {
        return !CaseFamily.MLA.equals(CaseFamily.of(file.machine()))
                || !reserved.all(file, ReservedPart.FILE).isEmpty();
    }

    private static boolean ofJournal(Sealed row) {
        return OF_JOURNALS.contains(row.action());
    }

    private static boolean ofFile(Sealed row) {
        return !LOOKS.contains(row.action()) && OF_FILES.contains(row.action().split("\\.")[0]);
    }
}
