package org.rogatory.persons;

/**
 * What lies in the cabinet of an organisation cannot be read here and now: nobody who holds it has opened it for this
 * piece of work. Nothing is lost.
 */
public class CabinetShut extends KeyOutOfReach {

    /** The code by which people and systems are told so. */
    public static final String CODE = "cabinet-shut";

    /** Of what belongs to this reference. */
    public CabinetShut(String reference) {
        super(reference);
    }
}
