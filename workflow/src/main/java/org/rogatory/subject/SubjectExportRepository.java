package org.rogatory.subject;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Exports; those of another authority are found by nobody. */
interface SubjectExportRepository extends Repository<SubjectExport, String> {

    SubjectExport saveAndFlush(SubjectExport export);

    Optional<SubjectExport> findById(String exportId);

    @Query("select e from SubjectExport e where e.exportId = :exportId and e.authority = :authority")
    Optional<SubjectExport> of(String exportId, String authority);

    /** The latest first. */
    @Query("select e from SubjectExport e where e.authority = :authority order by e.askedAt desc, e.exportId")
    List<SubjectExport> list(String authority, Limit limit);

    /** Those that one person has asked for, the latest first. */
    @Query("select e from SubjectExport e where e.authority = :authority and e.askedBy = :username"
            + " order by e.askedAt desc, e.exportId")
    List<SubjectExport> asked(String authority, String username, Limit limit);

    /** What a job is to make now. */
    @Query("select e.exportId from SubjectExport e where e.status = org.rogatory.subject.ExportStatus.APPROVED"
            + " and (e.tryAfter is null or e.tryAfter <= :now) order by e.decidedAt, e.exportId")
    List<String> due(Instant now, Limit limit);

    /** What is to be forgotten now. */
    @Query("select e.exportId from SubjectExport e where e.endsAt <= :now order by e.endsAt, e.exportId")
    List<String> over(Instant now, Limit limit);

    @Query("select e.address from SubjectExport e where e.address in :hashes")
    Set<String> referenced(Collection<String> hashes);
}
