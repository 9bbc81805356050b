package org.rogatory.cases;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseCounterRepository extends Repository<CaseCounter, String> {

    CaseCounter saveAndFlush(CaseCounter counter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from CaseCounter c where c.counterKey = :key")
    Optional<CaseCounter> lock(String key);
}
