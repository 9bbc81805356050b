package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame around a page: who reads it, where he may go, in which language.
 *
 * @param reader null where nobody has signed in
 * @param news what the reader has not read yet, or null
 * @param edition by which edition of the law data the system judges
 * @param quiet whether the page stands in the frame from which nobody learns what it is about
 * @param unreviewed whether no native editor has read the wording of this language yet
 */
public record Shell(
        @Nullable Reader reader,
        @Nullable News news,
        List<Section> sections,
        List<Choice> languages,
        boolean demo,
        boolean quiet,
        boolean unreviewed,
        String edition,
        int sessionSeconds) {

    /**
     * Who reads: his name, his first role and his authority, in his language.
     *
     * @param ownPassword whether he has a password here that he may change
     * @param mark who has the page before him and when, for what he prints of it
     */
    public record Reader(String name, String role, String authority, String state, boolean ownPassword, String mark) {}

    /** Notices not read yet: the number as it is shown, and the same in words. */
    public record News(String count, String words) {}

    /** One entry of the main navigation; its words are the message {@code shared.nav.<key>}. */
    public record Section(String key, String href) {}

    /** One language of the switch; the link opens the same page in it. */
    public record Choice(String code, String name, String href, boolean current) {}
}
