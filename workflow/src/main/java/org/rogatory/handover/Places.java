package org.rogatory.handover;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.HeldFiles;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * Where the things in the hands of an officer lie. Whom an issuer of identities moves has still the files of the
 * authority he has left: they are handed over there, to its people, before what he has got since.
 */
@Component
class Places {

    private final Inventory inventory;
    private final HeldFiles files;
    private final Directory directory;

    Places(Inventory inventory, HeldFiles files, Directory directory) {
        this.inventory = inventory;
        this.files = files;
        this.directory = directory;
    }

    /** What is handed over at an authority. */
    record Place(String authority, List<Held> held) {}

    /** What he hands over first: at the authority of files that are none of his present one, else at his own. */
    Place of(Officer officer) {
        var all = inventory.of(officer);
        var answered = all.stream()
                .filter(held -> held.kind() == RowKind.FILE)
                .map(Held::subject)
                .collect(toSet());
        return elsewhere(answered, officer, officer.authority()).stream()
                .findFirst()
                .map(Places::lies)
                .map(authority -> new Place(authority, at(authority, officer)))
                .orElseGet(() -> new Place(officer.authority(), all));
    }

    /** A draft for which nobody answers yet lies with the unit that drafts it. */
    private static String lies(CaseFile file) {
        return file.owner() == null ? file.unit() : file.authority();
    }

    /** What of it is handed over at an authority: at his own all of it, at one he has left what lies there. */
    List<Held> at(String authority, Officer officer) {
        if (authority.equals(officer.authority())) {
            return inventory.of(officer);
        }
        var all = inventory.of(officer, place -> !place.equals(officer.authority()));
        var caseRefs = all.stream().map(Held::caseRef).filter(Objects::nonNull).collect(toSet());
        var others = elsewhere(caseRefs, officer, authority).stream()
                .map(CaseFile::caseRef)
                .collect(toSet());
        return all.stream()
                .filter(held -> !others.contains(Objects.requireNonNullElse(held.caseRef(), "")))
                .toList();
    }

    private List<CaseFile> elsewhere(Collection<String> caseRefs, Officer officer, String authority) {
        var above = directory.authorities(officer.state()).stream()
                .map(Authority::key)
                .filter(key -> directory.belongsTo(authority, key))
                .collect(toCollection(HashSet::new));
        above.add(authority);
        var posts = officer.roles().stream()
                .map(role -> Officer.principalOf(authority, role))
                .collect(toSet());
        return files.elsewhere(caseRefs, new HeldFiles.Office(authority, above, posts));
    }
}
