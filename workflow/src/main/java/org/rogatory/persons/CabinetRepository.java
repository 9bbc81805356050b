package org.rogatory.persons;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CabinetRepository extends JpaRepository<Cabinet, String> {

    /** For this transaction alone: who comes, who goes and a new key come one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cabinet c where c.organisation = :organisation")
    Optional<Cabinet> held(String organisation);

    /** Those of organisations elsewhere. */
    @Query("select c from Cabinet c where c.own = false order by c.organisation")
    List<Cabinet> elsewhere();
}
