package org.rogatory.signing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SigningRightRepository extends Repository<SigningRight, String> {

    SigningRight save(SigningRight right);

    Optional<SigningRight> findById(String rightId);

    @Query("select r from SigningRight r where r.authority in :authorities"
            + " order by r.authority, r.validFrom desc, r.rightId")
    List<SigningRight> of(Collection<String> authorities, Limit limit);

    @Query("select r from SigningRight r where r.authority = :authority")
    List<SigningRight> ofAuthority(String authority);

    /** Those that are not revoked, and those that are from a day, be it past or still ahead. */
    @Query("select r from SigningRight r where (r.revokedAt is null or r.revokedOn is not null)"
            + " and (r.holder = :username or r.onBehalfOf = :username) order by r.validFrom, r.rightId")
    List<SigningRight> of(String username);
}
