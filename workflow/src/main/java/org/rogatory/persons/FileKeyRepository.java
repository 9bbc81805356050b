package org.rogatory.persons;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FileKeyRepository extends JpaRepository<FileKey, String> {

    /** The numbers of the master keys that wrap the keys that are not destroyed. */
    @Query("select distinct k.masterNumber from FileKey k where k.masterNumber > 0")
    List<Integer> masters();

    /** The names that begin so, of those that are not destroyed. */
    @Query("select k.caseRef from FileKey k where k.masterNumber > 0 and k.caseRef like concat(:beginning, '%')")
    List<String> standing(String beginning);

    /** One of those that a master key wraps. */
    @Query("select k from FileKey k where k.masterNumber = :master order by k.caseRef limit 1")
    Optional<FileKey> first(int master);

    /** Those that a master key wraps, behind a reference. */
    @Query("select k from FileKey k where k.masterNumber = :master and k.caseRef > :last order by k.caseRef")
    List<FileKey> after(int master, String last, Limit limit);

    /** Wraps one anew, unless it has changed since it was read, as when it was destroyed. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update FileKey k set k.wrapped = :wrapped, k.masterNumber = :master, k.version = k.version + 1"
            + " where k.caseRef = :reference and k.version = :version")
    int rewrap(String reference, long version, int master, String wrapped);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update FileKey k set k.wrapped = '', k.masterNumber = 0, k.version = k.version + 1"
            + " where k.caseRef in :references")
    int destroy(Collection<String> references);
}
