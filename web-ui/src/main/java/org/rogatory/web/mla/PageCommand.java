package org.rogatory.web.mla;

import java.util.regex.Pattern;

/**
 * The button that sent a page: {@code next}, {@code stay}, {@code exit}, {@code add:KIND} or {@code remove:KIND-N}.
 *
 * @param verb what to do
 * @param object a kind of rows, or one row; empty for the rest
 */
record PageCommand(String verb, String object) {

    private static final Pattern BUTTON = Pattern.compile("(add|remove):([a-z]{1,20}(?:-\\d{1,3})?)");

    static PageCommand of(String button) {
        var found = BUTTON.matcher(button);
        if (found.matches()) {
            return new PageCommand(found.group(1), found.group(2));
        }
        return new PageCommand("stay".equals(button) || "exit".equals(button) ? button : "next", "");
    }

    boolean adds() {
        return "add".equals(verb);
    }

    /** The kind of rows it is about. */
    String kind() {
        return object.replaceAll("-\\d+$", "");
    }

    void prepare(Typed typed) {
        if ("remove".equals(verb)) {
            typed.drop(object);
        }
    }

    /** Where to go when the page has been saved. */
    String target(Draft draft, DraftTopic topic, boolean fromCheck) {
        var here = draft.address(topic) + (fromCheck ? "?from=check" : "");
        return switch (verb) {
            case "exit" -> draft.home();
            case "stay" -> here + (fromCheck ? "" : "?saved");
            case "remove" -> here + "#" + kind();
            case "add" -> here;
            default -> draft.address(fromCheck ? DraftTopic.CHECK : draft.after(topic));
        };
    }
}
