package org.rogatory.architecture.samples.adaptersatruntimeonly;

import org.rogatory.architecture.samples.adaptersatruntimeonly.integrations.Mailer;

/** Must fail: sees an adapter when it is compiled. */
record Curious(Mailer mailer) {}
