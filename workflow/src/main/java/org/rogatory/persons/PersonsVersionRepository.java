package org.rogatory.persons;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonsVersionRepository extends JpaRepository<PersonsVersion, PersonsVersion.Key> {

    List<PersonsVersion> findByCaseRef(String caseRef);
}
