package org.rogatory.documents;

import java.time.Instant;

/**
 * A signature made with a national tool, as it is kept beside a letter.
 *
 * @param officer user name of who signed
 * @param at when it was brought here and checked
 * @param content what was signed
 * @param cms the signature itself
 */
public record TokenSignature(
        String tokenRef,
        String officer,
        TokenTool tool,
        Instant at,
        TokenEvidence evidence,
        byte[] content,
        byte[] cms) {}
