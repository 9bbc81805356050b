package org.rogatory.documents;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be attached: kinds of files whose content and name agree. Programs, scripts and web pages are not among them. */
final class AcceptedTypes {

    private static final int LONGEST_NAME = 200;
    private static final String ZIP = "application/zip";
    private static final String OOXML = "application/x-tika-ooxml";
    private static final String OLE = "application/x-tika-msoffice";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";

    private static final Map<String, Type> BY_EXTENSION = Map.ofEntries(
            plain("pdf", "application/pdf"),
            plain("jpg", "image/jpeg"),
            plain("jpeg", "image/jpeg"),
            plain("png", "image/png"),
            plain("tif", "image/tiff"),
            plain("tiff", "image/tiff"),
            plain("gif", "image/gif"),
            plain("webp", "image/webp"),
            plain("txt", "text/plain"),
            entry("csv", new Type("text/csv", Set.of("text/csv", "text/plain"))),
            entry("json", new Type("application/json", Set.of("application/json", "text/plain"))),
            plain("xml", "application/xml"),
            plain("rtf", "application/rtf"),
            entry("doc", new Type("application/msword", Set.of("application/msword", OLE))),
            entry("xls", new Type("application/vnd.ms-excel", Set.of("application/vnd.ms-excel", OLE))),
            entry("docx", new Type(OFFICE + "wordprocessingml.document", Set.of(ZIP, OOXML))),
            entry("xlsx", new Type(OFFICE + "spreadsheetml.sheet", Set.of(ZIP, OOXML))),
            entry("odt", new Type(ODF + "text", Set.of(ZIP, ODF + "text"))),
            entry("ods", new Type(ODF + "spreadsheet", Set.of(ZIP, ODF + "spreadsheet"))),
            entry("asice", new Type("application/vnd.etsi.asic-e+zip", Set.of(ZIP, "application/vnd.etsi.asic-e+zip"))),
            plain("zip", ZIP),
            plain("eml", "message/rfc822"),
            plain("mp3", "audio/mpeg"),
            plain("wav", "audio/vnd.wave"),
            plain("mp4", "video/mp4"),
            plain("mov", "video/quicktime"));

    private AcceptedTypes() {}

    /** The endings of names under which something is accepted, in the order of the alphabet. */
    private static String endings() {
        return BY_EXTENSION.keySet().stream().sorted().collect(Collectors.joining(", "));
    }

    /** The media type to keep, if the name's extension and the content agree. */
    static String typeOf(String name, String detected) {
        String extension = extension(name);
        Type type = BY_EXTENSION.get(extension);
        boolean known =
                BY_EXTENSION.values().stream().anyMatch(one -> one.detected().contains(detected));
        if (!known) {
            throw new DocumentRefused("document-type", Map.of("type", detected, "accepted", endings()));
        }
        if (type == null || !type.detected().contains(detected)) {
            throw new DocumentRefused("document-extension", Map.of("extension", extension, "type", detected));
        }
        return type.mediaType();
    }

    /** Refuses a name under which nothing is accepted, before anything of the file is sent. */
    static void demandNameOfAccepted(String raw) {
        String extension = extension(nameOf(raw));
        if (!BY_EXTENSION.containsKey(extension)) {
            throw new DocumentRefused("document-extension", Map.of("extension", extension));
        }
    }

    /**
     * What a file from elsewhere is, if its content is what its name or its sender says; otherwise empty. What we would not
     * have accepted from an officer is still a file if it is honest.
     */
    static Optional<String> agreed(String name, String told, String detected) {
        Type named = BY_EXTENSION.get(extension(name));
        if (named != null && named.detected().contains(detected)) {
            return Optional.of(named.mediaType());
        }
        boolean honest = told.equals(detected)
                || BY_EXTENSION.values().stream()
                        .anyMatch(type ->
                                type.mediaType().equals(told) && type.detected().contains(detected));
        return honest ? Optional.of(told) : Optional.empty();
    }

    /** The name without folders and signs nobody sees; those could make a program look like a letter. */
    static String nameOf(String raw) {
        String clean = clean(raw);
        if (clean.isEmpty() || clean.startsWith(".") || clean.length() > LONGEST_NAME) {
            throw new DocumentRefused("document-name");
        }
        return clean;
    }

    /** A name from another State is never a reason to lose a file: an impossible one is replaced. */
    static String nameOrElse(String raw, String fallback) {
        String clean = clean(raw);
        return clean.isEmpty() || clean.startsWith(".") || clean.length() > LONGEST_NAME ? fallback : clean;
    }

    private static String clean(String raw) {
        return raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1)
                .codePoints()
                .filter(codePoint -> !Character.isISOControl(codePoint))
                .filter(codePoint -> Character.getType(codePoint) != Character.FORMAT)
                .filter(codePoint -> Character.getType(codePoint) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static Map.Entry<String, Type> plain(String extension, String mediaType) {
        return entry(extension, new Type(mediaType, Set.of(mediaType)));
    }

    private record Type(String mediaType, Set<String> detected) {}
}
