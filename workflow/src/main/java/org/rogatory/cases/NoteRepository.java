package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, String> {

    Note save(Note note);

    Optional<Note> findById(String id);

    @Query("select n from Note n where n.caseRef = :caseRef order by n.at desc, n.id")
    List<Note> of(String caseRef);
}
