package org.rogatory.architecture.samples.webslicesareblind.web.mla;

import org.rogatory.architecture.samples.webslicesareblind.web.cases.CasePage;

/** Must fail: one slice of pages looks into another. */
record RequestPage(CasePage other) {}
