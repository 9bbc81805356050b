package org.rogatory.verification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KeptCodeRepository extends Repository<KeptCode, String> {

    Optional<KeptCode> findById(String hash);

    KeptCode save(KeptCode code);
}
