package org.rogatory.identity;

import java.util.Optional;

/** The accounts that may sign in to the embedded default. */
public interface UserAccounts {

    /** The account of a user name; case does not matter. */
    Optional<Account> find(String username);

    /** An account: who it is, the hash of his password, whether he may sign in, his language (en, ru, uz). */
    record Account(Officer officer, String passwordHash, boolean enabled, String language) {}
}
