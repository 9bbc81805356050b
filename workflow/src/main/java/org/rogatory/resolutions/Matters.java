package org.rogatory.resolutions;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.registers.DeskLetters;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LetterReaders;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Finds what a resolution is about under its own rule: a file for whom it is open, a letter of the desk for those who
 * read its journal and for those whom a resolution on it names. What an office writes on a letter in the file of another
 * one is its own: of those who read its journal only they who serve there see it. Where the journal tells them number
 * and day of a letter alone, only who has written a resolution on it does, who answers for that.
 */
@Component
class Matters {

    private final Cases cases;
    private final DeskLetters desk;
    private final Journals journals;
    private final LetterReaders readers;
    private final ResolutionRepository resolutions;
    private final Directory directory;
    private final HeldFiles held;
    private final Nominees nominees;

    Matters(
            Cases cases,
            DeskLetters desk,
            Journals journals,
            LetterReaders readers,
            ResolutionRepository resolutions,
            Directory directory,
            HeldFiles held,
            Nominees nominees) {
        this.cases = cases;
        this.desk = desk;
        this.journals = journals;
        this.readers = readers;
        this.resolutions = resolutions;
        this.directory = directory;
        this.held = held;
        this.nominees = nominees;
    }

    /** What the officer may see; what he may not is not told apart from what is not there. */
    Matter find(String ref, Officer officer) {
        return Matter.ofLetter(ref) ? of(letter(ref, officer)) : Matter.of(cases.find(ref, AccessScope.of(officer)));
    }

    /** The file in which it lies now, whoever asks; empty for a letter that lies in none. */
    Optional<String> fileOf(String ref) {
        return Matter.ofLetter(ref) ? desk.fileOf(ref) : Optional.of(ref);
    }

    /**
     * The same to write on it; a letter is held until the act ends, so that nobody puts it into a file meanwhile. It is
     * held before it is read: the key it had before is not written under.
     */
    Matter toWrite(String ref, Officer officer) {
        var holds = !Matter.ofLetter(ref) || desk.hold(ref);
        var matter = find(ref, officer);
        if (!holds) {
            throw Refusal.of("wrong-status");
        }
        return matter;
    }

    /** Holds a letter as this act has read it already; an act that crossed another one on it is done again. */
    void holdRead(String ref, Officer officer) {
        if (!Matter.ofLetter(ref)) {
            return;
        }
        var read = letter(ref, officer);
        if (read.voided() != null) {
            throw Refusal.of("wrong-status");
        }
        if (!desk.hold(ref, read.version())) {
            throw new OptimisticLockingFailureException("The letter was changed by another act meanwhile");
        }
    }

    /** The same for an officer who works on the file; refused to him who may only look into it. */
    Matter toWork(String ref, Officer officer) {
        return Matter.ofLetter(ref) ? toWrite(ref, officer) : Matter.of(cases.findForWork(ref, officer));
    }

    /** The letter of the desk, for whom it is open; to whom the file is closed in which it lies, it is not. */
    EntryView letter(String entryId, Officer officer) {
        return desk.find(entryId).filter(letter -> open(letter, officer)).orElseThrow(Refusal::notFound);
    }

    private boolean open(EntryView letter, Officer officer) {
        var file = Stream.ofNullable(letter.caseRef()).toList();
        var read = journals.opened(officer).contains(letter.authority()) && within(letter, officer);
        if (read && held.untold(officer, file).isEmpty()) {
            return true;
        }
        var concerned = readers.reads(letter.entryId(), officer) || read && wrote(letter, officer);
        return concerned && held.shut(officer, file).isEmpty();
    }

    private boolean wrote(EntryView letter, Officer officer) {
        return resolutions.of(letter.entryId()).stream().map(Resolution::author).anyMatch(officer.names()::contains);
    }

    /** Whether a post may be told: not of a letter in a file of extradition that the post does not see. */
    boolean tellable(Matter matter, String post) {
        var file = matter.letter() ? fileOf(matter.ref()) : Optional.<String>empty();
        return file.filter(one -> held.untold(post, one)).isEmpty();
    }

    /**
     * Who looks after a letter: the head of its office, unless the post is not told of it. Where it is not, or somebody
     * is kept out of the file and it may be the head, whoever there still is of those who began what is ordered. Who is
     * kept out is shown no notice.
     */
    Set<String> overseers(Matter letter) {
        var head = Officer.principalOf(letter.authority(), Role.HEAD);
        var all = new LinkedHashSet<String>();
        if (tellable(letter, head)) {
            all.add(head);
        }
        if (all.isEmpty() || fileOf(letter.ref()).filter(held::shutToSome).isPresent()) {
            all.addAll(begun(letter.ref()));
        }
        return all;
    }

    private Set<String> begun(String ref) {
        return resolutions.of(ref).stream()
                .filter(resolution -> resolution.parentId() == null)
                .filter(resolution -> !nominees.left(resolution.author(), resolution.authority()))
                .map(Resolution::author)
                .map(Officer::personal)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what is written on a letter is for an officer who reads the journal it stands in. */
    static boolean within(EntryView letter, Officer officer) {
        return letter.caseRef() == null || letter.authority().equals(officer.authority());
    }

    /** The letter of an entry, for the clock. */
    Optional<Matter> lying(String entryId) {
        return desk.find(entryId).map(this::of);
    }

    /** The letter as what a resolution is about. */
    Matter of(EntryView letter) {
        var state = directory.find(letter.authority()).map(Authority::state).orElse("");
        return Matter.of(letter, state, letter.voided() != null || closed(letter.caseRef()));
    }

    private boolean closed(@Nullable String caseRef) {
        return caseRef != null
                && cases.lookUp(caseRef, AccessScope.system())
                        .filter(file -> file.closedAt() != null)
                        .isPresent();
    }
}
