package org.rogatory.documents.token;

import java.time.Instant;
import org.rogatory.documents.signature.SignatureSlot;

/**
 * A signature made with a national tool, as it is kept beside a letter.
 *
 * @param slot of which place of the letter it is: the approval, or the signature of who sends it
 * @param officer user name of who signed
 * @param at when it was brought here and checked
 * @param signed what was given out to be signed
 * @param cms the signature itself
 */
public record TokenSignature(
        String tokenRef,
        SignatureSlot slot,
        String officer,
        TokenTool tool,
        Instant at,
        TokenEvidence evidence,
        TokenChallenge signed,
        byte[] cms) {}
