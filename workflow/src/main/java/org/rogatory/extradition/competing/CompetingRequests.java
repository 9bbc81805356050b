package org.rogatory.extradition.competing;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.ReadOnce;
import org.rogatory.cases.Refusal;
import org.rogatory.extradition.competing.CompetingFile.Found;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.RequestForms;
import org.springframework.stereotype.Component;

/**
 * Requests that compete for one person at the State that is asked: linked and taken apart by officers, decided by the
 * head. Nothing is decided by itself, and the other files are noted a code, never a reference or a reason.
 */
@Component
class CompetingRequests {

    static final String MACHINE = "extradition_incoming";

    static final String LINK = "link_competing";
    static final String UNLINK = "unlink_competing";
    static final String DECIDE = "decide_competing";

    private static final String UNKNOWN = "competing-unknown";

    /** Nobody is handed over by such a file any more: it competes with none. */
    private static final Set<String> ENDED =
            Set.of("surrendered", "refused", "returned_without_execution", "withdrawn", "deceased", "closed");

    private final CompetingRows rows;
    private final Cases cases;
    private final CaseLists lists;
    private final FileCipher cipher;
    private final Clock clock;
    private final ReadOnce<String, List<CaseFile>> others;

    CompetingRequests(CompetingRows rows, Cases cases, CaseLists lists, FileCipher cipher, Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.lists = lists;
        this.cipher = cipher;
        this.clock = clock;
        this.others = new ReadOnce<>(this::others);
    }

    /** Whether a file can compete with others: consent is asked of who has given him up, and hands nobody over. */
    static boolean competes(CaseFile file) {
        return MACHINE.equals(file.machine())
                && !ENDED.contains(file.status())
                && !RequestForms.SPECIALITY_CONSENT.equals(file.form());
    }

    /** All that ask for the person of the file, the file itself with them; none where no other is known. */
    List<CompetingFile> group(CaseFile file) {
        return rows.of(file.caseRef());
    }

    /** Those of the others by which he could still be handed over. */
    List<CaseFile> rivals(CaseFile file) {
        return others.of(file.caseRef()).stream()
                .filter(CompetingRequests::competes)
                .toList();
    }

    /** The files of all others, in the order of the group; one statement, however many. */
    private List<CaseFile> others(String caseRef) {
        var refs = rows.of(caseRef).stream()
                .map(CompetingFile::caseRef)
                .filter(other -> !other.equals(caseRef))
                .toList();
        return lists.these(Set.copyOf(refs), AccessScope.system()).stream()
                .sorted(Comparator.comparingInt(other -> refs.indexOf(other.caseRef())))
                .toList();
    }

    /** Whether others compete with it and nobody has said which goes first. */
    boolean undecided(CaseFile file) {
        return group(file).stream()
                        .anyMatch(
                                row -> row.precedence() == null && row.caseRef().equals(file.caseRef()))
                && !rivals(file).isEmpty();
    }

    /** A file of this kind that the officer may see and in which he takes part. */
    Optional<CaseFile> readable(String caseRef, Officer officer) {
        return cases.lookUp(caseRef, AccessScope.of(officer)).filter(found -> Deliberation.open(found, officer));
    }

    /** An officer knows that another file, which he may see, asks for the same person. */
    void link(CaseFile file, Act act, Officer officer) {
        var other = readable(named(act), officer)
                .filter(found -> competes(found)
                        && found.state().equals(file.state())
                        && !found.caseRef().equals(file.caseRef()))
                .orElseThrow(() -> refused(UNKNOWN));
        var joined = rows.join(file.caseRef(), other.caseRef(), found(officer));
        if (joined.isEmpty()) {
            throw refused("competing-linked");
        }
        var linked = Act.of(LINK, null);
        cases.note(other, linked, officer);
        overtake(joined, List.of(file, other), linked, officer);
    }

    /** An officer knows that one of them asks for somebody else. */
    void unlink(CaseFile file, Act act, Officer officer) {
        var other = member(file, act, officer);
        if (other.caseRef().equals(file.caseRef())) {
            throw refused(UNKNOWN);
        }
        var parted = rows.part(file.caseRef(), other.caseRef(), found(officer), hidden(file, act));
        var noted = Act.of(UNLINK, null);
        cases.note(other, noted, officer);
        overtake(parted, List.of(file, other), noted, officer);
    }

    /**
     * Those that stood beside either compete with others now: they have a new version, so that nobody decides who has
     * not seen that. Nothing of it stands on their timelines.
     */
    private void overtake(Set<String> reopened, List<CaseFile> noted, Act act, Officer officer) {
        var further = new HashSet<>(reopened);
        noted.forEach(file -> further.remove(file.caseRef()));
        lists.these(further, AccessScope.system()).stream()
                .filter(CompetingRequests::competes)
                .forEach(each -> cases.trace(each, act, officer));
    }

    /** The head says which goes first; whoever cannot read all of them weighs none. */
    void decide(CaseFile file, Act act, Officer officer) {
        var rivals = rivals(file);
        var readable = readable(group(file), officer);
        if (!rivals.stream().allMatch(rival -> readable.contains(rival.caseRef()))) {
            throw Refusal.of("competing-unseen");
        }
        var first = named(act);
        if (!readable.contains(first)
                || !first.equals(file.caseRef())
                        && rivals.stream().noneMatch(rival -> rival.caseRef().equals(first))) {
            throw refused(UNKNOWN);
        }
        group(file).forEach(row -> {
            var reason = row.caseRef().equals(file.caseRef()) ? hidden(file, act) : null;
            row.decide(place(row.caseRef(), first), officer.username(), clock.instant(), reason);
            rows.change(row);
        });
        rivals.forEach(rival -> cases.note(
                rival,
                Act.draft(DECIDE).kind(place(rival.caseRef(), first).key()).act(),
                officer));
    }

    /** Those of a group that the officer may see and in which he takes part; one statement, however many. */
    private Set<String> readable(List<CompetingFile> group, Officer officer) {
        var refs = group.stream().map(CompetingFile::caseRef).collect(Collectors.toSet());
        return lists.these(refs, AccessScope.of(officer)).stream()
                .filter(found -> Deliberation.open(found, officer))
                .map(CaseFile::caseRef)
                .collect(Collectors.toSet());
    }

    private static Precedence place(String caseRef, String first) {
        return caseRef.equals(first) ? Precedence.FIRST : Precedence.AFTER;
    }

    /** The file that the act names, if it stands among these and the officer may see it. */
    private CaseFile member(CaseFile file, Act act, Officer officer) {
        var reference = named(act);
        return group(file).stream()
                .filter(row -> row.caseRef().equals(reference))
                .findFirst()
                .flatMap(row -> readable(reference, officer))
                .orElseThrow(() -> refused(UNKNOWN));
    }

    private static String named(Act act) {
        return String.valueOf(act.papers().reference()).strip().toUpperCase(Locale.ROOT);
    }

    private static Refusal refused(String code) {
        return Refusal.of(code, ActField.REFERENCE.key());
    }

    private Found found(Officer officer) {
        return new Found(false, officer.username(), clock.instant());
    }

    private @Nullable String hidden(CaseFile file, Act act) {
        var text = act.words().internalText();
        return text == null ? null : cipher.encrypt(file.caseRef(), text);
    }

    /** The reason as it was given; null where it was not given in this file. */
    @Nullable
    String shown(CaseFile file, @Nullable String hidden) {
        return hidden == null ? null : cipher.decrypt(file.caseRef(), hidden);
    }
}
