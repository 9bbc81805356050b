package org.rogatory.integrations.webhooks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where names of hosts lead. */
interface HostNames {

    /** All addresses of a host; one written as a number is its own. */
    List<InetAddress> of(String host) throws UnknownHostException;
}
