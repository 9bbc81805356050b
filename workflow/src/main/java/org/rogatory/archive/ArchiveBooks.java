package org.rogatory.archive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ArchiveFileRepository.Shelf;
import org.rogatory.archive.ArchiveFiles.Kept;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ShutTo;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The books of the archive of an authority: its files by index, inventories, acts. They tell numbers, never matters. */
@Service
public class ArchiveBooks {

    private static final int SHELVES = 200;

    private final ArchiveFileRepository files;
    private final ArchiveVolumeRepository volumes;
    private final ArchiveActRepository acts;
    private final ArchiveMemberRepository members;
    private final ActFiles listed;
    private final ArchiveDesk desk;

    ArchiveBooks(
            ArchiveFileRepository files,
            ArchiveVolumeRepository volumes,
            ArchiveActRepository acts,
            ArchiveMemberRepository members,
            ActFiles listed,
            ArchiveDesk desk) {
        this.files = files;
        this.volumes = volumes;
        this.acts = acts;
        this.members = members;
        this.listed = listed;
        this.desk = desk;
    }

    /** The inventory of an index and a year, in the order in which files were closed. */
    public record Inventory(String index, int year) {}

    /** A line of an inventory; of a file that is shut to the reader the bare number. */
    public record InventoryLine(int number, @Nullable Kept kept) {}

    /** A line of an act, the first is 1; of a file that is shut to the reader the bare number. */
    public record ActLine(int number, @Nullable ArchivedFile file) {}

    /** An act with its files and its commission. */
    public record WholeAct(ActView act, List<ActLine> lines, List<MemberView> members) {

        /** Those of its files that are open to the reader. */
        public List<ArchivedFile> files() {
            return lines.stream().map(ActLine::file).filter(Objects::nonNull).toList();
        }

        /** Whether one of its files is shut to the reader: then he settles nothing about it. */
        public boolean shut() {
            return files().size() < lines.size();
        }

        /** Whether the whole commission has agreed. */
        public boolean agreed() {
            return members.size() >= ActDrafting.COMMISSION
                    && members.stream().allMatch(member -> member.answer() == MemberAnswer.AGREES);
        }
    }

    /** Whether the books are open to an officer: those of his own authority. */
    public boolean opens(Officer officer) {
        return desk.reads(officer);
    }

    /** Whether the files that the books name are open to an officer by his roles: who only looks on opens none. */
    public boolean opensFiles(Officer officer) {
        return ArchiveDesk.opensFiles(officer);
    }

    /** The day at the authority of an officer. */
    public LocalDate today(Officer officer) {
        return desk.today(officer.authority());
    }

    /** The page from the place the query names; leaves one trace with the references shown. */
    @Transactional
    public Listed<ArchivedFile> page(ArchiveQuery query, Officer officer) {
        var page = Listed.of(files.list(desk.read(officer), query, ShutTo.of(officer), Listed.limit()).stream()
                .map(ArchiveFile::view)
                .toList());
        told("archive.list", officer.authority(), officer, page.lines());
        return page;
    }

    /** The inventories in which something is open to the reader, the latest years first. */
    @Transactional(readOnly = true)
    public List<Inventory> inventories(Officer officer) {
        return files.shelves(desk.read(officer), ShutTo.of(officer), Limit.of(SHELVES)).stream()
                .map(ArchiveBooks::inventory)
                .toList();
    }

    private static Inventory inventory(Shelf shelf) {
        return new Inventory(shelf.index(), shelf.year());
    }

    /** All lines of an inventory with their volumes; one in which nothing is open to the reader is not there. */
    @Transactional
    public List<InventoryLine> inventory(Inventory inventory, Officer officer) {
        var lines = files.inventory(desk.read(officer), inventory.index(), inventory.year()).stream()
                .map(ArchiveFile::view)
                .toList();
        var shut = listed.shut(lines, officer);
        if (lines.stream().allMatch(line -> shut.contains(line.caseRef()))) {
            throw Refusal.notFound();
        }
        var details = Map.of("inventory", inventory.index() + " " + inventory.year());
        desk.trace("archive.print", officer.authority(), officer, details);
        var parts = parts(lines);
        return lines.stream()
                .map(line -> new InventoryLine(
                        Objects.requireNonNullElse(line.line(), 0),
                        shut.contains(line.caseRef())
                                ? null
                                : new Kept(line, parts.getOrDefault(line.caseRef(), List.of()))))
                .toList();
    }

    private Map<String, List<VolumeView>> parts(List<ArchivedFile> lines) {
        return volumes.these(ActFiles.references(lines)).stream()
                .collect(Collectors.groupingBy(
                        ArchiveVolume::caseRef, Collectors.mapping(ArchiveVolume::view, Collectors.toList())));
    }

    /** The acts of the authority after a place, the latest first. */
    @Transactional(readOnly = true)
    public Listed<ActView> acts(ListPlace after, Officer officer) {
        return Listed.of(acts.list(desk.read(officer), after.at(), after.reference(), Listed.limit()).stream()
                .map(ArchiveAct::view)
                .toList());
    }

    /** One act, for those who read the books and for its commission. */
    @Transactional
    public WholeAct act(String actId, Officer officer) {
        var act = acts.find(actId, officer.authority()).orElseThrow(Refusal::notFound);
        var commission = members.of(actId).stream().map(ArchiveMember::view).toList();
        var sits = commission.stream().anyMatch(member -> member.username().equals(officer.username()));
        if (!sits && !desk.reads(officer)) {
            throw Refusal.notFound();
        }
        var whole = new WholeAct(act.view(), lines(listed.of(actId), officer), commission);
        told("archive.view", actId, officer, whole.files());
        return whole;
    }

    private List<ActLine> lines(List<ArchivedFile> all, Officer officer) {
        var shut = listed.shut(all, officer);
        return IntStream.range(0, all.size())
                .mapToObj(at -> new ActLine(at + 1, shut.contains(all.get(at).caseRef()) ? null : all.get(at)))
                .toList();
    }

    private void told(String action, String subject, Officer officer, Collection<ArchivedFile> shown) {
        var references = shown.stream().map(ArchivedFile::caseRef).collect(Collectors.joining(","));
        desk.trace(action, subject, officer, references.isEmpty() ? Map.of() : Map.of("shown", references));
    }
}
