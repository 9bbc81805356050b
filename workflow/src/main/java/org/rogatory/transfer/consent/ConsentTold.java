package org.rogatory.transfer.consent;

import java.time.LocalDate;

/** What the other State tells of the consent: what the person did, by the verb of it, and on which day. */
public record ConsentTold(String verb, LocalDate on) {}
