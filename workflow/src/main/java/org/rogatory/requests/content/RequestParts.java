package org.rogatory.requests.content;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.requests.translation.ProsePart;
import org.rogatory.requests.translation.ProseParts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** The parts of a request that are written in words, with those that were taken away from everybody. */
@Service
public class RequestParts {

    private static final Pattern FACT = Pattern.compile("assistance-(\\d+)-(.+)");

    private final OutgoingRequestRepository requests;
    private final RequestContents contents;
    private final ProseParts prose;
    private final RequestReaders readers;

    RequestParts(
            OutgoingRequestRepository requests, RequestContents contents, ProseParts prose, RequestReaders readers) {
        this.readers = readers;
        this.requests = requests;
        this.contents = contents;
        this.prose = prose;
    }

    /** A part of the request of a file. */
    public record Place(String caseRef, String part) {

        /** How addresses name it. */
        public String reference() {
            return caseRef + ":" + part;
        }

        static Place of(String reference) {
            var at = reference.indexOf(':');
            if (at < 0) {
                throw Refusal.notFound();
            }
            return new Place(reference.substring(0, at), reference.substring(at + 1));
        }
    }

    /** A part, without its words where it is isolated or erased. */
    public record Part(
            Place place, ProsePart prose, @Nullable Isolation isolation) {}

    /** All of them that the officer reads; none of a request that came from another State. */
    @Transactional(readOnly = true)
    public List<Part> of(CaseFile file, Officer officer) {
        var closed = readers.closed(file, officer);
        return requests.find(file.caseRef(), AccessScope.of(officer)).stream()
                .flatMap(this::of)
                .filter(part -> !OutgoingSections.tells(part.place().part(), closed))
                .toList();
    }

    private Stream<Part> of(OutgoingRequest request) {
        var content = contents.withoutPersons(request);
        var written = prose.of(content).stream()
                .map(part -> new Part(new Place(request.caseRef(), part.key()), part, null))
                .toList();
        var hidden = request.hiddenIsolated();
        if (hidden == null) {
            return written.stream();
        }
        var keys = written.stream().map(part -> part.place().part()).toList();
        var gone = contents.show(request.caseRef(), hidden).properties().stream()
                .filter(part -> !keys.contains(part.getKey()))
                .map(part -> new Part(
                        new Place(request.caseRef(), part.getKey()),
                        named(part.getKey(), content),
                        TakenPart.state(part.getValue())));
        return Stream.concat(gone, written.stream());
    }

    private static ProsePart named(String key, JsonNode content) {
        var fact = FACT.matcher(key);
        if (!fact.matches()) {
            return new ProsePart(key, null, null, key, "");
        }
        var item = Integer.parseInt(fact.group(1));
        var type = content.path("assistance").path(item).path("type").asString(null);
        return new ProsePart(key, item, type, fact.group(2), "");
    }
}
