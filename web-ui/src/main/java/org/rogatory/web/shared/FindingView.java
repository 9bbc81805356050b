package org.rogatory.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding in the reader's words.
 *
 * @param level {@code error}, {@code warning}, {@code info}, {@code ok}, {@code stop} or {@code overridden}
 * @param title what is wrong
 * @param advice how to mend it
 * @param source article, and whether it blocks
 * @param href place in the form, or null
 * @param notes what was asked for and decided about it
 * @param links what the reader may ask for or decide
 */
public record FindingView(
        String level,
        String title,
        @Nullable String advice,
        @Nullable String source,
        @Nullable String href,
        List<Note> notes,
        List<ActionView> links) {

    public FindingView {
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }

    public FindingView(
            String level, String title, @Nullable String advice, @Nullable String source, @Nullable String href) {
        this(level, title, advice, source, href, List.of(), List.of());
    }

    /** What a person has said about it: who, when, and the reason in his words. */
    public record Note(String who, String reason) {}

    /** The same with what was said about it and what the reader may do about it. */
    public FindingView with(String toldLevel, List<Note> said, List<ActionView> offered) {
        return new FindingView(toldLevel, title, advice, source, href, said, offered);
    }

    /** The same with other articles. */
    FindingView sourced(@Nullable String articles) {
        return new FindingView(level, title, advice, articles, href, notes, links);
    }

    /** The same with other advice. */
    FindingView advised(@Nullable String newAdvice) {
        return new FindingView(level, title, newAdvice, source, href, notes, links);
    }

    /** The same as a line that leads somewhere. */
    public FindingView leading(String newTitle, @Nullable String address) {
        return new FindingView(level, newTitle, advice, source, address, notes, links);
    }
}
