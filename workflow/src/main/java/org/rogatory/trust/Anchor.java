package org.rogatory.trust;

import java.security.cert.X509Certificate;

/**
 * A certificate from which the trusted ones of a State descend.
 *
 * @param state code of the State
 * @param list name of the trust list on which it stands, as readers are told it
 */
public record Anchor(String state, String list, X509Certificate certificate) {}
