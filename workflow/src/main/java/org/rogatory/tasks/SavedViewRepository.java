package org.rogatory.tasks;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SavedViewRepository extends Repository<SavedView, String> {

    SavedView save(SavedView view);

    void delete(SavedView view);

    @Query("select v from SavedView v where v.username = :username order by v.name")
    List<SavedView> of(String username, Limit limit);

    @Query("select v from SavedView v where v.viewId = :viewId and v.username = :username")
    Optional<SavedView> find(String viewId, String username);
}
