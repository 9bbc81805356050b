package org.rogatory.enclosures;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One paper of an inventory.
 *
 * @param documentRef the document of the file it is; null for what is only listed
 * @param kind key of a kind of documents
 * @param title what it is, in the words of who lists it
 * @param sheets how many sheets it has by the inventory
 * @param original an original goes, not a copy
 * @param ticked who packs has seen it in the envelope
 * @param found how it was found by who opened the envelope; null where nobody has looked
 * @param sheetsFound how many sheets were counted; null where as many as listed
 */
public record EnclosureLine(
        @Nullable String documentRef,
        String kind,
        @Nullable String title,
        @Nullable Integer sheets,
        @Nullable Integer copies,
        boolean original,
        boolean ticked,
        @Nullable Found found,
        @Nullable Integer sheetsFound) {

    /** A paper as it is listed, before anybody has checked it. */
    public static EnclosureLine listed(
            String kind, @Nullable String title, @Nullable Integer sheets, boolean original) {
        return new EnclosureLine(null, kind, title, sheets, 1, original, false, null, null);
    }

    /** The same, as a document of the file. */
    EnclosureLine of(String document) {
        return new EnclosureLine(document, kind, title, sheets, copies, original, ticked, found, sheetsFound);
    }

    /** The same without a word of what it is. */
    EnclosureLine untitled() {
        return new EnclosureLine(documentRef, kind, null, sheets, copies, original, ticked, found, sheetsFound);
    }

    /** The same, called what its document is called here where it says nothing of it itself. */
    EnclosureLine titled(Map<String, String> titles) {
        if (documentRef == null || title != null) {
            return this;
        }
        var told = titles.get(documentRef);
        return new EnclosureLine(documentRef, kind, told, sheets, copies, original, ticked, found, sheetsFound);
    }

    /** The same paper as it is listed, looked at by nobody. */
    public EnclosureLine unchecked() {
        return new EnclosureLine(documentRef, kind, title, sheets, copies, original, false, null, null);
    }

    /** The paper as it was found. */
    public EnclosureLine found(Found how, @Nullable Integer counted) {
        return new EnclosureLine(documentRef, kind, title, sheets, copies, original, ticked, how, counted);
    }

    /** The paper, seen in the envelope by who packs it. */
    public EnclosureLine seen() {
        return new EnclosureLine(documentRef, kind, title, sheets, copies, original, true, found, sheetsFound);
    }

    /** Whether the inventory and the envelope differ in it. */
    public boolean differs() {
        return found != null && found.differs();
    }

    /** Without its words, so that no log ever shows a person. */
    @Override
    public String toString() {
        return "EnclosureLine[" + kind + ", " + sheets + ", " + found + "]";
    }
}
