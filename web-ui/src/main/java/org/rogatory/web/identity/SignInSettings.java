package org.rogatory.web.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one may sign in.
 *
 * @param allowRemote whether the embedded sign-in, made for trying out, answers to other machines
 * @param longestSession after which time a session ends, however busy it is
 * @param sessions where sessions are kept
 */
@ConfigurationProperties("rogatory.identity")
public record SignInSettings(
        @DefaultValue("false") boolean allowRemote,
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue("memory") Sessions sessions) {

    /** In the memory of each node, or in the database that all share. */
    public enum Sessions {
        MEMORY,
        DATABASE
    }
}
