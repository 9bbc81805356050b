package org.rogatory.persons;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PersonsVersionRepository extends JpaRepository<PersonsVersion, PersonsVersion.Key> {

    List<PersonsVersion> findByCaseRef(String caseRef);

    List<PersonsVersion> findByCaseRefInAndNumber(Collection<String> caseRefs, int number);
}
