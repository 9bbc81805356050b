package org.rogatory.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a table of open paper files tells of each, column by column. */
public enum Column {
    DIRECTION(Kind.CODE, true),
    FORM(Kind.CODE, false),
    OWN_NUMBER(Kind.TEXT, true),
    OWN_DATE(Kind.DATE, true),
    THEIR_NUMBER(Kind.TEXT, false),
    THEIR_DATE(Kind.DATE, false),
    OTHER_STATE(Kind.CODE, true),
    INSTRUMENTS(Kind.CODES, false),
    OFFENCES(Kind.CODES, false),
    ASSISTANCE(Kind.CODES, true),
    MARKING(Kind.CODE, false),
    CASE_NUMBER(Kind.TEXT, false),
    RESPONSIBLE(Kind.CODE, false),
    UNIT(Kind.CODE, false),
    STATUS(Kind.CODE, true),
    RESULTS(Kind.CODES, false),
    REASONS(Kind.CODES, false),
    LAST_ACT(Kind.DATE, false),
    NEXT_DEADLINE(Kind.DATE, false),
    CONTROL_UNTIL(Kind.DATE, false),
    STANDS(Kind.TEXT, false);

    private final Kind kind;
    private final boolean required;

    Column(Kind kind, boolean required) {
        this.kind = kind;
        this.required = required;
    }

    /** What stands in the cells: words, a day, one key or label of a list, or several of them. */
    public enum Kind {
        TEXT,
        DATE,
        CODE,
        CODES
    }

    public Kind kind() {
        return kind;
    }

    /** Whether every row must fill it. */
    public boolean required() {
        return required;
    }

    /** The key in tables and messages, for example {@code own-number}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column of a key. */
    public static Optional<Column> of(String key) {
        return Arrays.stream(values())
                .filter(column -> column.key().equals(key))
                .findFirst();
    }

    /** The columns that every table must have. */
    static List<Column> needed() {
        return Arrays.stream(values()).filter(Column::required).toList();
    }
}
