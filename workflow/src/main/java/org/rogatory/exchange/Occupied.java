package org.rogatory.exchange;

import java.util.concurrent.RejectedExecutionException;

/** Somebody is at it just now: nothing has failed, and the engine has it tried again later without counting. */
final class Occupied extends RejectedExecutionException {

    Occupied() {
        super("Another worker is at it");
    }
}
