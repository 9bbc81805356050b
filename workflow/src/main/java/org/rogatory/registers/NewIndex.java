package org.rogatory.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Wording;

/** An index to be added to a nomenclature; valid until further notice where it has no last day. */
public record NewIndex(
        String authority,
        JournalKind kind,
        String code,
        Wording title,
        String template,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
