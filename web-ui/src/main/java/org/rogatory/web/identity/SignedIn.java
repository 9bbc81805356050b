package org.rogatory.web.identity;

/** Whoever has signed in, by whichever door. */
interface SignedIn {

    /** His account as it was when he signed in. */
    OfficerDetails account();
}
