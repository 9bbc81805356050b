package org.rogatory.journey;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The doors of a node without a browser: built once for each, for they know nothing of who goes through them. */
public final class Doors {

    private static final Map<WebApplicationContext, MockMvc> BUILT = new ConcurrentHashMap<>();

    private Doors() {}

    /** Those of this node, with all that guards them. */
    public static MockMvc of(WebApplicationContext node) {
        return BUILT.computeIfAbsent(
                node,
                first -> MockMvcBuilders.webAppContextSetup(first)
                        .apply(springSecurity())
                        .build());
    }
}
