package org.rogatory.web.administration;

import java.util.List;

/**
 * One account in the list.
 *
 * @param elsewhere whether an issuer of identities keeps it, where alone it is changed
 * @param version of the account, which goes with what is done from the list
 */
record UserView(
        String username,
        String name,
        String authority,
        List<String> roles,
        boolean enabled,
        boolean elsewhere,
        long version) {}
