package org.rogatory.persons;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CabinetHolderRepository extends JpaRepository<CabinetHolder, CabinetHolder.Key> {

    @Query("select h from CabinetHolder h where h.organisation = :organisation order by h.username")
    List<CabinetHolder> of(String organisation);
}
