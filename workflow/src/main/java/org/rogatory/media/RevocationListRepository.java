package org.rogatory.media;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RevocationListRepository extends Repository<RevocationList, String> {

    RevocationList save(RevocationList list);

    Optional<RevocationList> findById(String issuerKey);

    /** Which lists there are, and how often each was replaced; their bytes stay where they are. */
    @Query("select new org.rogatory.media.RevocationMark(l.issuerKey, l.version) from RevocationList l")
    List<RevocationMark> marks();
}
