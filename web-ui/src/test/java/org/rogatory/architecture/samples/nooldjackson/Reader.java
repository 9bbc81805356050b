package org.rogatory.architecture.samples.nooldjackson;

import com.fasterxml.jackson.databind.JsonNode;

/** Must fail: the content of a request is of the newer Jackson. */
record Reader(JsonNode content) {}
