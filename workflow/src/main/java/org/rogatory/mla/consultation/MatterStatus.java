package org.rogatory.mla.consultation;

/** How far a matter has come: noted here only, never sent, told, put to the other State, answered, settled. */
enum MatterStatus {
    NOTED,
    DROPPED,
    TOLD,
    PROPOSED,
    ANSWERED,
    HELD
}
