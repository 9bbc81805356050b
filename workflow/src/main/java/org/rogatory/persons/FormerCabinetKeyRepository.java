package org.rogatory.persons;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface FormerCabinetKeyRepository extends JpaRepository<FormerCabinetKey, FormerCabinetKey.Key> {

    /** Those before a number, from the newest back: each opens with the one after it. */
    @Query("select f from FormerCabinetKey f where f.organisation = :organisation and f.keyNumber < :number"
            + " order by f.keyNumber desc")
    List<FormerCabinetKey> before(String organisation, int number);
}
