package org.rogatory.extradition.competing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ReadOnce;
import org.rogatory.extradition.competing.CompetingFile.Found;
import org.springframework.stereotype.Component;

/**
 * Which files ask for one person. Whoever stands among some competes with each of them. Reads in the name of the
 * processes: who asks tells no reference to anybody who may not see the file.
 */
@Component
class CompetingRows {

    private final CompetingFileRepository files;
    private final ApartFileRepository apart;
    private final ReadOnce<String, List<CompetingFile>> known;

    CompetingRows(CompetingFileRepository files, ApartFileRepository apart) {
        this.files = files;
        this.apart = apart;
        this.known = new ReadOnce<>(caseRef -> files.group(caseRef, AccessScope.system()));
    }

    /** All that stand among the same, the file itself with them; none where it stands alone. */
    List<CompetingFile> of(String caseRef) {
        return known.of(caseRef);
    }

    /**
     * The two stand among the same from now on, and so does all that stood beside either; nothing is decided of them.
     *
     * @return all that stand there by it, the two with them; none where they stood among the same before
     */
    Set<String> join(String caseRef, String otherRef, Found found) {
        var rows = these(List.of(caseRef, otherRef));
        var mine = group(rows.get(caseRef));
        var theirs = group(rows.get(otherRef));
        if (mine != null && mine.equals(theirs)) {
            return Set.of();
        }
        var joined = mine != null
                ? mine
                : theirs != null ? theirs : UUID.randomUUID().toString();
        var reopened = new LinkedHashSet<>(place(caseRef, rows.get(caseRef), joined, found));
        reopened.addAll(place(otherRef, rows.get(otherRef), joined, found));
        return reopened;
    }

    private Map<String, CompetingFile> these(Collection<String> caseRefs) {
        return files.these(caseRefs, AccessScope.system()).stream()
                .collect(Collectors.toMap(CompetingFile::caseRef, Function.identity()));
    }

    private static @Nullable String group(@Nullable CompetingFile row) {
        return row == null ? null : row.groupRef();
    }

    /** One that stood among others already brings them along, and was found before. */
    private Set<String> place(String caseRef, @Nullable CompetingFile row, String group, Found found) {
        if (group(row) != null) {
            var members = files.group(caseRef, AccessScope.system());
            members.forEach(member -> {
                member.move(group);
                files.save(member);
            });
            return refs(members);
        }
        var entering = row == null ? new CompetingFile(caseRef, found) : row;
        entering.join(group, found);
        files.save(entering);
        return Set.of(caseRef);
    }

    private static Set<String> refs(List<CompetingFile> rows) {
        return rows.stream().map(CompetingFile::caseRef).collect(Collectors.toUnmodifiableSet());
    }

    /** Keeps what was decided. */
    void change(CompetingFile row) {
        files.save(row);
    }

    /**
     * Another file asks for another person: it stands alone again, and whoever is left alone by that does, too.
     *
     * @param hidden why, enciphered in the file in which it was said
     * @return all that stood there before, the two with them
     */
    Set<String> part(String caseRef, String otherRef, Found said, @Nullable String hidden) {
        var group = of(caseRef);
        var before = apart(refs(group));
        var left = group.stream().filter(row -> !row.caseRef().equals(otherRef)).toList();
        for (var row : group) {
            if (left.size() == 1 || row.caseRef().equals(otherRef)) {
                row.leave();
            } else {
                row.reopen();
            }
            files.save(row);
        }
        for (var row : left) {
            var words = row.caseRef().equals(caseRef) ? hidden : null;
            var pair =
                    said(before, row.caseRef(), otherRef).orElseGet(() -> new ApartFile(row.caseRef(), otherRef, said));
            pair.say(said, words);
            apart.save(pair);
        }
        return refs(group);
    }

    private static Optional<ApartFile> said(List<ApartFile> before, String caseRef, String otherRef) {
        return before.stream()
                .filter(pair ->
                        pair.caseRef().equals(caseRef) && pair.otherRef().equals(otherRef))
                .findFirst();
    }

    /** Which of these files ask for different persons, as somebody has said. */
    List<ApartFile> apart(Collection<String> caseRefs) {
        return apart.among(caseRefs, AccessScope.system());
    }

    /** What was said so in a file. */
    List<ApartFile> saidIn(String caseRef) {
        return apart.saidIn(caseRef, AccessScope.system());
    }
}
