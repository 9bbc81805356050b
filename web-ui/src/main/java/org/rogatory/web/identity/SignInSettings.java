package org.rogatory.web.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How one may sign in.
 *
 * @param allowRemote whether the embedded sign-in, made for trying out, answers to other machines
 */
@ConfigurationProperties("rogatory.identity")
public record SignInSettings(@DefaultValue("false") boolean allowRemote) {}
