package org.rogatory.architecture.samples.workflowknowsnoweb;

import org.rogatory.architecture.samples.workflowknowsnoweb.web.Page;

/** Must fail: law that knows a page. */
record Follower(Page page) {}
