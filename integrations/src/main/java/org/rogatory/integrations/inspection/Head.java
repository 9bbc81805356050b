package org.rogatory.integrations.inspection;

import java.nio.charset.StandardCharsets;

/** How a content begins, and what type its beginning tells. */
record Head(String mediaType, String begun) {

    static final int LENGTH = 1024;

    static Head of(String mediaType, byte[] begun) {
        return new Head(mediaType, new String(begun, StandardCharsets.ISO_8859_1));
    }

    boolean startsWith(String magic) {
        return begun.startsWith(magic);
    }

    boolean pdf() {
        return mediaType.equals("application/pdf") || begun.startsWith("%PDF-");
    }

    boolean zip() {
        return begun.startsWith("PK\u0003\u0004") || begun.startsWith("PK\u0005\u0006");
    }

    /** The files of office programs before they were zips. */
    boolean compound() {
        return begun.startsWith("\u00d0\u00cf\u0011\u00e0");
    }

    boolean image() {
        return mediaType.startsWith("image/") && !mediaType.contains("svg");
    }

    boolean webPage() {
        return mediaType.contains("html") || mediaType.contains("svg");
    }

    boolean xml() {
        return mediaType.endsWith("/xml") || mediaType.endsWith("+xml");
    }
}
