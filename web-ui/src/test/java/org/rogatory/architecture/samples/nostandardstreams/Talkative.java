package org.rogatory.architecture.samples.nostandardstreams;

/** Must fail: prints instead of logging. */
class Talkative {

    void act() {
        System.out.println("done");
    }
}
