package org.rogatory.media;

import org.jspecify.annotations.Nullable;

/**
 * Something the media register does not take. The code has a text in every language ({@code refusal.<code>}); nothing
 * was applied.
 */
public final class MediaRefused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final @Nullable String detail;
    private final boolean secondPerson;

    /** For the reason with this code. */
    public MediaRefused(String code) {
        this(code, null);
    }

    /** The same with what exactly is wrong, a line of what was published: file, record, field. */
    public MediaRefused(String code, @Nullable String detail) {
        this(code, detail, false);
    }

    private MediaRefused(String code, @Nullable String detail, boolean secondPerson) {
        super(code);
        this.secondPerson = secondPerson;
        this.code = code;
        this.detail = detail;
    }

    /** Who brought something would take it over himself. */
    static MediaRefused secondPerson() {
        return new MediaRefused("media-four-eyes", null, true);
    }

    /** Whether it is refused because another person has to do it. */
    public boolean needsAnother() {
        return secondPerson;
    }

    /** What exactly is wrong; null where the code says it all. */
    public @Nullable String detail() {
        return detail;
    }

    /** The code of its text. */
    public String code() {
        return code;
    }
}
