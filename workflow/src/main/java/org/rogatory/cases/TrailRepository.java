package org.rogatory.cases;

import java.util.List;
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

    @Query("select e from AuditEntry e where e.id < :#{#filter.beforeId()}"
            + " and e.at >= :#{#filter.from()} and e.at < :#{#filter.until()}"
            + " and (:#{#filter.actor()} = '' or e.actor = :#{#filter.actor()})"
            + " and (:#{#filter.subject()} = '' or e.subject = :#{#filter.subject()})"
            + " and (:#{#filter.action()} = '' or e.action = :#{#filter.action()})"
            + " and " + OF_STATE + " order by e.id desc")
    List<AuditEntry> page(AuditFilter filter, Limit limit);

    /** What one person did and saw; of files that the reader does not see, nothing. */
    @Query("select e from AuditEntry e where e.actor = :actor and e.id < :before"
            + " and (not exists (select 1 from CaseFile f where f.caseRef = e.subject) or"
            + AccessScope.GRANTED + "e.subject)) order by e.id desc")
    List<AuditEntry> ofPerson(String actor, long before, AccessScope scope, Limit limit);
}
