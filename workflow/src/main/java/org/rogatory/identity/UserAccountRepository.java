package org.rogatory.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserAccountRepository extends Repository<UserAccount, String> {

    UserAccount save(UserAccount account);

    Optional<UserAccount> findById(String username);

    @Query("select u from UserAccount u where u.subject = :subject")
    Optional<UserAccount> ofSubject(String subject);

    @Query("select u from UserAccount u where u.username in :usernames")
    List<UserAccount> these(Collection<String> usernames);

    @Query("select u from UserAccount u where u.state = :state order by u.authority, u.username")
    List<UserAccount> ofState(String state);

    @Query("select u from UserAccount u where u.state = :state and u.authority = :authority and u.enabled = true")
    List<UserAccount> serving(String state, String authority);

    /** The hashes of accounts that a password opens and whose names tell their State, as {@code officer.uz}. */
    @Query("select distinct u.passwordHash from UserAccount u where u.enabled = true and u.subject is null"
            + " and (u.username like concat('%.', lower(u.state))"
            + " or u.username like concat('%.', lower(u.state), '.%'))")
    List<String> hashesOfNamesByState();
}
