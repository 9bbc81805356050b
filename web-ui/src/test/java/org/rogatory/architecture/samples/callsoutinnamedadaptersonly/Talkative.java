package org.rogatory.architecture.samples.callsoutinnamedadaptersonly;

import java.net.http.HttpClient;

/** Must fail: calls out, and no document says so. */
class Talkative {

    final HttpClient line = HttpClient.newHttpClient();
}
