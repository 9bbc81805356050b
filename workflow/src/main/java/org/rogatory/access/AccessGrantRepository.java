package org.rogatory.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFamily;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Steps of access; they are about files that their reader may not see, so callers ask whose business each is. */
interface AccessGrantRepository extends Repository<AccessGrant, String> {

    /** Of a file that is protected by default nobody learns to whom it is closed, not even that it has steps. */
    String TOLD = " (not exists (select 1 from CaseFile f where f.caseRef = g.caseRef and f.machine = '"
            + CaseFamily.REFERRAL + "') or" + AccessScope.GRANTED + "g.caseRef))";

    AccessGrant saveAndFlush(AccessGrant grant);

    Optional<AccessGrant> findById(String grantId);

    /** A person's own of which he is told, the last one first. */
    @Query("select g from AccessGrant g where g.username = :username and g.untold = false"
            + " order by g.askedAt desc, g.grantId")
    List<AccessGrant> ofPerson(String username, Limit limit);

    /**
     * From where an officer watches steps.
     *
     * @param authorities whose steps he watches
     * @param aside whose steps are not for him
     * @param numbers whether he knows which files are for named people only, who decides on their readers
     */
    record Watch(Set<String> authorities, Set<String> aside, boolean numbers) {}

    /**
     * What an office has to decide, to review or to watch, there or below it, of files that are not shut to the reader;
     * what is due first at the top.
     */
    @Query("select g from AccessGrant g where (g.authority in :#{#watch.authorities()}"
            + " or g.unit = :#{#scope.authority()}) and g.username not in :#{#watch.aside()}"
            + " and (g.status = org.rogatory.access.AccessStatus.ASKED"
            + " or g.status = org.rogatory.access.AccessStatus.STANDING"
            + " and (g.kind = org.rogatory.access.AccessKind.CHALLENGED or g.endsAt is null or g.endsAt > :now))"
            + " and" + TOLD
            + " and not" + AccessScope.KEPT_OUT + "g.caseRef)"
            + " and (:#{#watch.numbers()} = true or not" + AccessScope.SHUT + "g.caseRef))"
            + " order by case when g.reviewDue is null then 1 else 0 end, g.reviewDue, g.askedAt, g.grantId")
    List<AccessGrant> open(Watch watch, Instant now, AccessScope scope, Limit limit);

    /** What a person has asked for or is kept out of by now, of one file. */
    @Query("select g from AccessGrant g where g.caseRef = :caseRef and g.username = :username"
            + " and g.kind = :kind and (g.status = org.rogatory.access.AccessStatus.ASKED"
            + " or g.status = org.rogatory.access.AccessStatus.STANDING)")
    List<AccessGrant> standing(String caseRef, String username, AccessKind kind);

    /** Which files a person opened by his own word since a moment. */
    @Query("select g from AccessGrant g where g.username = :username"
            + " and g.kind = org.rogatory.access.AccessKind.CHALLENGED and g.askedAt > :since")
    List<AccessGrant> challenges(String username, Instant since);

    /** Those whose review is late and of which the head was not told yet. */
    @Query("select g from AccessGrant g where g.status = org.rogatory.access.AccessStatus.STANDING"
            + " and g.kind = org.rogatory.access.AccessKind.CHALLENGED and g.late = false and g.reviewDue < :today"
            + " order by g.reviewDue, g.grantId")
    List<AccessGrant> late(LocalDate today, Limit limit);
}
