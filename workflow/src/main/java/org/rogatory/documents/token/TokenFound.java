package org.rogatory.documents.token;

import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.token.TokenEvidence.Signer;

/**
 * What is found of a signature of a national tool that travelled beside a letter. Whatever it is, it makes nothing else
 * genuine.
 *
 * @param told what it says of itself; null where it cannot be read
 * @param length how much of the letter it is under, from its beginning: all that stood there before the first seal; 0
 *     where it is under none of it
 */
public record TokenFound(Fit fit, Verdict verdict, @Nullable Told told, int length) {

    /** How a signature and a letter stand to each other. */
    public enum Fit {

        /** The digest it signs is that of the letter as it stood before its first seal, and as it is read still. */
        SAME,

        /** The digest it signs is that of the letter before its first seal; what is read now may be something else. */
        EARLIER,

        /** Nothing could be compared: the algorithm of the digest is not known here, or nothing here can look at it. */
        NOT_COMPARED,

        /** It is a signature under something else. */
        OTHER,

        /** It is no signature that can be read. */
        UNREADABLE,

        /** There are more than a letter has, and nobody looks at any of them. */
        TOO_MANY
    }

    /**
     * What a signature says of itself.
     *
     * @param algorithm object identifier of the algorithm of the signature
     * @param authority key of the authority at which a trust list of its State names the certificate; null if none does
     */
    public record Told(
            String algorithm, Signer signer, @Nullable String authority) {}

    /** Of what cannot be read as a signature. */
    public static TokenFound unreadable() {
        return new TokenFound(Fit.UNREADABLE, Verdict.INVALID, null, 0);
    }

    /** Of what nothing here can look at. */
    public static TokenFound unknown() {
        return new TokenFound(Fit.NOT_COMPARED, Verdict.NOT_VERIFIABLE_HERE, null, 0);
    }

    /** Of so many that they are no signatures of one letter. */
    public static TokenFound tooMany() {
        return new TokenFound(Fit.TOO_MANY, Verdict.INVALID, null, 0);
    }

    /** The code of the finding; its words are told by pages. */
    public String code() {
        return switch (fit) {
            case UNREADABLE -> "beside-unreadable";
            case TOO_MANY -> "beside-too-many";
            case OTHER -> "beside-other";
            case NOT_COMPARED -> ofNotCompared();
            case EARLIER -> "beside-earlier";
            case SAME -> ofSame();
        };
    }

    private String ofNotCompared() {
        if (told == null) {
            return "beside-not-checked";
        }
        return verdict == Verdict.INVALID ? "beside-invalid" : "beside-not-compared";
    }

    private String ofSame() {
        return switch (verdict) {
            case GENUINE -> "beside-genuine";
            case UNTRUSTED -> "beside-untrusted";
            case NOT_VERIFIABLE_HERE -> "beside-not-verifiable";
            case UNSIGNED, INVALID -> "beside-invalid";
        };
    }
}
