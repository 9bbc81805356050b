package org.rogatory.referral.tally;

/** So many in a quarter. */
record TallySum(String quarter, String mapping, TallyCell cell, long number) {}
