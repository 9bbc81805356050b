package org.rogatory.journey;

import java.util.Map;

/** A form with a file in it, as it travels. */
final class Upload {

    private static final String BOUNDARY = "between-the-parts";

    static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Upload() {}

    /** The fields, then the file, a plain text. */
    static String body(Map<String, String> fields, String file) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(part(name, "", value)));
        return body.append(part("file", "; filename=\"plan.txt\"\r\nContent-Type: text/plain", file))
                .append("--" + BOUNDARY + "--\r\n")
                .toString();
    }

    private static String part(String name, String more, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, name, more, value);
    }
}
