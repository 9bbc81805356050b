package org.rogatory.trust;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StateTrustRepository extends Repository<StateTrust, String> {

    StateTrust save(StateTrust state);

    Optional<StateTrust> findById(String state);

    @Query("select s from StateTrust s")
    List<StateTrust> all();
}
