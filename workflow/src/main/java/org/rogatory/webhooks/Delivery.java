package org.rogatory.webhooks;

import java.net.URI;
import java.util.Map;

/**
 * What is sent to an address.
 *
 * @param headers names of HTTP headers and their values, the signature among them
 */
public record Delivery(URI address, Map<String, String> headers, String body) {}
