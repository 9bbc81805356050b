package org.rogatory.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.OpenedDocument;
import org.springframework.web.servlet.View;

/** A document as the answer to a form that otherwise shows its page again. */
public record DownloadView(OpenedDocument opened) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (var document = opened) {
            Downloads.of(document)
                    .getHeaders()
                    .forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            document.content().transferTo(response.getOutputStream());
        }
    }
}
