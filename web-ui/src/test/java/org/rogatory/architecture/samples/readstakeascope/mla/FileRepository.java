package org.rogatory.architecture.samples.readstakeascope.mla;

import java.util.Optional;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** Must fail: reads a file for everybody. */
@NoRepositoryBean
interface FileRepository extends Repository<String, String> {

    Optional<String> findByCaseRef(String caseRef);
}
