package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.law.Level;
import org.rogatory.web.shared.Tab;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The side list: each topic with its state in words. */
@Component
class DraftTopics {

    private final DraftLabels labels;
    private final Words words;

    DraftTopics(DraftLabels labels, Words words) {
        this.labels = labels;
        this.words = words;
    }

    /** Whether anything of a topic has been written. */
    static boolean begun(DraftTopic topic, JsonNode content) {
        return topic.keys().stream().map(key -> ContentKeys.at(content, key)).anyMatch(DraftTopics::present);
    }

    private static boolean present(JsonNode value) {
        return value.isContainer() ? !value.isEmpty() : !ContentText.of(value).isEmpty();
    }

    List<TopicView> of(Draft draft, List<DraftFindings.Placed> findings, DraftTopic current, Locale reader) {
        return draft.topics().stream()
                .map(topic -> view(draft, topic, ofTopic(findings, topic), reader))
                .map(view -> view.href().equals(draft.address(current)) ? asCurrent(view) : view)
                .toList();
    }

    private static List<DraftFindings.Placed> ofTopic(List<DraftFindings.Placed> findings, DraftTopic topic) {
        return findings.stream().filter(each -> each.place().topic() == topic).toList();
    }

    private static TopicView asCurrent(TopicView view) {
        return new TopicView(view.label(), view.href(), view.icon(), view.tone(), view.state(), true, view.below());
    }

    private TopicView view(Draft draft, DraftTopic topic, List<DraftFindings.Placed> findings, Locale reader) {
        var errors = findings.stream().filter(each -> each.blocks()).count();
        var warnings = findings.stream()
                .filter(each -> each.finding().level() == Level.WARNING)
                .count();
        var needed = findings.stream().filter(DraftFindings.Placed::needed).count();
        var label = labels.own("mladraft.topic." + topic.slug(), draft);
        var below = topic == DraftTopic.NEEDED ? items(draft, reader) : List.<Tab>of();
        if (topic == DraftTopic.CHECK || !begun(topic, draft.content())) {
            var state = topic == DraftTopic.CHECK ? "last" : "not-begun";
            return new TopicView(
                    label,
                    draft.address(topic),
                    "todo",
                    "is-todo",
                    words.text("mladraft.state." + state),
                    false,
                    below);
        }
        var icon = errors > 0 ? "error" : needed > 0 ? "todo" : warnings > 0 ? "warning" : "done";
        var tone = errors > 0 ? "is-bad" : needed > 0 ? "is-todo" : warnings > 0 ? "is-warn" : "is-done";
        return new TopicView(label, draft.address(topic), icon, tone, state(errors, needed, warnings), false, below);
    }

    private String state(long errors, long needed, long warnings) {
        var parts = new ArrayList<String>();
        if (needed > 0) {
            parts.add(words.count("mladraft.state.needed", needed));
        }
        if (errors > 0) {
            parts.add(words.count("mladraft.state.errors", errors));
        }
        if (warnings > 0) {
            parts.add(words.count("mladraft.state.warnings", warnings));
        }
        return parts.isEmpty() ? words.text("mladraft.state.done") : String.join(", ", parts);
    }

    private List<Tab> items(Draft draft, Locale reader) {
        var items = draft.content().path("assistance");
        var links = new ArrayList<Tab>();
        for (int index = 0; index < items.size(); index++) {
            var label = labels.row("item", index, items.path(index), reader);
            links.add(new Tab(label, draft.address(DraftTopic.NEEDED) + "#item-" + index, false, null));
        }
        return links;
    }
}
