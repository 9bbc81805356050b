package org.rogatory.media;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StandingRepository extends Repository<Standing, String> {

    Standing save(Standing standing);

    Optional<Standing> findById(String standingKey);

    /** What stands of everything; a few lines. */
    @Query("select s from Standing s")
    List<Standing> all();
}
