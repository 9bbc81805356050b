package org.rogatory.archive;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.ShutTo;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The files of the archive. Whose they are is asked in every list, and whether one is shut to the reader; of one file
 * callers have passed the rule. Inventories and acts have no gaps: their callers leave the bare number of what is shut.
 */
interface ArchiveFileRepository extends Repository<ArchiveFile, String> {

    /** That the file {@code f} is not shut to the reader {@code scope}. */
    String OPEN = " and not" + AccessScope.SHUT + "f.caseRef)";

    ArchiveFile saveAndFlush(ArchiveFile file);

    Optional<ArchiveFile> findById(String caseRef);

    /** Those of these, locked until the end of the transaction: who puts a hold waits, or is waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from ArchiveFile f where f.caseRef in :caseRefs order by f.caseRef")
    List<ArchiveFile> locked(Collection<String> caseRefs);

    @Query("select f from ArchiveFile f where f.authority = :authority and f.state in :#{#query.states()}"
            + " and (:#{#query.held()} = false or f.held = true)"
            + " and (:#{#query.run()} = false or f.keptUntil < :#{#query.today()})"
            + " and f.indexCode = coalesce(:#{#query.index()}, f.indexCode)"
            + " and (f.indexCode > :#{#query.after().index()}"
            + " or f.indexCode = :#{#query.after().index()} and f.caseRef > :#{#query.after().caseRef()})"
            + OPEN + " order by f.indexCode, f.caseRef")
    List<ArchiveFile> list(String authority, ArchiveQuery query, ShutTo scope, Limit limit);

    @Query("select f from ArchiveFile f where f.authority = :authority and f.closedYear = :year"
            + " and f.indexCode = :index order by f.inventoryLine")
    List<ArchiveFile> inventory(String authority, String index, int year);

    @Query("select max(f.inventoryLine) from ArchiveFile f where f.authority = :authority and f.closedYear = :year"
            + " and f.indexCode = :index")
    @Nullable
    Integer lastLine(String authority, String index, int year);

    /** An index and a year under which files were closed, one at least that is open to the reader. */
    record Shelf(String index, int year) {}

    @Query("select distinct new org.rogatory.archive.ArchiveFileRepository$Shelf(f.indexCode, f.closedYear)"
            + " from ArchiveFile f where f.authority = :authority and f.closedYear is not null" + OPEN
            + " order by f.closedYear desc, f.indexCode")
    List<Shelf> shelves(String authority, ShutTo scope, Limit limit);

    @Query("select f from ArchiveFile f, ArchiveItem i where i.actId = :actId and i.caseRef = f.caseRef"
            + " order by i.line")
    List<ArchiveFile> ofAct(String actId);

    @Query("select f from ArchiveFile f where f.authority = :authority and f.caseRef in :caseRefs" + OPEN
            + " order by f.indexCode, f.caseRef")
    List<ArchiveFile> these(String authority, Collection<String> caseRefs, ShutTo scope);

    /** Those of these files on which work goes on, or goes on again. */
    @Query("select c.caseRef from CaseFile c where c.caseRef in :caseRefs and c.closedAt is null and"
            + AccessScope.GRANTED + "c.caseRef)")
    List<String> worked(Collection<String> caseRefs, AccessScope scope);

    @Query("select f from ArchiveFile f where f.authority = :authority and f.pendingAct is null"
            + " and f.state = org.rogatory.archive.ArchiveState.CLOSED" + OPEN + " order by f.indexCode, f.caseRef")
    List<ArchiveFile> toHandOver(String authority, ShutTo scope, Limit limit);

    @Query("select f from ArchiveFile f where f.authority = :authority and f.pendingAct is null and f.held = false"
            + " and f.keptUntil < :today and f.state in (org.rogatory.archive.ArchiveState.CLOSED,"
            + " org.rogatory.archive.ArchiveState.IN_ARCHIVE)" + OPEN + " order by f.keptUntil, f.caseRef")
    List<ArchiveFile> toDestroy(String authority, LocalDate today, ShutTo scope, Limit limit);

    /** Those whose term has ended, of which nobody was told, and which could be destroyed. */
    @Query("select f from ArchiveFile f where f.keptUntil < :today and f.held = false and f.pendingAct is null"
            + " and (f.rungFor is null or f.rungFor <> f.keptUntil) and f.state in"
            + " (org.rogatory.archive.ArchiveState.CLOSED, org.rogatory.archive.ArchiveState.IN_ARCHIVE)"
            + " order by f.keptUntil, f.caseRef")
    List<ArchiveFile> ended(LocalDate today, Limit limit);

    /** Its version stays: nobody who has the file before him is overtaken by that. */
    @Modifying
    @Query("update ArchiveFile f set f.rungFor = f.keptUntil where f.caseRef in :caseRefs"
            + " and (f.rungFor is null or f.rungFor <> f.keptUntil)")
    int ring(Collection<String> caseRefs);

    @Modifying
    @Query("update ArchiveFile f set f.pendingAct = :actId, f.version = f.version + 1"
            + " where f.caseRef in :caseRefs and f.pendingAct is null")
    int propose(Collection<String> caseRefs, String actId);

    @Modifying
    @Query("update ArchiveFile f set f.pendingAct = null, f.version = f.version + 1 where f.pendingAct = :actId")
    int release(String actId);

    @Modifying
    @Query("update ArchiveFile f set f.pendingAct = null, f.transferAct = :actId, f.version = f.version + 1,"
            + " f.state = org.rogatory.archive.ArchiveState.IN_ARCHIVE"
            + " where f.pendingAct = :actId and f.state = org.rogatory.archive.ArchiveState.CLOSED")
    int take(String actId);

    /** Takes the place of a look before it: what was put under a hold meanwhile is not among those it changes. */
    @Modifying
    @Query(
            "update ArchiveFile f set f.pendingAct = null, f.destructionAct = :actId, f.version = f.version + 1,"
                    + " f.state = org.rogatory.archive.ArchiveState.DESTROYED"
                    + " where f.pendingAct = :actId and f.held = false and f.keptUntil < :today"
                    + " and not exists (select 1 from LegalHold h where h.caseRef = f.caseRef and h.liftedBy is null)"
                    + " and f.state in (org.rogatory.archive.ArchiveState.CLOSED, org.rogatory.archive.ArchiveState.IN_ARCHIVE)")
    int destroy(String actId, LocalDate today);
}
