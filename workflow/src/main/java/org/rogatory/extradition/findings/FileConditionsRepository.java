package org.rogatory.extradition.findings;

import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileConditionsRepository extends Repository<FileConditions, String> {

    String VISIBLE = AccessScope.GRANTED + "c.caseRef)";

    FileConditions save(FileConditions conditions);

    @Query("select c from FileConditions c where c.caseRef = :caseRef and" + VISIBLE)
    Optional<FileConditions> find(String caseRef, AccessScope scope);
}
