package org.rogatory.walk;

import java.util.HashMap;
import java.util.Map;
import org.springframework.web.context.WebApplicationContext;

/** Everybody who goes from address to address by his own name, signed in once. */
record Walkers(WebApplicationContext node, Map<String, Walker> signedIn) {

    static Walkers of(WebApplicationContext node) {
        return new Walkers(node, new HashMap<>());
    }

    Walker as(String username) throws Exception {
        var known = signedIn.get(username);
        if (known == null) {
            known = Walker.as(node, username);
            signedIn.put(username, known);
        }
        return known;
    }
}
