package org.rogatory.imports;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TakenNumberRepository extends Repository<TakenNumber, String> {

    TakenNumber saveAndFlush(TakenNumber number);

    @Query("select n from TakenNumber n where n.numberKey in :keys")
    List<TakenNumber> these(Collection<String> keys);
}
