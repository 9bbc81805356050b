package org.rogatory.documents;

import java.time.Instant;

/**
 * A signature made with a national tool, as it is kept beside a letter.
 *
 * @param officer user name of who signed
 * @param at when it was brought here and checked
 * @param signed what was given out to be signed
 * @param cms the signature itself
 */
public record TokenSignature(
        String tokenRef,
        String officer,
        TokenTool tool,
        Instant at,
        TokenEvidence evidence,
        TokenChallenge signed,
        byte[] cms) {}
