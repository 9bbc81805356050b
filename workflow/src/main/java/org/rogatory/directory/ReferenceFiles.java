package org.rogatory.directory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLAnchorReplayingFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where the files of the reference data are read from: those shipped with the system, or an edited copy in a folder. */
public final class ReferenceFiles {

    private static final int FINGERPRINT = 12;
    private static final String FOLDER = "/reference-data/";
    private static final YAMLMapper YAML = YAMLMapper.builder(new YAMLAnchorReplayingFactory())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Source source;
    private final Map<String, JsonNode> read = new ConcurrentHashMap<>();

    private ReferenceFiles(Source source) {
        this.source = source;
    }

    /** The files shipped with the system. */
    public static ReferenceFiles shipped() {
        return new ReferenceFiles(ReferenceFiles::open);
    }

    /** The files of a folder. */
    public static ReferenceFiles in(Path folder) {
        return new ReferenceFiles(file -> Files.newInputStream(folder.resolve(file)));
    }

    /**
     * The files in a zip, as a package on a carrier holds them; the stream is the caller's to close.
     *
     * @throws BrokenReferenceData if it is no whole zip, or anything else is in it
     */
    public static ReferenceFiles zipped(InputStream zip) throws IOException {
        var files = EditionFiles.read(zip);
        return new ReferenceFiles(file -> {
            var content = files.get(file);
            if (content == null) {
                throw new NoSuchFileException(file);
            }
            return new ByteArrayInputStream(content);
        });
    }

    /** What these files say of their edition. */
    public ReferenceRecord edition() {
        var file = read("edition.yaml");
        return file.records("editions", "number").stream()
                .findFirst()
                .orElseThrow(() -> file.broken("editions", "missing"));
    }

    /** The number of their edition. */
    public int number() {
        return edition().number("number");
    }

    /** The whole content of a file, for example {@code deadlines.yaml}. */
    public ReferenceRecord read(String file) {
        return new ReferenceRecord(file, "file", read.computeIfAbsent(file, this::content));
    }

    /** First twelve hexadecimal digits of the SHA-256 of what these files say, however they are laid out. */
    public String fingerprint(List<String> files) {
        var digest = sha256();
        for (var file : files) {
            var content = read.computeIfAbsent(file, this::content);
            digest.update((file + content).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, FINGERPRINT);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private JsonNode content(String file) {
        try (var stream = source.open(file)) {
            return parse(stream, file);
        } catch (IOException missing) {
            throw new BrokenReferenceData(file, "file", "content", "cannot be read");
        }
    }

    private static JsonNode parse(InputStream stream, String file) {
        try {
            return YAML.readTree(stream);
        } catch (JacksonException broken) {
            throw new BrokenReferenceData(file, "file", "content", broken.getOriginalMessage());
        }
    }

    private static InputStream open(String file) throws IOException {
        var stream = ReferenceFiles.class.getResourceAsStream(FOLDER + file);
        if (stream == null) {
            throw new NoSuchFileException(file);
        }
        return stream;
    }

    private interface Source {
        InputStream open(String file) throws IOException;
    }
}
