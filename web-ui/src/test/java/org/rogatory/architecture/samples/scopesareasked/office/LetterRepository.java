package org.rogatory.architecture.samples.scopesareasked.office;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Must fail: takes a scope and reads for everybody all the same. */
@NoRepositoryBean
interface LetterRepository extends Repository<String, String> {

    @Query("select l from Letter l where l.letterRef = :letterRef")
    Optional<String> find(String letterRef, AccessScope scope);
}
