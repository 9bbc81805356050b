package org.rogatory.referral.file;

import java.util.List;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReferralFileRepository extends Repository<ReferralFile, String> {

    String VISIBLE = AccessScope.GRANTED + "r.caseRef)";

    ReferralFile save(ReferralFile file);

    @Query("select r from ReferralFile r where r.caseRef = :caseRef and" + VISIBLE)
    Optional<ReferralFile> find(String caseRef, AccessScope scope);

    /** The open files of an organisation, or only first contacts that nobody has kept. */
    @Query("select r.caseRef from ReferralFile r where (:drafts = false or r.draft = true) and r.caseRef in"
            + " (select f.caseRef from CaseFile f where f.authority = :authority and f.machine = 'referral'"
            + " and f.closedAt is null) and" + VISIBLE + " order by r.caseRef")
    List<String> open(String authority, boolean drafts, AccessScope scope, Limit limit);

    /** The open, kept files of these States after one in which nobody speaks for a child, and no clock of that runs. */
    @Query("select r.caseRef from ReferralFile r, CaseFile f where f.caseRef = r.caseRef and r.caseRef > :after"
            + " and f.closedAt is null and f.state in :states and r.draft = false"
            + " and r.age <> org.rogatory.referral.file.Age.ADULT"
            + " and r.guardian <> org.rogatory.referral.file.Guardian.NAMED"
            + " and not exists (select 1 from Deadline d where d.caseRef = r.caseRef and d.ruleKey = '"
            + ReferralClocks.GUARDIAN + "' and (d.status = org.rogatory.deadlines.DeadlineStatus.RUNNING"
            + " or d.owed = true and d.pausedAt is null)) and" + VISIBLE + " order by r.caseRef")
    List<String> unspoken(List<String> states, String after, AccessScope scope, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("delete from ReferralFile r where r.caseRef = :caseRef and" + VISIBLE)
    int remove(String caseRef, AccessScope scope);
}
