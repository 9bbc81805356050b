package org.rogatory.web.mla;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Who is asked: the State and its authority. Another State means another authority. */
@Component
class AddresseeForm implements TopicForm {

    private final Directory directory;

    AddresseeForm(Directory directory) {
        this.directory = directory;
    }

    @Override
    public DraftTopic topic() {
        return DraftTopic.ADDRESSEE;
    }

    @Override
    public List<DraftPart> parts() {
        return List.of(
                DraftField.choice("states", "requested"), DraftField.choice("authorities", "requested_authority"));
    }

    @Override
    public void write(ObjectNode content, Typed typed) {
        var before = content.path("requested").asString("");
        TopicForm.super.write(content, typed);
        follow(content, before, typed, directory::mlaDefault);
    }

    /** Another State means another authority: the one that is first in line there for what is asked. */
    void follow(ObjectNode content, String before, Typed typed, Function<String, Optional<Authority>> first) {
        var state = content.path("requested").asString("");
        if (!directory.states().contains(state) && !state.equals(before)) {
            content.put("requested", before);
            typed.fault("requested", "choose");
        } else if (!state.equals(before)
                && !ofState(content.path("requested_authority").asString(""), state)) {
            first.apply(state)
                    .map(Authority::key)
                    .ifPresentOrElse(
                            key -> content.put("requested_authority", key),
                            () -> content.remove("requested_authority"));
        }
    }

    private boolean ofState(String authority, String state) {
        return directory
                .find(authority)
                .filter(known -> known.state().equals(state))
                .isPresent();
    }
}
