package org.rogatory.cases;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of one side that go on from each other. Nothing of the other side is looked at: its numbers are compared with
 * what it has told.
 */
@Service
public class CaseLinks {

    private static final String JOINED = "joined";

    private final CaseFileRepository files;
    private final ObjectProvider<LinkBar> bars;

    CaseLinks(CaseFileRepository files, ObjectProvider<LinkBar> bars) {
        this.files = files;
        this.bars = bars;
    }

    /** A file goes on from an earlier one; refused where something keeps it from that. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(CaseFile file, CaseFile earlier, CaseLink.Kind kind) {
        bars.orderedStream()
                .flatMap(bar -> bar.bars(earlier, file).stream())
                .findFirst()
                .ifPresent(code -> {
                    throw Refusal.of(code);
                });
        file.continueFrom(new CaseLink(earlier.caseRef(), kind));
    }

    /**
     * A file linked with another one, as it is seen from that.
     *
     * @param earlier whether it is the one gone on from
     */
    public record Linked(CaseLink.Kind kind, boolean earlier, CaseFile file) {}

    /** The files from which a file goes on and which go on from it, as far as the officer may see them. */
    @Transactional(readOnly = true)
    public List<Linked> of(CaseFile file, Officer officer) {
        var scope = AccessScope.of(officer);
        var link = file.link();
        var earlier = link == null
                ? Stream.<Linked>empty()
                : files.find(link.parentRef(), scope).map(found -> new Linked(link.kind(), true, found)).stream();
        var later = files.following(file.caseRef(), scope).stream()
                .map(found -> new Linked(Objects.requireNonNull(found.link()).kind(), false, found));
        return Stream.concat(earlier, later).toList();
    }

    /**
     * The file of this side that began with a request of the other State, by a number that State gave it, digits apart as
     * they stand, and the day of its letter where both are known; empty if there is none or if several fit.
     */
    @Transactional(readOnly = true)
    public Optional<CaseFile> known(CaseFile file, LetterNumber cited, AccessScope scope) {
        var key = Objects.requireNonNullElse(CaseNumber.key(cited.number()), "");
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var found = files.alike(file.state(), file.requesting(), key, scope).stream()
                .filter(other -> other.numbers().include(cited) && precedes(other, file))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Whether a file can be the one that another goes on from: of the same side and way, and not going on from that. */
    public static boolean precedes(CaseFile earlier, CaseFile file) {
        return earlier.machine().equals(file.machine()) && concerns(earlier, file);
    }

    /** The same where the earlier one may be of another kind, as a request for the person of whom the later one speaks. */
    public static boolean concerns(CaseFile earlier, CaseFile file) {
        var back = earlier.link();
        return !earlier.caseRef().equals(file.caseRef())
                && earlier.outgoing() == file.outgoing()
                && earlier.state().equals(file.state())
                && earlier.otherState().equals(file.otherState())
                && !JOINED.equals(earlier.status())
                && (back == null || !back.parentRef().equals(file.caseRef()));
    }
}
