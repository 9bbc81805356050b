package org.rogatory.architecture.samples.adaptersareblind.integrations.pdf;

import org.rogatory.architecture.samples.adaptersareblind.integrations.storage.Disk;

/** Must fail: one adapter looks into another. */
record Renderer(Disk disk) {}
