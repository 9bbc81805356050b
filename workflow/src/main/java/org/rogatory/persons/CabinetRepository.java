package org.rogatory.persons;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CabinetRepository extends JpaRepository<Cabinet, String> {

    /** Those of organisations elsewhere. */
    @Query("select c from Cabinet c where c.own = false order by c.organisation")
    List<Cabinet> elsewhere();
}
