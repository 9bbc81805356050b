package org.rogatory.persons;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FileKeyRepository extends JpaRepository<FileKey, String> {

    Optional<FileKey> findFirstByOrderByCaseRef();

    @Query("select k from FileKey k where k.caseRef > :last order by k.caseRef")
    List<FileKey> after(String last, Limit limit);
}
