package org.rogatory.cases.world;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.BrokenReferenceData;
import org.rogatory.directory.Directory;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the scenarios of a demo world; a mistake in the file is told in one line and nothing of the world is made. */
@Component
class WorldFile {

    private static final String BUILT_IN = "/reference-data/scenarios.yaml";
    private static final int LONGEST_ID = 120;

    private final Directory directory;
    private final ReferenceData reference;

    WorldFile(Directory directory, ReferenceData reference) {
        this.directory = directory;
        this.reference = reference;
    }

    /** The scenarios of a file, or of the built-in world where none is named. */
    List<JsonNode> scenarios(@Nullable String file) {
        var path = file == null || file.isBlank() ? null : Path.of(file);
        var name = path == null ? "scenarios.yaml" : String.valueOf(path.getFileName());
        var list = read(path, name).path("scenarios");
        if (!list.isArray()) {
            throw new BrokenReferenceData(name, "file", "scenarios", "a list was expected");
        }
        var ids = new HashSet<String>();
        var scenarios = new ArrayList<JsonNode>();
        for (var scenario : list) {
            var record = named(name, scenarios.size() + 1, scenario);
            check(record);
            if (!ids.add(record.name())) {
                throw record.broken("id", "stands there twice");
            }
            scenarios.add(scenario);
        }
        return scenarios;
    }

    private static JsonNode read(@Nullable Path file, String name) {
        try (InputStream source =
                file == null ? WorldFile.class.getResourceAsStream(BUILT_IN) : Files.newInputStream(file)) {
            return new YAMLMapper().readTree(source);
        } catch (JacksonException unreadable) {
            var place = unreadable.getLocation();
            var line = place == null ? "file" : "line " + place.getLineNr();
            throw new BrokenReferenceData(name, line, "yaml", unreadable.getOriginalMessage());
        } catch (IOException missing) {
            throw new BrokenReferenceData(name, "file", "path", "cannot be read");
        }
    }

    private static ReferenceRecord named(String file, int number, JsonNode scenario) {
        var nameless = new ReferenceRecord(file, "scenario " + number, scenario);
        if (!scenario.isObject()) {
            throw nameless.broken("scenario", "an object was expected");
        }
        var id = nameless.text("id");
        if (id.length() > LONGEST_ID) {
            throw nameless.broken("id", "longer than " + LONGEST_ID + " signs");
        }
        return new ReferenceRecord(file, id, scenario);
    }

    private void check(ReferenceRecord scenario) {
        scenario.code("form", reference.forms().keySet());
        var requesting = scenario.code("requesting", directory.stateNames().keySet());
        var requested = scenario.code("requested", directory.stateNames().keySet());
        if (scenario.has("unit")) {
            authority(scenario.child("unit"), "authority", requesting);
        }
        authority(scenario, "requested_authority", requested);
        if (scenario.has("as_of")) {
            scenario.date("as_of");
        }
    }

    /** An authority that is named is one of its State: its officers will see the file. */
    private void authority(ReferenceRecord place, String field, String state) {
        if (!place.has(field)) {
            return;
        }
        var key = place.text(field);
        var known = directory.find(key).orElseThrow(() -> place.broken(field, "unknown code " + key));
        if (!known.state().equals(state)) {
            throw place.broken(field, key + " is no authority of " + state);
        }
    }
}
