package org.rogatory.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnchorRows extends Repository<AnchorRow, Long> {

    AnchorRow save(AnchorRow row);

    @Query("select a from AnchorRow a where a.position > :position order by a.position")
    List<AnchorRow> behind(long position, Limit limit);

    @Query("select a from AnchorRow a order by a.position desc limit 1")
    Optional<AnchorRow> newest();
}
