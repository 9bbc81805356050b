package org.rogatory.web.administration;

import java.util.List;

/**
 * One account in the list.
 *
 * @param self whether it is the reader's own, which he cannot close
 * @param elsewhere whether an issuer of identities keeps it, where alone it is changed
 */
record UserView(
        String username,
        String name,
        String authority,
        List<String> roles,
        boolean enabled,
        boolean self,
        boolean elsewhere) {}
