package org.rogatory.trust;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The trust list of a State as it goes from one node to another. A personal key goes without its certificate and
 * without its officer: the other node has no account of his.
 */
record TrustFile(String state, TrustMode mode, List<Entered> entries) {

    static final String SCHEMA = "trust-list-1";

    private static final int MOST = 500;
    private static final String CERTIFICATE = "certificate";

    TrustFile {
        entries = List.copyOf(entries);
    }

    byte[] written() {
        var json = JsonMapper.shared();
        var file = json.createObjectNode();
        file.put("schema", SCHEMA);
        file.put("state", state);
        file.put("mode", mode.name().toLowerCase(Locale.ROOT));
        var list = file.putArray("entries");
        for (var entry : entries) {
            var line = list.addObject();
            line.put("kind", entry.kind().key());
            line.put("sha256", entry.sha256());
            put(line, "authority", entry.authority());
            put(line, CERTIFICATE, entry.certificate());
            line.put("valid_from", entry.validity().from().toString());
            line.put("valid_to", entry.validity().to().toString());
            line.put("demonstration", entry.demonstration());
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(file);
    }

    private static void put(ObjectNode line, String field, @Nullable String text) {
        if (text != null) {
            line.put(field, text);
        }
    }

    /** Refused as a whole where anything in it is not what it says. */
    static TrustFile read(byte[] content) {
        try {
            var file = JsonMapper.shared().readTree(content);
            var list = file.path("entries");
            if (!SCHEMA.equals(file.path("schema").asString("")) || !list.isArray() || list.size() > MOST) {
                throw broken();
            }
            var state = file.path("state").asString("");
            var entries = new ArrayList<Entered>();
            list.forEach(line -> entries.add(entry(state, line)));
            var mode = TrustMode.valueOf(file.path("mode").asString("").toUpperCase(Locale.ROOT));
            return new TrustFile(state, mode, entries);
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException unreadable) {
            throw broken();
        }
    }

    private static Entered entry(String state, JsonNode line) {
        var kind = TrustKind.of(line.path("kind").asString("")).orElseThrow(TrustFile::broken);
        var authority = text(line, "authority");
        var demonstration = line.path("demonstration").asBoolean(false);
        var encoded = text(line, CERTIFICATE);
        var sha256 = Objects.requireNonNullElse(text(line, "sha256"), "");
        if (kind == TrustKind.PERSON && encoded == null) {
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw broken();
            }
            var validity = new Validity(day(line, "valid_from"), day(line, "valid_to"));
            return new Entered(state, kind, authority, null, sha256, null, validity, demonstration);
        }
        var certificate = Certificates.read(Base64.getDecoder().decode(Objects.requireNonNullElse(encoded, "")));
        var entered = Entered.of(new NewTrust(state, kind, authority, null, certificate), demonstration);
        if (!entered.sha256().equals(sha256)) {
            throw broken();
        }
        return entered;
    }

    private static LocalDate day(JsonNode line, String field) {
        return LocalDate.parse(line.path(field).asString(""));
    }

    private static @Nullable String text(JsonNode line, String field) {
        var text = line.path(field).asString("");
        return text.isEmpty() ? null : text;
    }

    private static TrustRefused broken() {
        return new TrustRefused("trust-file", "file");
    }
}
