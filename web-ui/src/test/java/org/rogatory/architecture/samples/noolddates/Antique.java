package org.rogatory.architecture.samples.noolddates;

import java.util.Date;

/** Must fail: a date that can change. */
record Antique(Date date) {}
