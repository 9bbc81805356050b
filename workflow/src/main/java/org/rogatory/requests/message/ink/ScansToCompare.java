package org.rogatory.requests.message.ink;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.WaitingScan;
import org.rogatory.documents.WaitingScans;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.message.seal.WaitingLetters;
import org.rogatory.signing.SignedKinds;
import org.springframework.stereotype.Service;

/**
 * The scans that an officer can compare as a second person. No step of a process waits for that, and a letter can be
 * returned, dropped or signed otherwise meanwhile: so they are found anew each time, and nothing has to be ended.
 */
@Service
public class ScansToCompare {

    private static final int FOUND = 200;
    private static final int MOST = 20;

    private final WaitingScans scans;
    private final CaseLists lists;
    private final WaitingLetters drafted;
    private final InkLetters letters;
    private final ApprovalInks approvals;

    ScansToCompare(
            WaitingScans scans, CaseLists lists, WaitingLetters drafted, InkLetters letters, ApprovalInks approvals) {
        this.scans = scans;
        this.lists = lists;
        this.drafted = drafted;
        this.letters = letters;
        this.approvals = approvals;
    }

    /** A scan, and the file of its letter. */
    public record ToCompare(CaseFile file, WaitingScan scan) {}

    /**
     * The longest waiting first; of files that he may see, and only what waits still. All of them are asked for at
     * once: what bars a single way of signing today is said where the scan is compared. Whoever shows them leaves the
     * trace.
     */
    public List<ToCompare> of(Officer officer) {
        if (!officer.hasAny(InkLetters.COMPARING) && !officer.hasAny(ApprovalInks.COMPARING)) {
            return List.of();
        }
        var found = scans.of(officer, FOUND).stream()
                .filter(scan -> officer.hasAny(comparing(scan)))
                .toList();
        var files = files(found, officer);
        var waiting = drafted.waiting(found.stream().map(WaitingScan::letterRef).collect(Collectors.toSet()));
        return found.stream()
                .filter(scan -> files.containsKey(scan.caseRef()) && waits(scan, waiting))
                .map(scan -> new ToCompare(Objects.requireNonNull(files.get(scan.caseRef())), scan))
                .filter(one -> readable(one, officer))
                .limit(MOST)
                .toList();
    }

    /** Nothing marks a letter of the office that was dropped. */
    private static boolean waits(WaitingScan scan, Set<String> waiting) {
        return scan.slot() != SignatureSlot.SEAL
                || !SignedKinds.byOffice(scan.kind())
                || waiting.contains(scan.letterRef());
    }

    /** What of a file is for people by name alone is asked one by one: there are few such files. */
    private boolean readable(ToCompare one, Officer officer) {
        return Deliberation.open(one.file(), officer) && (!one.file().marks().reserved() || open(one.scan(), officer));
    }

    private Map<String, CaseFile> files(List<WaitingScan> found, Officer officer) {
        var refs = found.stream().map(WaitingScan::caseRef).collect(Collectors.toSet());
        return lists.these(refs, AccessScope.of(officer)).stream()
                .filter(file -> file.closedAt() == null)
                .collect(Collectors.toMap(CaseFile::caseRef, Function.identity()));
    }

    private boolean open(WaitingScan scan, Officer officer) {
        try {
            var inked = papers(scan).of(scan.caseRef(), scan.letterRef(), officer);
            return inked.open() && inked.works();
        } catch (Refusal hidden) {
            return false;
        }
    }

    private InkPapers papers(WaitingScan scan) {
        return scan.slot() == SignatureSlot.SEAL ? letters : approvals;
    }

    private static Set<Role> comparing(WaitingScan scan) {
        return scan.slot() == SignatureSlot.SEAL ? InkLetters.COMPARING : ApprovalInks.COMPARING;
    }
}
