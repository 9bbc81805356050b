package org.rogatory.web.identity;

import java.util.Map;
import org.rogatory.identity.AccountMirror;

/** The accounts of those of whom the issuer vouches for, brought up to date by what it says now. */
class IssuedAccounts {

    private final IssuedClaims read;
    private final AccountMirror mirror;

    IssuedAccounts(IssuedClaims read, AccountMirror mirror) {
        this.read = read;
        this.mirror = mirror;
    }

    /** The account of the holder of a token that was found genuine. */
    OfficerDetails of(Map<String, Object> claims) {
        return OfficerDetails.of(
                mirror.enter(IssuedClaims.subject(claims), read.officer(claims), IssuedClaims.language(claims)));
    }
}
