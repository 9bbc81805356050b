package org.rogatory.cases;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.rogatory.audit.AuditEntry;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The trail of one State: what was done to its files, what its officers did, what the machine did with exports they had
 * asked for, and what is about the chain and the keys of the whole installation.
 */
interface TrailRepository extends Repository<AuditEntry, Long> {

    String OF_STATE = "(e.subject = 'chain' or e.action = 'persons.rewrapped'"
            + " or e.action in ('subject.make', 'subject.end', 'subject.fail')"
            + " and exists (select 1 from AuditEntry a, UserAccount o where a.subject = e.subject"
            + " and a.action = 'subject.ask' and o.username = a.actor and o.state = :#{#filter.state()})"
            + " or exists (select 1 from CaseFile f where f.caseRef = e.subject and f.state = :#{#filter.state()})"
            + " or exists (select 1 from UserAccount u where (u.username = e.actor or u.username = e.subject)"
            + " and u.state = :#{#filter.state()}))";

    String ASKED = " e.id < :#{#filter.beforeId()} and e.id >= :#{#bounds.first()} and e.id <= :#{#bounds.last()}"
            + " and e.at >= :#{#filter.from()} and e.at < :#{#filter.until()}"
            + " and (:#{#filter.actor()} = '' or e.actor = :#{#filter.actor()})"
            + " and (:#{#filter.subject()} = '' or e.subject = :#{#filter.subject()})"
            + " and " + OF_STATE + " order by e.id desc";

    /** Between which numbers the rows of a time stand; rows of other times may stand among them. */
    @Query("select new org.rogatory.cases.TrailBounds(coalesce(min(e.id), 0L), coalesce(max(e.id), -1L))"
            + " from AuditEntry e where e.at >= :since and e.at < :before")
    TrailBounds bounds(Instant since, Instant before);

    /** Of all kinds. */
    @Query("select e from AuditEntry e where" + ASKED)
    List<AuditEntry> page(AuditFilter filter, TrailBounds bounds, Limit limit);

    /** Of one kind alone, which an index finds only where it is asked for by itself. */
    @Query("select e from AuditEntry e where e.action = :#{#filter.action()} and" + ASKED)
    List<AuditEntry> ofKind(AuditFilter filter, TrailBounds bounds, Limit limit);

    /** What one person did and saw; of files that the reader does not see, nothing. */
    @Query("select e from AuditEntry e where e.actor = :actor and e.id < :before"
            + " and (not exists (select 1 from CaseFile f where f.caseRef = e.subject) or"
            + AccessScope.GRANTED + "e.subject)) order by e.id desc")
    List<AuditEntry> ofPerson(String actor, long before, AccessScope scope, Limit limit);

    /** Those of these files that the reader does not see; what is no file of this node is none of them. */
    @Query("select f.caseRef from CaseFile f where f.caseRef in :caseRefs and not" + AccessScope.GRANTED + "f.caseRef)")
    Set<String> unseen(Set<String> caseRefs, AccessScope scope);
}
