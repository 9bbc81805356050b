package org.rogatory.subject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The container of an export: files one after the other, and at the end a manifest with the hash of each. */
final class SubjectBundle {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final FileTime made;
    private final ArrayNode files;
    private final ObjectNode manifest;

    /**
     * A container of this moment.
     *
     * @param manifest what is known of the export; the files are added to it
     */
    SubjectBundle(ObjectNode manifest, Instant made) {
        this.manifest = manifest;
        this.files = manifest.putArray("files");
        this.made = FileTime.from(made);
    }

    void add(String path, byte[] content) {
        entry(path, content);
        files.addObject().put("path", path).put("sha256", sha256(content)).put("bytes", content.length);
    }

    /** The whole container, with its manifest. */
    byte[] closed() {
        entry("manifest.json", manifest.toPrettyString().getBytes(StandardCharsets.UTF_8));
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void entry(String path, byte[] content) {
        var entry = new ZipEntry(path);
        entry.setLastModifiedTime(made);
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java runtime", e);
        }
    }
}
