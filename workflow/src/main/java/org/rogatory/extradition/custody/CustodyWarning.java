package org.rogatory.extradition.custody;

import java.time.Instant;

/**
 * A warning before the end that governs. It is due from 00:00, at the place of detention, of the day that is so many
 * days before the last day.
 *
 * @param days days before the last day
 * @param at the moment from which it is due
 */
public record CustodyWarning(int days, Instant at) {}
