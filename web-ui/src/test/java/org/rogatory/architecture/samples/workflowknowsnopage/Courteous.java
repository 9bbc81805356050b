package org.rogatory.architecture.samples.workflowknowsnopage;

import jakarta.servlet.http.HttpServletRequest;

/** Must fail: a use case that reads the request of a browser. */
record Courteous(HttpServletRequest request) {}
