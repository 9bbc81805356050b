package org.rogatory.mla.cascade;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LevelRepository extends Repository<Level, String> {

    String VISIBLE = AccessScope.GRANTED + "l.caseRef)";

    Level save(Level level);

    <S extends Level> Iterable<S> saveAll(Iterable<S> levels);

    @Query("select l from Level l where l.caseRef = :caseRef and" + VISIBLE + " order by l.number")
    List<Level> of(String caseRef, AccessScope scope);
}
