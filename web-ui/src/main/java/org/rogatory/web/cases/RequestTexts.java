package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.RequestParts;
import org.rogatory.requests.translation.ProsePart;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.SectionWords;
import org.springframework.stereotype.Component;

/** The parts of a request in words, each with the way to have it isolated, or with what became of it. */
@Component
class RequestTexts {

    private final RequestParts parts;
    private final RequestPart names;
    private final CaseWords words;
    private final SectionWords sections;

    RequestTexts(RequestParts parts, RequestPart names, CaseWords words, SectionWords sections) {
        this.sections = sections;
        this.parts = parts;
        this.names = names;
        this.words = words;
    }

    /** One part: its name, and how it is isolated or what it is now. */
    record Line(String label, String reference, @Nullable String isolation) {}

    List<Line> of(CaseFile file, Officer officer, Locale reader) {
        return parts.of(file, officer).stream().map(part -> line(part, reader)).toList();
    }

    private Line line(RequestParts.Part part, Locale reader) {
        var isolation = part.isolation();
        return new Line(
                label(part.prose(), reader), part.place().reference(), isolation == null ? null : isolation.key());
    }

    private String label(ProsePart part, Locale reader) {
        var item = part.item();
        if (item == null) {
            return sections.ofExtradition(part.name())
                    .orElseGet(() -> names.label(part.name().split("-")[0], reader));
        }
        var type = part.type() == null ? "" : part.type();
        return (item + 1) + ". " + words.label("assistance_types", type, reader) + " – "
                + words.label("assistance." + type + ".facts", part.name(), reader);
    }
}
