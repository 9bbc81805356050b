package org.rogatory.architecture.samples.notimewithoutclock;

import java.time.Instant;
import java.util.function.Supplier;

/** Must fail: no test can move this time. */
class Hasty {

    final Supplier<Instant> time = Instant::now;
}
