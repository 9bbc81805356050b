package org.rogatory.architecture.samples.modules.cases;

import org.rogatory.architecture.samples.modules.audit.Trace;

/** Must fail: its module allows no dependency. */
record CaseFile(Trace trace) {}
