package org.rogatory.operations;

import org.jspecify.annotations.Nullable;

/** The tables of the database are not those of this program; says in one line why, and what to do. */
class SchemaRefused extends RuntimeException {

    SchemaRefused(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
