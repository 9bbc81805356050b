package org.rogatory.cases;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is for named people only. Callers have passed the rule of the file, or ask for the rule itself. */
interface ReservedRepository extends Repository<Reserved, String> {

    Reserved saveAndFlush(Reserved reserved);

    @Query("select r from Reserved r where r.caseRef = :caseRef order by r.reservedAt, r.reservedId")
    List<Reserved> of(String caseRef);

    /** One of a file, locked until the end of the transaction: who names or opens it waits, or is waited for. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Reserved r where r.reservedId = :reservedId and r.caseRef = :caseRef")
    Optional<Reserved> locked(String caseRef, String reservedId);

    /** The files of an authority that are for named people only as a whole, behind a place, the latest first. */
    @Query("select r from Reserved r, CaseFile f where f.caseRef = r.caseRef and f.authority = :authority"
            + " and r.part = org.rogatory.cases.ReservedPart.FILE and (r.reservedAt < :#{#after.at()}"
            + " or r.reservedAt = :#{#after.at()} and r.reservedId < :#{#after.reference()})"
            + " order by r.reservedAt desc, r.reservedId desc")
    List<Reserved> files(String authority, ListPlace after, Limit limit);

    /** Those for which somebody is named. */
    @Query("select r from Reserved r where r.reservedId in"
            + " (select n.reservedId from ReservedReader n where n.username = :username)"
            + " order by r.caseRef, r.reservedId")
    List<Reserved> readBy(String username);

    /** The same in files that an authority keeps or drafts. */
    @Query("select r from Reserved r, CaseFile f where f.caseRef = r.caseRef"
            + " and (f.authority = :authority or f.unit = :authority) and r.reservedId in"
            + " (select n.reservedId from ReservedReader n where n.username = :username)"
            + " order by r.caseRef, r.reservedId")
    List<Reserved> readAt(String authority, String username);

    /** Who keeps the files of these. */
    @Query("select distinct r.caseRef as caseRef, f.authority as authority from Reserved r, CaseFile f"
            + " where f.caseRef = r.caseRef and r.reservedId in :reservedIds")
    List<Kept> keepers(Collection<String> reservedIds);

    /** A file and the authority that keeps it. */
    interface Kept {

        String getCaseRef();

        String getAuthority();
    }

    @Modifying(flushAutomatically = true)
    @Query("delete from Reserved r where r.reservedId = :reservedId")
    int lift(String reservedId);

    /** Tells the file that something of it is for named people only; no act of others is in the way of it. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "update cases_file set named_readers = true where case_ref = :caseRef and named_readers = false")
    int mark(String caseRef);

    /** The same, and whoever has the file in this transaction knows it. */
    default void mark(CaseFile file) {
        mark(file.caseRef());
        file.marks().reserve();
    }
}
