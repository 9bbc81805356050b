package org.rogatory.archive;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.AwaitedFiles;
import org.rogatory.cases.HeldFiles;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/**
 * The files of an act, and to whom one of them is shut. The books are kept by authority: who is kept out of a file, or
 * is none of the people it is for, reads nothing of it there and settles nothing about it.
 */
@Component
class ActFiles {

    private final ArchiveFileRepository files;
    private final HeldFiles held;
    private final AwaitedFiles awaited;
    private final ArchiveDesk desk;

    ActFiles(ArchiveFileRepository files, HeldFiles held, AwaitedFiles awaited, ArchiveDesk desk) {
        this.files = files;
        this.held = held;
        this.awaited = awaited;
        this.desk = desk;
    }

    /** All files of an act, in the order of its lines. */
    List<ArchivedFile> of(String actId) {
        return files.ofAct(actId).stream().map(ArchiveFile::view).toList();
    }

    /** Which of these are shut to a reader; one statement. */
    Set<String> shut(List<ArchivedFile> listed, Officer reader) {
        return held.shut(reader, references(listed));
    }

    /** Whether none of these is shut to an officer. */
    boolean open(Collection<String> caseRefs, Officer officer) {
        return held.shut(officer, caseRefs).isEmpty();
    }

    /** Refuses who would settle something about a file that is shut to him; which one he is not told. */
    void demandOpen(String actId, Officer officer) {
        if (!open(references(of(actId)), officer)) {
            throw Refusal.of("archive-shut");
        }
    }

    /** The files of the act, none of which may have been held, taken up again or awaited since it was proposed. */
    List<ArchivedFile> demandFree(ActView act) {
        var today = desk.today(act.authority());
        var listed = of(act.actId());
        for (var file : listed) {
            file.spared(today).ifPresent(code -> {
                throw Refusal.of(code, Map.of("file", file.caseRef()));
            });
        }
        if (!files.worked(references(listed), AccessScope.system()).isEmpty()) {
            throw Refusal.of("archive-at-work");
        }
        demandUnawaited(references(listed), Map.of());
        return listed;
    }

    /** Refuses, with what is told, where a promise that outlives its file is awaited still: nobody could keep it after. */
    void demandUnawaited(List<String> caseRefs, Map<String, String> told) {
        awaited.first(caseRefs).ifPresent(caseRef -> {
            var named = new HashMap<>(told);
            named.put("file", caseRef);
            throw Refusal.of("archive-awaited", named);
        });
    }

    static List<String> references(List<ArchivedFile> listed) {
        return listed.stream().map(ArchivedFile::caseRef).toList();
    }
}
