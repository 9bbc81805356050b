package org.rogatory.mla.outgoing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink.Kind;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.requests.RequestForms;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a request that goes on from an earlier one takes over of its content. */
final class FollowingContent {

    /** The case as the other State knows it. What is asked for, why, how soon and with which papers is said anew. */
    private static final List<String> INHERITED = List.of(
            "form",
            "requested",
            "requesting",
            "requesting_authority",
            "requested_authority",
            "conducting_authority",
            "route",
            "case_number",
            "opened",
            "legal_basis",
            "articles",
            "undertakings",
            "offences",
            "transnational",
            "organized_group",
            "requires_dual_criminality",
            "subject_nature",
            "facts",
            "new_facts",
            "persons",
            "representatives",
            "sealed",
            "damage",
            "confidentiality",
            "language",
            "letter",
            "flags");

    private static final String FACTS = "facts";
    private static final String NEW_FACTS = "new_facts";
    private static final int LONGEST_FACTS = 20_000;

    private FollowingContent() {}

    static ObjectNode of(JsonNode earlier, CaseFile file, Kind kind) {
        var content = (ObjectNode) earlier.deepCopy();
        content.remove("signature");
        if (kind == Kind.CORRECTS) {
            cite(
                    content.putObject("corrects").put("reference", file.caseRef()),
                    file.numbers().office());
            return content;
        }
        content.retain(INHERITED);
        withKnownFacts(content);
        if (!RequestForms.spontaneous(file.form())) {
            content.put("form", RequestForms.SUPPLEMENT);
        }
        content.put("parent", file.caseRef());
        if (file.numbers().office() != null) {
            cite(content.putObject("parent_letter"), file.numbers().office());
        }
        return content;
    }

    /** Where the sections of the earlier request stand in this one, by their keys; an empty place where they do not. */
    static Map<String, String> places(Collection<String> keys, Kind kind) {
        return kind == Kind.CORRECTS
                ? Map.of()
                : keys.stream().collect(Collectors.toUnmodifiableMap(key -> key, FollowingContent::place));
    }

    private static String place(String key) {
        if (NEW_FACTS.equals(key)) {
            return FACTS;
        }
        return INHERITED.contains(key) ? key : "";
    }

    /** What was new in a supplement is known by the next one. */
    private static void withKnownFacts(ObjectNode content) {
        var known = content.path(FACTS).asString("");
        var added = content.path(NEW_FACTS).asString("");
        content.remove(NEW_FACTS);
        var all = known.isEmpty() ? added : known + "\n\n" + added;
        if (!added.isEmpty() && all.length() <= LONGEST_FACTS) {
            content.put(FACTS, all);
        }
    }

    private static void cite(ObjectNode cited, @Nullable LetterNumber letter) {
        if (letter != null) {
            cited.put("number", letter.number());
            if (letter.day() != null) {
                cited.put("date", letter.day().toString());
            }
        }
    }
}
