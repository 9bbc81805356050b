package org.rogatory.integrations;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Where names of hosts lead. */
public interface HostNames {

    /** All addresses of a host; one written as a number is its own. */
    List<InetAddress> of(String host) throws UnknownHostException;
}
