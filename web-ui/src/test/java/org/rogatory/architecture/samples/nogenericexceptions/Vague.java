package org.rogatory.architecture.samples.nogenericexceptions;

/** Must fail: says that something went wrong, not what. */
class Vague {

    void act() {
        throw new RuntimeException("went wrong");
    }
}
