package org.rogatory.persons;

import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What is wrapped here, against the master keys that the settings name: proved at every start. */
@Component
class KeyRing {

    private final FileKeyRepository keys;
    private final MasterChangeRepository changes;

    KeyRing(FileKeyRepository keys, MasterChangeRepository changes) {
        this.keys = keys;
        this.changes = changes;
    }

    /** Whether nothing was ever wrapped here. */
    boolean empty() {
        return keys.masters().isEmpty() && changes.last().isEmpty();
    }

    /** The number of the key that wraps what is new. */
    int writing() {
        return changes.last().map(MasterChange::masterNumber).orElse(MasterKeys.FIRST);
    }

    /** Whether something is still wrapped with the key of this number. */
    boolean uses(int number) {
        return keys.first(number).isPresent();
    }

    /** Demands that everything that lies here can be opened, and that a key which is named is the one of its number. */
    void demandOpened(MasterKeys masters) {
        var needed = new TreeSet<>(keys.masters());
        needed.add(writing());
        needed.forEach(number -> demandKnown(masters, number));
        changes.all()
                .forEach(change -> masters.of(change.masterNumber())
                        .filter(key -> !change.provedBy(key))
                        .ifPresent(other -> refuse(change.masterNumber())));
    }

    private void demandKnown(MasterKeys masters, int number) {
        if (masters.of(number).isEmpty()) {
            throw new MasterKeyRefused("The master key number " + number
                    + " is in use here and the settings name none; name it as rogatory.persons.master-keys." + number);
        }
        keys.first(number).filter(key -> !opened(masters, key)).ifPresent(key -> refuse(number));
    }

    private static boolean opened(MasterKeys masters, FileKey key) {
        try {
            masters.unwrapped(key);
            return true;
        } catch (UnreadableSecret other) {
            return false;
        }
    }

    private static void refuse(int number) {
        throw new MasterKeyRefused("The master key is not the one that the files were encrypted with (number " + number
                + "); restore the right one from its backup");
    }
}
