package org.rogatory.archive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveFile.Filed;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.registers.Nomenclature;
import org.rogatory.registers.NomenclatureIndex;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One file under its index: filed, split into volumes, closed into the inventory, by the registry that keeps it. */
@Service
public class ArchiveFiles {

    private static final int MOST = 99_999;

    private final ArchiveFileRepository files;
    private final ArchiveVolumeRepository volumes;
    private final Cases cases;
    private final Nomenclature nomenclature;
    private final ArchiveDesk desk;

    ArchiveFiles(
            ArchiveFileRepository files,
            ArchiveVolumeRepository volumes,
            Cases cases,
            Nomenclature nomenclature,
            ArchiveDesk desk) {
        this.files = files;
        this.volumes = volumes;
        this.cases = cases;
        this.nomenclature = nomenclature;
        this.desk = desk;
    }

    /** A file with its volumes. */
    public record Kept(ArchivedFile file, List<VolumeView> volumes) {}

    /** What the archive knows of a file the officer may see; null while it is under no index. */
    @Transactional(readOnly = true)
    public @Nullable Kept of(String caseRef, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        return files.findById(caseRef)
                .map(kept -> new Kept(kept.view(), parts(caseRef)))
                .orElse(null);
    }

    /** The indices under which the registry of an officer files today, each code once. */
    @Transactional(readOnly = true)
    public List<NomenclatureIndex> indices(Officer clerk) {
        var today = desk.today(clerk.authority());
        var codes = new HashSet<String>();
        return nomenclature.of(clerk).stream()
                .filter(index -> index.authority().equals(clerk.authority()) && index.validOn(today))
                .filter(index -> codes.add(index.code()))
                .toList();
    }

    /** Whether an officer files for the authority that keeps a file. */
    public boolean files(CaseFile file, Officer officer) {
        return desk.does(file.authority(), officer, ArchiveDesk.CLERKS);
    }

    /** Whether an officer answers for what the authority that keeps a file keeps. */
    public boolean keeps(CaseFile file, Officer officer) {
        return desk.does(file.authority(), officer, ArchiveDesk.KEEPERS);
    }

    /** Puts a file under an index; its first volume begins with the day the file was opened. */
    @Transactional
    public ArchivedFile file(String caseRef, Filing wanted, Officer clerk) {
        var file = worked(caseRef, clerk);
        if (files.findById(caseRef).isPresent()) {
            throw Refusal.of("archive-filed");
        }
        check(wanted, clerk);
        var today = desk.today(file.authority());
        volumes.save(new ArchiveVolume(caseRef, 1, desk.day(file.authority(), file.openedAt())));
        var kept = new ArchiveFile(caseRef, file.authority(), wanted, new Filed(clerk.username(), today));
        return keep("archive.file", kept, clerk);
    }

    /** Puts it under another index while it is open, or another article; once closed a term may only become longer. */
    @Transactional
    public ArchivedFile refile(String caseRef, Filing wanted, long seen, Officer clerk) {
        var kept = kept(caseRef, seen, clerk);
        var before = kept.view();
        if (before.state() == ArchiveState.OPEN) {
            check(wanted, clerk);
        } else {
            wanted.retention().check();
            demandLonger(before, wanted);
        }
        kept.refile(wanted);
        return keep("archive.retention", kept, clerk);
    }

    private static void demandLonger(ArchivedFile before, Filing wanted) {
        if (before.state() == ArchiveState.DESTROYED || before.pendingAct() != null) {
            throw Refusal.of("wrong-status");
        }
        if (!wanted.index().equals(before.index())) {
            throw Refusal.of("archive-index", "index");
        }
        if (wanted.retention().shorterThan(before.retention())) {
            throw Refusal.of("archive-shorter", "years");
        }
    }

    /** Ends the last volume and begins the next. */
    @Transactional
    public ArchivedFile split(String caseRef, VolumeEnd end, long seen, Officer clerk) {
        var kept = open(caseRef, seen, clerk);
        var last = ended(kept.view(), end);
        var next = end.nextDay();
        if (next == null) {
            throw Refusal.of("field-missing", "nextDay");
        }
        demandOrder(last.view().lastDay(), next, "nextDay");
        demandPast(next, kept.view().authority(), "nextDay");
        volumes.save(new ArchiveVolume(caseRef, last.view().number() + 1, next));
        kept.counts(parts(caseRef));
        return keep("archive.volume", kept, clerk);
    }

    /** Closes a file on which no work goes on into the inventory of its index and year. */
    @Transactional
    public ArchivedFile close(String caseRef, VolumeEnd end, long seen, Officer clerk) {
        var file = worked(caseRef, clerk);
        var kept = open(caseRef, seen, clerk);
        if (file.closedAt() == null) {
            throw Refusal.of("archive-at-work");
        }
        ended(kept.view(), end);
        kept.counts(parts(caseRef));
        var today = desk.today(file.authority());
        var last = files.lastLine(file.authority(), kept.view().index(), today.getYear());
        kept.close(today, last == null ? 1 : last + 1);
        return keep("archive.close", kept, clerk);
    }

    private ArchiveVolume ended(ArchivedFile file, VolumeEnd end) {
        var all = volumes.of(file.caseRef());
        var last = all.get(all.size() - 1);
        var day = end.lastDay();
        var sheets = end.sheets();
        if (day == null) {
            throw Refusal.of("field-missing", "lastDay");
        }
        if (sheets == null) {
            throw Refusal.of("field-missing", "sheets");
        }
        if (sheets < 1 || sheets > MOST) {
            throw Refusal.of("sheets-implausible", "sheets");
        }
        demandOrder(last.view().firstDay(), day, "lastDay");
        demandPast(day, file.authority(), "lastDay");
        last.end(day, sheets);
        return volumes.save(last);
    }

    private static void demandOrder(@Nullable LocalDate first, LocalDate last, String field) {
        if (first != null && last.isBefore(first)) {
            throw Refusal.of("archive-days", field);
        }
    }

    private void demandPast(LocalDate day, String authority, String field) {
        if (day.isAfter(desk.today(authority))) {
            throw Refusal.of("day-in-future", field);
        }
    }

    private void check(Filing wanted, Officer clerk) {
        if (indices(clerk).stream().noneMatch(index -> index.code().equals(wanted.index()))) {
            throw Refusal.of("archive-index", "index");
        }
        wanted.retention().check();
    }

    private CaseFile worked(String caseRef, Officer clerk) {
        var file = cases.find(caseRef, AccessScope.of(clerk));
        desk.demand(file.authority(), clerk, ArchiveDesk.CLERKS);
        return file;
    }

    private ArchiveFile kept(String caseRef, long seen, Officer clerk) {
        worked(caseRef, clerk);
        var kept = files.findById(caseRef).orElseThrow(Refusal::notFound);
        ArchiveDesk.demandSeen(seen, kept.version());
        return kept;
    }

    private ArchiveFile open(String caseRef, long seen, Officer clerk) {
        var kept = kept(caseRef, seen, clerk);
        if (kept.view().state() != ArchiveState.OPEN) {
            throw Refusal.of("wrong-status");
        }
        return kept;
    }

    private List<VolumeView> parts(String caseRef) {
        return volumes.of(caseRef).stream().map(ArchiveVolume::view).toList();
    }

    private ArchivedFile keep(String action, ArchiveFile file, Officer clerk) {
        var view = files.saveAndFlush(file).view();
        var years = view.retention().years();
        desk.trace(
                action,
                view.caseRef(),
                clerk,
                Map.of(
                        "index",
                        view.index(),
                        "years",
                        years == null ? "permanent" : years.toString(),
                        "volumes",
                        String.valueOf(view.volumes())));
        return view;
    }
}
