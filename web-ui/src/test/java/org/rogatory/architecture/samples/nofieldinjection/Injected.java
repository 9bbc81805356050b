package org.rogatory.architecture.samples.nofieldinjection;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

/** Must fail: what it needs cannot be seen from its constructor. */
class Injected {

    @Autowired
    Clock clock;
}
