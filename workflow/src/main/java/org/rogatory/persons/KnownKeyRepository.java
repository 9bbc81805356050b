package org.rogatory.persons;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface KnownKeyRepository extends JpaRepository<KnownKey, String> {

    @Query("select k from KnownKey k order by k.enteredAt desc, k.keyRef")
    List<KnownKey> all();

    /** Those of an organisation that stand so. */
    @Query("select k from KnownKey k where k.organisation = :organisation and k.standing = :standing"
            + " order by k.keyRef")
    List<KnownKey> standing(String organisation, KnownKeyStanding standing);
}
