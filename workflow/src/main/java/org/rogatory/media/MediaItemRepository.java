package org.rogatory.media;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MediaItemRepository extends Repository<MediaItem, String> {

    MediaItem save(MediaItem item);

    Optional<MediaItem> findById(String itemRef);

    /** The newest lines of a State. */
    @Query("select m from MediaItem m where m.state = :state order by m.broughtAt desc, m.itemRef")
    List<MediaItem> of(String state, Limit limit);

    /** The same package that waits already: none or one. */
    @Query("select m from MediaItem m where m.waitingKey = :waitingKey")
    Optional<MediaItem> waiting(String waitingKey);
}
