package org.rogatory.cases;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseAccessRepository extends Repository<CaseAccess, CaseAccess.Key> {

    <S extends CaseAccess> Iterable<S> saveAll(Iterable<S> access);

    <S extends CaseAccess> List<S> saveAllAndFlush(Iterable<S> access);

    @Modifying(flushAutomatically = true)
    @Query("delete from CaseAccess a where a.caseRef = :caseRef and a.principal in :principals"
            + " and a.accessLevel <> 'excluded'")
    int takeBack(String caseRef, Collection<String> principals);

    @Query("select a from CaseAccess a where a.caseRef = :caseRef")
    List<CaseAccess> of(String caseRef);

    @Query("select a from CaseAccess a where a.principal in :principals and a.accessLevel = 'excluded'"
            + " and a.caseRef in :caseRefs")
    List<CaseAccess> excluded(Collection<String> principals, Collection<String> caseRefs);

    /** Those of these files that one of these has for work or to look into now, whoever is kept out of them. */
    @Query("select distinct a.caseRef from CaseAccess a where a.principal in :principals and a.caseRef in :caseRefs"
            + " and a.accessLevel not in ('excluded', 'challenged', 'named')"
            + " and (a.endsAt is null or a.endsAt > :#{@clock.instant()})")
    List<String> given(Collection<String> principals, Collection<String> caseRefs);

    /** The rows by which some of these files are shut to a reader. */
    @Query("select sh from CaseAccess sh where " + AccessScope.KEEPS_OUT + " and sh.caseRef in :caseRefs")
    List<CaseAccess> shut(Collection<String> caseRefs, ShutTo scope);

    /** The file, if it is one of extradition that is not open to a principal, whoever is kept out besides. */
    @Query("select f.caseRef from CaseFile f where f.caseRef = :caseRef and f.machine like '" + CaseFamily.EXTRADITION
            + "%' and not exists (select 1 from CaseAccess a where a.caseRef = f.caseRef and a.principal = :principal"
            + " and a.accessLevel <> 'excluded' and (a.endsAt is null or a.endsAt > :#{@clock.instant()}))")
    List<String> unopened(String caseRef, String principal);

    /** Who could only look into files, or only for a time, works on them; one statement, however many. */
    @Modifying(flushAutomatically = true)
    @Query("update CaseAccess a set a.accessLevel = 'standard', a.endsAt = null where a.principal = :principal"
            + " and (a.accessLevel = 'reading' or a.accessLevel = 'standard' and a.endsAt is not null)"
            + " and a.caseRef in :caseRefs")
    int work(String principal, Collection<String> caseRefs);

    /** Who had no access to files works on them; one statement, however many. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "insert into cases_access (principal, case_ref, access_level)"
                    + " select :principal, f.case_ref, 'standard' from cases_file f where f.case_ref in (:caseRefs)"
                    + " and not exists (select 1 from cases_access a"
                    + " where a.case_ref = f.case_ref and a.principal = :principal)")
    int admit(String principal, Collection<String> caseRefs);

    /** Who is kept out is kept out no more, where he had nothing before. */
    @Modifying(flushAutomatically = true)
    @Query("delete from CaseAccess a where a.caseRef = :caseRef and a.principal = :principal"
            + " and a.accessLevel = 'excluded'")
    int letIn(String caseRef, String principal);

    /** Tells the file that somebody looks into it by his own word; no act of others is in the way of it. */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "update cases_file set challenged = true where case_ref = :caseRef and challenged = false")
    int challenged(String caseRef);

    /** What keeps out stands under the personal name; under the other it only waits to be given back. */
    @Modifying(flushAutomatically = true)
    @Query("delete from CaseAccess a where a.principal = :admitted"
            + " or a.principal = :personal and a.accessLevel <> 'excluded'")
    int leave(String personal, String admitted);

    /** The same in these files alone. */
    @Modifying(flushAutomatically = true)
    @Query("delete from CaseAccess a where a.caseRef in :caseRefs and (a.principal = :admitted"
            + " or a.principal = :personal and a.accessLevel <> 'excluded')")
    int leave(String personal, String admitted, Collection<String> caseRefs);

    /** From what he is kept out he stays out, and what he had there before is not kept for him any more. */
    @Modifying(flushAutomatically = true)
    @Query("update CaseAccess a set a.formerLevel = null, a.endsAt = null where a.principal = :personal"
            + " and a.accessLevel = 'excluded' and a.formerLevel is not null")
    int forgetFormer(String personal);

    /** The same in these files alone. */
    @Modifying(flushAutomatically = true)
    @Query("update CaseAccess a set a.formerLevel = null, a.endsAt = null where a.principal = :personal"
            + " and a.accessLevel = 'excluded' and a.formerLevel is not null and a.caseRef in :caseRefs")
    int forgetFormer(String personal, Collection<String> caseRefs);

    /** Who was let look into files does so no more; who works on one, or is kept out of it, goes on so. */
    @Modifying(flushAutomatically = true)
    @Query("delete from CaseAccess a where a.principal = :principal and a.accessLevel = '" + Readers.READING
            + "' and a.caseRef in :caseRefs")
    int forgetReading(String principal, Collection<String> caseRefs);

    /** Who was let look into files before he was kept out of them does not get that back by being let in again. */
    @Modifying(flushAutomatically = true)
    @Query("update CaseAccess a set a.formerLevel = null, a.endsAt = null where a.principal = :principal"
            + " and a.accessLevel = 'excluded' and a.formerLevel = '" + Readers.READING
            + "' and a.caseRef in :caseRefs")
    int forgetFormerReading(String principal, Collection<String> caseRefs);

    /** Which files of an authority, kept or drafted there, have a row of one of these. */
    @Query("select distinct a.caseRef from CaseAccess a, CaseFile f where a.caseRef = f.caseRef"
            + " and a.principal in :principals and (f.authority = :authority or f.unit = :authority)")
    List<String> at(String authority, Collection<String> principals);

    @Modifying(flushAutomatically = true)
    @Query("delete from CaseAccess a where a.caseRef in :caseRefs and a.principal in :principals"
            + " and a.accessLevel <> 'excluded'")
    int dismiss(Collection<String> caseRefs, Collection<String> principals);
}
