package org.rogatory.persons;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FileKeyRepository extends JpaRepository<FileKey, String> {

    /** Of those that are not destroyed. */
    @Query("select k from FileKey k where k.wrapped <> '' order by k.caseRef limit 1")
    Optional<FileKey> first();

    @Query("select k from FileKey k where k.caseRef > :last and k.wrapped <> '' order by k.caseRef")
    List<FileKey> after(String last, Limit limit);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update FileKey k set k.wrapped = '', k.version = k.version + 1 where k.caseRef in :references")
    int destroy(Collection<String> references);
}
