package org.rogatory.law;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Wording;

/**
 * A kind of letter with the items it must hold, those of the form it extends included.
 *
 * @param cooperation mla, extradition, transfer_sentenced or victim; null for letters within a file
 */
public record Form(String key, Wording label, @Nullable String cooperation, List<FormItem> items) {

    public Optional<FormItem> item(String key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }
}
