package org.rogatory.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DelegateRepository extends Repository<Delegate, String> {

    Delegate save(Delegate delegate);

    void delete(Delegate delegate);

    Optional<Delegate> findById(String username);

    @Query("select d from Delegate d where d.state = :state order by d.authority, d.username")
    List<Delegate> ofState(String state);
}
